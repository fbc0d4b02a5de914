using System.CommandLine;
using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary><c>landscape import …</c>: attaches data from elsewhere and builds with it.</summary>
internal static class ImportVerb
{
    public static Command Create() => new("import", "Attaches data from elsewhere.")
    {
        ModelsDev(), ImportTablesVerb.Epoch(), ImportTablesVerb.Arena(), ImportTablesVerb.Fmti(),
    };

    private static Command ModelsDev()
    {
        var path = new Argument<string>("path")
        {
            Description = "The api.json of models.dev (packed by gzip or a pipe, too), or the folder of a clone of its repository.",
        };
        var day = new Option<string?>("--day")
        {
            Description = "Of which day the api.json is: 2026-07-02. Else the newest revision in it that is not after today.",
        };
        var verb = new Command(
            "models-dev", "Checks a snapshot of models.dev or a clone, builds the catalogue with what it says, and attaches it.")
        {
            path, day,
        };
        return verb.Imports((parsed, seed, datasets) =>
        {
            var name = parsed.GetValue(path)!;
            if (Directory.Exists(name)) return HistoryImport.Read(name, seed, datasets);
            if (!File.Exists(name))
                throw new FileNotFoundException(
                    $"There is no file at {Path.GetFullPath(name)}. Name the api.json that you downloaded, or the folder of a clone.");
            var known = parsed.GetValue(day);
            var snapshot = ModelsDevReader.Read(name, Day(known));
            return new(datasets.ModelsDev, [.. Tell(snapshot, known is not null, seed)], file => ModelsDevReader.Write(file, snapshot));
        });
    }

    private static DateOnly? Day(string? written) => written switch
    {
        null => null,
        _ when DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new ArgumentException($"'{written}' is no day. Write it as 2026-07-02."),
    };

    private static IEnumerable<string> Tell(DatasetSnapshot snapshot, bool isDayGiven, CatalogueSeed seed)
    {
        var report = ImportReport.Of(snapshot, seed);
        var (taken, refusals) = (snapshot.Records.Count, snapshot.Refused.Count);
        yield return $"Read {snapshot.Providers.Count} providers with {taken + refusals} models; {refusals} left out.";
        foreach (var refused in snapshot.Refused) yield return $"  {refused.Record}: {refused.Reason}";
        yield return isDayGiven
            ? $"Snapshot of {snapshot.Day:yyyy-MM-dd}, as you say."
            : $"Snapshot of {snapshot.Day:yyyy-MM-dd}, by its newest revision; if it is of another day, say --day.";
        var own = string.Join(", ", report.Own.Select(x => $"{x.Vendor} {x.Records}"));
        yield return $"Releases by their makers: {report.Own.Sum(x => x.Records)} ({own}).";
        foreach (var (provider, vendor) in report.Absent)
            yield return $"  The provider '{provider}' of {vendor} is not in it. If it was renamed, add the new name to "
                + $"seeds/datasets/{ModelsDevReader.DatasetId}.yaml: else its releases are offers of others.";
        var leftOut = string.Join(", ", report.LeftOut.Select(x => $"{EnumSlug.Of(x.Key)} {x.Value}"));
        yield return $"  Out of the measures: {report.LeftOut.Sum(x => x.Value)} ({leftOut}); "
            + $"seeds/datasets/{ModelsDevReader.DatasetId}.yaml says why records are doubtful.";
        yield return $"Offers by others, out of the measures: {report.Offers}.";
        yield return $"Prices: {report.Zero} records at zero (plans, previews, local) and {report.Unpriced} without any count as no price.";
        if (report.Differences.Count == 0) yield break;
        var differing = report.Differences.Select(x => x.Record).Distinct().Count();
        yield return $"Chosen releases stand as they were checked, but {differing} of their records say something else here:";
        foreach (var difference in report.Differences)
            yield return difference.Attached is null
                ? $"  {difference.Record} is gone."
                : $"  {difference.Record}: {difference.What} is {difference.Chosen} in the seeds, {difference.Attached} here.";
    }
}
