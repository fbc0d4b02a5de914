namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// A snapshot does not say of which day it is. Where nobody says it, it is the newest revision in it that is not after today: one
/// mistyped year would otherwise make it a snapshot of the future, and measures would run up to that day. Records dated after the
/// snapshot's own day are left out.
/// </summary>
internal static class SnapshotDay
{
    /// <summary>The day of a snapshot; null where no record has a date that is not after today.</summary>
    /// <param name="revised">The days on which its records were last revised or, where they do not say, released.</param>
    /// <param name="today">Today.</param>
    public static DateOnly? Of(IEnumerable<DateOnly> revised, DateOnly today) =>
        revised.Where(day => day <= today).Max(day => (DateOnly?)day);

    /// <summary>Takes the records of the future out, with the reason.</summary>
    /// <param name="records">What was read; those that are left out are removed.</param>
    /// <param name="refused">Where the reasons go.</param>
    /// <param name="day">The snapshot's day.</param>
    public static void Refuse(List<DatasetRecord> records, List<RefusedRecord> refused, DateOnly day)
    {
        foreach (var record in records.Where(record => Latest(record) > day))
            refused.Add(new(
                $"{record.Provider}/{record.Id}",
                $"It is dated {(record.Revised ?? record.Released).Text}, after the snapshot's own day {day:yyyy-MM-dd}."));
        records.RemoveAll(record => Latest(record) > day);
    }

    private static DateOnly Latest(DatasetRecord record) => (record.Revised ?? record.Released).From;
}
