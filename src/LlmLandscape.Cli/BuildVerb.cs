using System.CommandLine;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Cli;

/// <summary><c>landscape build</c>: seeds to SQLite.</summary>
internal static class BuildVerb
{
    public static Command Create()
    {
        var seeds = Options.Seeds();
        var catalogue = Options.Catalogue();
        var datasets = Options.Datasets();
        var verb = new Command("build", "Builds the catalogue from the seeds and the attached snapshots, unless it is of these already.")
        {
            seeds, catalogue, datasets,
        };
        verb.SetAction(parsed => Reporting.Run(() => Build(
            parsed.GetValue(seeds)!, parsed.GetValue(catalogue)!, new(parsed.GetValue(datasets)!.FullName))));
        return verb;
    }

    private static int Build(DirectoryInfo seeds, FileInfo catalogue, DatasetFolder datasets)
    {
        var report = CatalogueBuilder.Build(seeds.FullName, catalogue.FullName, datasets);
        if (report.Outcome == BuildOutcome.Refused) return Reporting.Problems(report.Problems);
        Console.WriteLine(Reporting.Built(report));
        return Reporting.Fine;
    }
}
