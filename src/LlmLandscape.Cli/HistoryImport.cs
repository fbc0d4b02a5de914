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

    /// <summary>Attaches the history; the path that it has then.</summary>
    public static string Attach(string clone, CatalogueSeed seed, DatasetFolder datasets)
    {
        var dataset = seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId);
        var makers = dataset?.Providers.ToDictionary(x => x.Id, x => x.VendorId) ?? [];
        var commits = 0;
        var history = CloneReader.Read(clone, makers.Keys, Rules(seed, dataset, makers), read => commits = read);
        Tell(history, makers, commits);
        datasets.Attach(datasets.ModelsDevHistory, unfinished => HistoryFile.Write(unfinished, history));
        return datasets.ModelsDevHistory;
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

    private static void Tell(HistoryTable history, Dictionary<string, string> makers, int commits)
    {
        var records = history.Records;
        Console.WriteLine($"Read {commits} commits, to {history.Commit}; left out of what they say: {history.Refused.Count}.");
        foreach (var refused in history.Refused) Console.WriteLine($"  {refused.Record}: {refused.Reason}");
        var own = string.Join(", ", records.CountBy(x => makers[x.Provider]).OrderBy(x => x.Key, StringComparer.Ordinal)
            .Select(x => $"{x.Key} {x.Value}"));
        var gone = records.Count(x => x.Gone is not null);
        Console.WriteLine($"Records by their makers: {records.Count} ({own}), {gone} of them gone by now.");
        Console.WriteLine($"  From {Day(records.Min(x => x.FirstSeen))} to {Day(history.Day)}. What a commit says was known by its day.");
        Console.WriteLine($"Prices: {records.Count(x => x.Prices.Count > 0)} records have had one. Changes since:");
        foreach (var (kind, words) in Kinds) Tell(words, [.. records.SelectMany(x => Changes(x, kind))]);
    }

    private static void Tell(string words, IReadOnlyList<(DateOnly Day, string Line)> changes)
    {
        Console.WriteLine($"  {words}: {changes.Count}.");
        foreach (var (_, line) in changes.OrderBy(x => x.Day)) Console.WriteLine($"    {line}");
    }

    private static IEnumerable<(DateOnly Day, string Line)> Changes(RecordHistory record, PriceChangeKind kind) =>
        record.Prices.Zip(record.Prices.Skip(1), (before, now) => (before, now)).Where(x => x.now.Kind == kind).Select(x => (
            x.now.Day,
            $"{Day(x.now.Day)} {x.now.Commit} {record.Provider}/{record.Id}: {Price(x.before)} → {Price(x.now)}"));

    private static string Price(KnownPrice price) =>
        price.Input is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{price.Input} / {price.Output}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
