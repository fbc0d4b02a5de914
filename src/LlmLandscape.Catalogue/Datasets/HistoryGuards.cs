namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What a history of a record cannot be, wherever it was read.</summary>
internal static class HistoryGuards
{
    /// <summary>
    /// How many days a later commit may seem earlier: committers write down the day where they are, and it may be
    /// yesterday there.
    /// </summary>
    private const int Leeway = 2;

    /// <summary>What is wrong with it; null where nothing is.</summary>
    /// <param name="record">The record.</param>
    /// <param name="last">The last day of the history, after which nothing is known.</param>
    public static string? Fault(RecordHistory record, DateOnly last)
    {
        DateOnly[] all =
        [
            record.FirstSeen, .. record.Prices.Select(x => x.Day), .. record.Flags.Select(x => x.Day),
            .. record.Gone is { } gone ? [gone] : Array.Empty<DateOnly>(),
        ];
        if (all.Where(x => !PlausibleYears.Include(x, x)).ToList() is [var odd, ..])
            return $"Its {odd:yyyy-MM-dd} is not of the years {PlausibleYears.First} to {PlausibleYears.Last}.";
        if (all.Max() is var latest && latest > last)
            return $"Its {latest:yyyy-MM-dd} is later than the newest commit, of {last:yyyy-MM-dd}.";
        return Backwards([record.FirstSeen, .. record.Prices.Select(x => x.Day)])
            ?? Backwards([record.FirstSeen, .. record.Flags.Select(x => x.Day)])
            ?? (record.Gone is { } end ? Backwards([all[..^1].Max(), end]) : null);
    }

    private static string? Backwards(IReadOnlyList<DateOnly> days) =>
        days.Zip(days.Skip(1)).Where(x => x.Second < x.First.AddDays(-Leeway)).Select(x => (ValueTuple<DateOnly, DateOnly>?)x)
            .FirstOrDefault() is var (before, after)
            ? $"Its days run backwards: {after:yyyy-MM-dd} stands after {before:yyyy-MM-dd}."
            : null;
}
