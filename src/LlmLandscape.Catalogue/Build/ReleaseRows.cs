using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// The releases that editors chose, and those of an attached snapshot. A chosen release stands as it was checked,
/// whatever the attached record says; everything else of a maker's own provider is added, and what others sell is an offer.
/// </summary>
internal sealed class ReleaseRows
{
    private readonly CatalogueSeed _seed;
    private readonly DatasetSnapshot? _snapshot;
    private readonly HashSet<string> _capabilities;
    private readonly DatasetSeed? _modelsDev;
    private readonly Dictionary<string, ProviderSeed> _makers;
    private readonly RecordGuards? _guards;

    public ReleaseRows(CatalogueSeed seed, DatasetSnapshot? snapshot)
    {
        (_seed, _snapshot) = (seed, snapshot);
        _capabilities = [.. seed.Vocabulary.Capabilities.Select(x => x.Id)];
        _modelsDev = seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId);
        _makers = _modelsDev?.Providers.ToDictionary(x => x.Id) ?? [];
        _guards = _modelsDev is null ? null : new(_modelsDev);
        var releases = Releases().ToList();
        All =
        [
            .. seed.Vocabulary.Capabilities.Select((x, i) => new Capability { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }),
            .. releases,
            .. Offers(),
        ];
    }

    public IReadOnlyList<object> All { get; }

    private IEnumerable<Release> Releases()
    {
        var chosen = _seed.Vendors
            .SelectMany(vendor => vendor.Releases, (vendor, release) => new Dated(
                release.Record!.ReleaseId, release.Released!, position => Chosen(vendor.Id, release, position)))
            .ToList();
        var known = chosen.Select(x => x.Id).ToHashSet();
        var attached = _modelsDev is null || _snapshot is null ? [] : _snapshot.Records
            .Where(record => Maker(record.Provider) is not null && !known.Contains(Id(record)))
            .Select(record => new Dated(
                Id(record), _guards!.Of(record).Released, position => Attached(Maker(record.Provider)!, record, position)));
        return chosen.Concat(attached)
            .OrderBy(x => x.Date.From).ThenBy(x => x.Date.To).ThenBy(x => x.Id, StringComparer.Ordinal)
            .Select((x, i) => x.Make(i + 1));
    }

    /// <summary>A release to be made, once its place among all is known.</summary>
    private sealed record Dated(string Id, PartialDate Date, Func<int, Release> Make);

    private Release Chosen(string vendorId, ReleaseSeed release, int position)
    {
        var (doubt, reason, _) = _guards?.Of(release.Record!.ReleaseId) ?? default;
        return new()
        {
            Id = release.Record!.ReleaseId,
            Position = position,
            DatasetId = release.Record.DatasetId,
            VendorId = vendorId,
            Name = release.Name,
            Origin = RecordOrigin.Chosen,
            Released = release.Released!,
            Revised = release.Revised,
            Line = release.Line,
            Context = (long?)release.Context,
            Weights = release.Weights,
            InputPrice = (double?)release.InputPrice,
            OutputPrice = (double?)release.OutputPrice,
            CacheReadPrice = (double?)release.CacheRead,
            CacheWritePrice = (double?)release.CacheWrite,
            Tiers =
            [
                .. release.Tiers.Select(x => new PriceTier
                {
                    Above = (long)x.Above,
                    Input = (double)x.Input,
                    Output = (double)x.Output,
                    CacheRead = (double?)x.CacheRead,
                    CacheWrite = (double?)x.CacheWrite,
                }),
            ],
            IsDeprecated = release.IsDeprecated,
            Doubt = doubt,
            DoubtText = reason,
            Capabilities =
            [
                .. release.Can.Select(id => new ReleaseCapability { CapabilityId = id, Has = true }),
                .. release.Cannot.Select(id => new ReleaseCapability { CapabilityId = id, Has = false }),
                .. MillionTokens((long?)release.Context),
            ],
        };
    }

    private Release Attached(ProviderSeed maker, DatasetRecord record, int position)
    {
        var (doubt, reason, released) = _guards!.Of(record);
        return new()
        {
            Id = Id(record),
            Position = position,
            DatasetId = ModelsDevReader.DatasetId,
            VendorId = maker.VendorId,
            Name = record.Name,
            Origin = RecordOrigin.Attached,
            Released = released,
            Revised = record.Revised?.To > released.To ? record.Revised : null,
            Context = record.Context,
            Weights = record.Weights,
            InputPrice = maker.Prices ? record.Input : null,
            OutputPrice = maker.Prices ? record.Output : null,
            CacheReadPrice = maker.Prices ? record.CacheRead : null,
            CacheWritePrice = maker.Prices ? record.CacheWrite : null,
            Tiers = maker.Prices ? [.. record.Tiers] : [],
            IsDeprecated = record.IsDeprecated,
            Doubt = doubt,
            DoubtText = reason,
            Capabilities =
            [
                .. record.Capabilities.Where(x => _capabilities.Contains(x.Key))
                    .Select(x => new ReleaseCapability { CapabilityId = x.Key, Has = x.Value }),
                .. MillionTokens(record.Context),
            ],
        };
    }

    private IEnumerable<ReleaseCapability> MillionTokens(long? context) =>
        context is { } tokens && _capabilities.Contains(Release.MillionTokens)
            ? [new() { CapabilityId = Release.MillionTokens, Has = tokens >= Release.Million }]
            : [];

    private IEnumerable<Offer> Offers() => _modelsDev is null || _snapshot is null ? [] : _snapshot.Records
        .Where(record => Maker(record.Provider) is null)
        .Select(record => new Offer
        {
            Id = Id(record),
            DatasetId = ModelsDevReader.DatasetId,
            Provider = record.ProviderName,
            Name = record.Name,
            Model = Offer.ModelOf(record.Name),
            Price = record.Price,
            InputPrice = record.Input,
            OutputPrice = record.Output,
        });

    private ProviderSeed? Maker(string provider) => _makers.GetValueOrDefault(provider);

    private static string Id(DatasetRecord record) => $"{record.Provider}/{record.Id}";
}
