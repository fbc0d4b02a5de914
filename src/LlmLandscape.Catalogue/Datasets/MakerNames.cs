using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// Whose a model is, by the name that a dataset gives its maker: one of our vendors, where an editor tied the name or it is
/// the vendor's own; else somebody else, who is kept as itself.
/// </summary>
public sealed class MakerNames
{
    private const string China = "CN";

    private readonly Dictionary<string, Maker> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Maker> _byId = [];

    /// <summary>Takes the names that the seeds tie.</summary>
    /// <param name="seed">The seeds.</param>
    public MakerNames(CatalogueSeed seed)
    {
        var vendors = seed.Vendors.ToDictionary(x => x.Id);
        foreach (var tied in seed.Ties.Makers)
        {
            var vendor = vendors.GetValueOrDefault(tied.Id);
            var maker = new Maker
            {
                Id = tied.Id,
                Name = tied.Name ?? vendor?.Name.En ?? tied.Id,
                VendorId = vendor?.Id,
                RegionId = tied.RegionId ?? vendor?.Region?.Id,
                IsVendor = tied.IsVendor,
            };
            _byId[tied.Id] = maker;
            foreach (var name in tied.Names.Append(maker.Name)) _byName[name] = maker;
        }

        foreach (var vendor in seed.Vendors.Where(x => !_byId.ContainsKey(x.Id)))
        {
            var maker = new Maker
            {
                Id = vendor.Id,
                Name = vendor.Name.En,
                VendorId = vendor.Id,
                RegionId = vendor.Region?.Id,
                IsVendor = true,
            };
            _byId[vendor.Id] = maker;
            foreach (var name in vendor.Aliases.Append(maker.Name)) _byName.TryAdd(name, maker);
        }
    }

    /// <summary>Every maker named so far, tied or met.</summary>
    public IEnumerable<Maker> All => _byId.Values.OrderBy(x => x.Id, StringComparer.Ordinal);

    /// <summary>The maker that a dataset names; null where it names none.</summary>
    /// <param name="organization">The name; of several, written with commas between, the first that is known.</param>
    /// <param name="country">The country that the dataset gives, which counts for makers that are nobody's vendor.</param>
    public Maker? Of(string? organization, string? country = null)
    {
        if (string.IsNullOrWhiteSpace(organization)) return null;
        if (_byName.TryGetValue(organization.Trim(), out var known)) return known;
        foreach (var part in organization.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (_byName.TryGetValue(part, out known)) return known;
        return Met(organization.Trim(), country);
    }

    private Maker Met(string name, string? country)
    {
        var plain = string.Concat(name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        var id = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        while (id.Length == 0 || _byId.ContainsKey(id)) id += id.Length == 0 ? "maker" : "-2";
        var maker = new Maker { Id = id, Name = name, RegionId = country is "China" ? China : null, IsVendor = true };
        return _byId[id] = _byName[name] = maker;
    }
}
