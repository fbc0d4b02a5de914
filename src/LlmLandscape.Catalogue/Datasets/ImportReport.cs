using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>A chosen release whose record in the attached snapshot says something else by now.</summary>
/// <param name="Record">The release's id.</param>
/// <param name="What">What differs.</param>
/// <param name="Chosen">What the seed says.</param>
/// <param name="Attached">What the snapshot says; null where it no longer has the record.</param>
public sealed record RecordDifference(string Record, string What, string Chosen, string? Attached);

/// <summary>What an attached snapshot brings.</summary>
/// <param name="Own">Records of makers' own providers that the catalogue takes over as releases, by vendor.</param>
/// <param name="Absent">Providers of vendors' own, by the seeds, that the snapshot does not have: renamed, most likely.</param>
/// <param name="LeftOut">How many of them the measures leave out, by the reason.</param>
/// <param name="Offers">Records of everybody else.</param>
/// <param name="Zero">Offers and releases at a price of zero.</param>
/// <param name="Unpriced">Those without any price.</param>
/// <param name="Differences">Where chosen releases and their records part.</param>
public sealed record ImportReport(
    IReadOnlyList<(string Vendor, int Records)> Own,
    IReadOnlyList<(string Provider, string Vendor)> Absent,
    IReadOnlyList<KeyValuePair<ReleaseDoubt, int>> LeftOut,
    int Offers,
    int Zero,
    int Unpriced,
    IReadOnlyList<RecordDifference> Differences)
{
    /// <summary>Reports on a snapshot.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="seed">The seeds, which say whose provider is whose and which releases were chosen.</param>
    public static ImportReport Of(DatasetSnapshot snapshot, CatalogueSeed seed)
    {
        var dataset = seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId);
        var makers = dataset?.Providers.ToDictionary(x => x.Id, x => x.VendorId) ?? [];
        var own = snapshot.Records.Where(record => makers.ContainsKey(record.Provider)).ToList();
        var byId = own.ToDictionary(record => $"{record.Provider}/{record.Id}");
        var guards = dataset is null ? null : new RecordGuards(dataset);
        var doubts = guards is null ? [] : own.Select(record => guards.Of(record).Doubt).OfType<ReleaseDoubt>()
            .Where(doubt => doubt != ReleaseDoubt.DisputedDate);
        return new(
            [.. own.GroupBy(record => makers[record.Provider]).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => (x.Key, x.Count()))],
            [.. makers.Where(x => !snapshot.Providers.Contains(x.Key)).Select(x => (x.Key, x.Value)).Order()],
            [.. doubts.CountBy(x => x).OrderBy(x => x.Key)],
            snapshot.Records.Count - own.Count,
            snapshot.Records.Count(record => record.Price == PriceKind.Zero),
            snapshot.Records.Count(record => record.Price == PriceKind.None),
            [.. seed.Vendors.SelectMany(vendor => vendor.Releases).SelectMany(release => Compare(release, byId))]);
    }

    private static IEnumerable<RecordDifference> Compare(ReleaseSeed release, Dictionary<string, DatasetRecord> own)
    {
        var id = release.Record!.ReleaseId;
        if (!own.TryGetValue(id, out var record)) return [new(id, "record", "there", null)];
        IEnumerable<(string What, object? Chosen, object? Attached)> values =
        [
            ("name", release.Name, record.Name),
            ("released", release.Released!.Text, record.Released.Text),
            ("revised", release.Revised?.Text, record.Revised?.Text),
            ("context", (long?)release.Context, record.Context),
            ("weights", release.Weights, record.Weights),
            ("input price", (double?)release.InputPrice, record.Input),
            ("output price", (double?)release.OutputPrice, record.Output),
            ("price of reading a cache", (double?)release.CacheRead, record.CacheRead),
            ("price of writing a cache", (double?)release.CacheWrite, record.CacheWrite),
            ("tiers", Tiers(release.Tiers.Select(x => ((long)x.Above, (double)x.Input, (double)x.Output))),
                Tiers(record.Tiers.Select(x => (x.Above, x.Input, x.Output)))),
            ("deprecated", release.IsDeprecated, record.IsDeprecated),
            ("can", Words(release.Can), Words(record.Capabilities.Where(x => x.Value).Select(x => x.Key))),
            ("cannot", Words(release.Cannot), Words(record.Capabilities.Where(x => !x.Value).Select(x => x.Key))),
        ];
        return values.Where(x => !Equals(x.Chosen, x.Attached))
            .Select(x => new RecordDifference(id, x.What, $"{x.Chosen ?? "nothing"}", $"{x.Attached ?? "nothing"}"));
    }

    private static string Tiers(IEnumerable<(long Above, double Input, double Output)> tiers) => string.Join(
        ", ", tiers.Select(x => string.Create(CultureInfo.InvariantCulture, $"above {x.Above}: {x.Input} / {x.Output}")));

    private static string Words(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));
}
