using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// A snapshot does not say of which day it is, and one mistyped year would make it a snapshot of the future: measures would run
/// up to that day. But a list that is kept every day has records up to its last. So a record is left out that is dated more than
/// three months after all others, leaving one in a hundred aside (one at least), and after the day that is known otherwise.
/// </summary>
internal static class SnapshotDay
{
    private const int Leeway = 92;

    /// <summary>Takes the records of the future out, with the reason.</summary>
    /// <param name="records">What was read; those that are left out are removed.</param>
    /// <param name="refused">Where the reasons go.</param>
    /// <param name="known">A day that the snapshot is known to reach.</param>
    public static void Refuse(List<DatasetRecord> records, List<RefusedRecord> refused, DateOnly? known)
    {
        var days = records.Select(Latest).Order().ToList();
        DateOnly?[] reached = [days.Count < 2 ? null : days[^(1 + Math.Max(1, days.Count / 100))], known];
        if (reached.Max() is not { } day) return;
        var last = day.AddDays(Leeway);
        foreach (var record in records.Where(record => Latest(record) > last))
            refused.Add(new(
                $"{record.Provider}/{record.Id}",
                $"It is dated {(record.Revised ?? record.Released).Text}, more than three months after nearly all others of the file, " +
                    $"which reach {day:yyyy-MM-dd}."));
        records.RemoveAll(record => Latest(record) > last);
    }

    private static DateOnly Latest(DatasetRecord record) => (record.Revised ?? record.Released).From;
}
