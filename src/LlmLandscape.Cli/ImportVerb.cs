using System.CommandLine;
using System.Diagnostics;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary><c>landscape import …</c>: attaches data from elsewhere and builds with it.</summary>
internal static class ImportVerb
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "The api.json of models.dev, or the folder of a clone of its repository." };
        var seeds = Options.Seeds();
        var catalogue = Options.Catalogue();
        var datasets = Options.Datasets();
        var modelsDev = new Command(
            "models-dev", "Checks a snapshot of models.dev or a clone, attaches what it says, and builds the catalogue with it.")
        {
            path, seeds, catalogue, datasets,
        };
        modelsDev.SetAction(parsed => Reporting.Run(() => Import(
            parsed.GetValue(path)!, parsed.GetValue(seeds)!, parsed.GetValue(catalogue)!, new(parsed.GetValue(datasets)!.FullName))));
        return new Command("import", "Attaches data from elsewhere.")
        {
            modelsDev, ImportTablesVerb.Epoch(), ImportTablesVerb.Arena(), ImportTablesVerb.Fmti(),
        };
    }

    private static int Import(string path, DirectoryInfo seeds, FileInfo catalogue, DatasetFolder datasets)
    {
        var isClone = Directory.Exists(path);
        if (!isClone && !File.Exists(path))
            throw new FileNotFoundException(
                $"There is no file at {Path.GetFullPath(path)}. Name the api.json that you downloaded, or the folder of a clone.");
        var started = Stopwatch.GetTimestamp();
        var reading = SeedReader.Read(seeds.FullName);
        if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);

        var attached = isClone ? HistoryImport.Attach(path, reading.Seed, datasets) : Attach(path, reading.Seed, datasets);
        var report = CatalogueBuilder.Build(seeds.FullName, catalogue.FullName, datasets);
        if (report.Outcome == BuildOutcome.Refused) return Reporting.Problems(report.Problems);
        Console.WriteLine(
            $"{Reporting.Built(report)}. Attached as {attached}, "
            + $"in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s in all. Delete that file and build to detach it.");
        return Reporting.Fine;
    }

    private static string Attach(string file, CatalogueSeed seed, DatasetFolder datasets)
    {
        var snapshot = ModelsDevReader.Read(file, DatasetFolder.KnownDay(seed));
        Tell(snapshot, ImportReport.Of(snapshot, seed));
        datasets.Attach(file);
        return datasets.ModelsDev;
    }

    private static void Tell(DatasetSnapshot snapshot, ImportReport report)
    {
        var (taken, refusals) = (snapshot.Records.Count, snapshot.Refused.Count);
        Console.WriteLine($"Read {snapshot.Providers} providers with {taken + refusals} models; {refusals} left out.");
        foreach (var refused in snapshot.Refused) Console.WriteLine($"  {refused.Record}: {refused.Reason}");
        var own = string.Join(", ", report.Own.Select(x => $"{x.Vendor} {x.Records}"));
        Console.WriteLine($"Releases by their makers: {report.Own.Sum(x => x.Records)} ({own}).");
        var leftOut = string.Join(", ", report.LeftOut.Select(x => $"{EnumSlug.Of(x.Key)} {x.Value}"));
        Console.WriteLine(
            $"  Out of the measures: {report.LeftOut.Sum(x => x.Value)} ({leftOut}); "
            + $"seeds/datasets/{ModelsDevReader.DatasetId}.yaml says why records are doubtful.");
        Console.WriteLine($"Offers by others, out of the measures: {report.Offers}.");
        Console.WriteLine(
            $"Prices: {report.Zero} records at zero (plans, previews, local) and {report.Unpriced} without any count as no price.");
        if (report.Differences.Count == 0) return;
        var differing = report.Differences.Select(x => x.Record).Distinct().Count();
        Console.WriteLine($"Chosen releases stand as they were checked, but {differing} of their records say something else here:");
        foreach (var difference in report.Differences)
            Console.WriteLine(difference.Attached is null
                ? $"  {difference.Record} is gone."
                : $"  {difference.Record}: {difference.What} is {difference.Chosen} in the seeds, {difference.Attached} here.");
    }
}
