using System.CommandLine;
using LlmLandscape.Catalogue.Building;

namespace LlmLandscape.Cli;

/// <summary><c>landscape build</c>: seeds to SQLite.</summary>
internal static class BuildVerb
{
    public static Command Create()
    {
        var seeds = Options.Seeds();
        var catalogue = Options.Catalogue();
        var verb = new Command("build", "Builds the catalogue from the seeds, unless it is of these seeds already.") { seeds, catalogue };
        verb.SetAction(parsed => Reporting.Run(() => Build(parsed.GetValue(seeds)!, parsed.GetValue(catalogue)!)));
        return verb;
    }

    private static int Build(DirectoryInfo seeds, FileInfo catalogue)
    {
        var report = CatalogueBuilder.Build(seeds.FullName, catalogue.FullName);
        if (report.Outcome == BuildOutcome.Refused) return Reporting.Problems(report.Problems);
        var verb = report.Outcome == BuildOutcome.Built ? "Built" : "Already built";
        Console.WriteLine($"{verb}: {Reporting.Sentence(report.State.Counts!)}, in {report.Took.TotalSeconds:0.0} s, version {report.State.Stamp!.Version}, {report.File}");
        return Reporting.Fine;
    }
}
