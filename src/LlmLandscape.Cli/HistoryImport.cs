using System.Globalization;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Imports.ModelsDev;

namespace LlmLandscape.Cli;

/// <summary>Reads the history in a clone of models.dev, says what is in it, and attaches it.</summary>
internal static class HistoryImport
{
    /// <summary>The region whose vendors ask yuan at home.</summary>
    private const string Yuan = "CN";

    private static readonly (PriceChangeKind Kind, string Words)[] Kinds =
    [
        (PriceChangeKind.Step, "Steps, where a maker asks another price for the same model"),
        (PriceChangeKind.Correction, "Corrections, within a record's first week, undone within a week, or found by an editor"),
        (PriceChangeKind.Alias, "Aliases, which point to another model"),
        (PriceChangeKind.Conversion, "Conversions from another currency, and their roundings"),
        (PriceChangeKind.Zero, "From or to zero or nothing, which is no price"),
    ];

    /// <summary>Reads the history.</summary>
    public static ReadData Read(string clone, CatalogueSeed seed, DatasetFolder datasets)
    {
        var dataset = seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId);
        var makers = dataset?.Providers.ToDictionary(x => x.Id, x => x.VendorId) ?? [];
        var commits = 0;
        var history = CloneReader.Read(clone, makers.Keys, Rules(seed, dataset, makers), read => commits = read);
        return new(datasets.ModelsDevHistory, [.. Tell(history, makers, commits)], file => HistoryFile.Write(file, history));
    }

    /// <summary>What editors found out: which commits converted a price, and which corrected one in a history that they chose.</summary>
    private static PriceRules Rules(CatalogueSeed seed, DatasetSeed? dataset, Dictionary<string, string> makers)
    {
        var chosen = (dataset?.Pasts ?? []).SelectMany(x => x.Prices, (past, price) => (past.Record, price.Known.Commit, price.Kind));
        var chinese = seed.Vendors.Where(x => x.Region?.Id == Yuan).Select(x => x.Id).ToHashSet();
        return new(
            (dataset?.Conversions ?? []).Select(x => (x.Record, x.Commit)).ToHashSet(),
            chosen.Where(x => x.Kind == PriceChangeKind.Correction).Select(x => (x.Record, x.Commit)).ToHashSet(),
            makers.Where(x => chinese.Contains(x.Value)).Select(x => x.Key).ToHashSet());
    }

    private static IEnumerable<string> Tell(HistoryTable history, Dictionary<string, string> makers, int commits)
    {
        var records = history.Records;
        var own = string.Join(", ", records.CountBy(x => makers[x.Provider]).OrderBy(x => x.Key, StringComparer.Ordinal)
            .Select(x => $"{x.Key} {x.Value}"));
        return
        [
            $"Read {commits} commits, to {history.Commit}; left out of what they say: {history.Refused.Count}.",
            .. history.Refused.Select(x => $"  {x.Record}: {x.Reason}"),
            $"Records by their makers: {records.Count} ({own}), {records.Count(x => x.Gone is not null)} of them gone by now.",
            $"  From {Day(records.Min(x => x.FirstSeen))} to {Day(history.Day)}. What a commit says was known by its day.",
            $"Prices: {records.Count(x => x.Prices.Count > 0)} records have had one. Changes since:",
            .. Kinds.SelectMany(x => Tell(x.Words, [.. records.SelectMany(record => Changes(record, x.Kind))])),
        ];
    }

    private static IEnumerable<string> Tell(string words, IReadOnlyList<(DateOnly Day, string Line)> changes) =>
        [$"  {words}: {changes.Count}.", .. changes.OrderBy(x => x.Day).Select(x => $"    {x.Line}")];

    private static IEnumerable<(DateOnly Day, string Line)> Changes(RecordHistory record, PriceChangeKind kind) =>
        record.Prices.Zip(record.Prices.Skip(1), (before, now) => (before, now)).Where(x => x.now.Kind == kind).Select(x => (
            x.now.Day,
            $"{Day(x.now.Day)} {x.now.Commit} {record.Provider}/{record.Id}: {Price(x.before)} → {Price(x.now)}"));

    private static string Price(KnownPrice price) =>
        price.Input is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{price.Input} / {price.Output}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
