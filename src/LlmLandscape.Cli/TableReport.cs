using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Cli;

/// <summary>What an import of a table read and left out, in lines for a terminal.</summary>
internal static class TableReport
{
    private const int MostNames = 30;
    private const int MostExamples = 3;
    private const int MostReasons = 40;

    public static IEnumerable<string> Of(ScoreTable table)
    {
        var scores = table.Scores;
        yield return $"Read {scores.Count} scores; {Out(table.Refused)}.";
        yield return $"By benchmark: {Counts(scores.Select(x => x.Benchmark))}.";
        var days = scores.Select(x => x.Snapshot).OfType<DateOnly>().Distinct().Order().ToList();
        if (days.Count > 0) yield return $"Snapshots: {days.Count}, {days[0]:yyyy-MM-dd} to {days[^1]:yyyy-MM-dd}.";
        yield return $"By organisation: {Counts(scores.Select(x => x.Organization ?? "(not said)"))}.";
        foreach (var line in Reasons(table.Refused)) yield return line;
    }

    public static IEnumerable<string> Of(IndicatorTable table)
    {
        yield return $"Read {table.Answers.Count} answers; {Out(table.Refused)}.";
        foreach (var edition in table.Answers.GroupBy(x => x.Edition).OrderBy(x => x.Key, StringComparer.Ordinal))
            yield return $"Edition {edition.Key}: {edition.DistinctBy(x => x.Indicator).Count()} indicators, yes by company: "
                + $"{Counts(edition.Where(x => x.Has).Select(x => x.Company), edition.Select(x => x.Company))}.";
        foreach (var line in Reasons(table.Refused)) yield return line;
    }

    private static string Out(IReadOnlyList<RefusedRecord> refused) => $"{refused.Count} left out";

    /// <summary>How often each name stands there, the most frequent first; names that may not stand there at all count zero.</summary>
    private static string Counts(IEnumerable<string> names, IEnumerable<string>? all = null)
    {
        var there = names.CountBy(name => name).ToDictionary();
        foreach (var name in all ?? []) there.TryAdd(name, 0);
        var counts = there.OrderByDescending(x => x.Value).ThenBy(x => x.Key, StringComparer.Ordinal).ToList();
        var said = string.Join(", ", counts.Take(MostNames).Select(x => $"{DatasetText.Shown(x.Key)} {x.Value}"));
        return counts.Count > MostNames ? $"{said}, {counts.Count - MostNames} others {counts.Skip(MostNames).Sum(x => x.Value)}" : said;
    }

    private static IEnumerable<string> Reasons(IReadOnlyList<RefusedRecord> refused)
    {
        var reasons = refused.GroupBy(x => x.Reason).OrderByDescending(x => x.Count()).ToList();
        foreach (var reason in reasons.Take(MostReasons))
        {
            var more = reason.Count() > MostExamples ? ", …" : "";
            yield return $"  {reason.Count()} × {reason.Key} ({string.Join(", ", reason.Take(MostExamples).Select(x => x.Record))}{more})";
        }

        if (reasons.Count > MostReasons)
            yield return $"  {reasons.Skip(MostReasons).Sum(x => x.Count())} × {reasons.Count - MostReasons} other reasons";
    }
}
