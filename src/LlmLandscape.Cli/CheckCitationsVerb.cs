using System.CommandLine;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary><c>landscape check-citations</c>: does each printed figure stand in its paragraph?</summary>
internal static class CheckCitationsVerb
{
    public static Command Create()
    {
        var seeds = Options.Seeds();
        var sources = new Option<DirectoryInfo>("--sources") { Description = "The folder of the sources' texts.", Required = true };
        var verb = new Command(
            "check-citations",
            "Holds every citation against the sources' texts: the paragraph is there, and the printed figure stands in it.")
        {
            seeds, sources,
        };
        verb.SetAction(parsed => Reporting.Run(() => Check(parsed.GetValue(seeds)!, parsed.GetValue(sources)!)));
        return verb;
    }

    private static int Check(DirectoryInfo seeds, DirectoryInfo sources)
    {
        if (!sources.Exists)
        {
            throw new DirectoryNotFoundException(
                $"There is no folder of texts at {sources.FullName}. Name the one that holds the sources' files.");
        }
        var reading = SeedReader.Read(seeds.FullName);
        if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);
        var report = CitationCheck.Run(reading.Seed, new ArticleFolder(sources.FullName));
        if (report.Problems.Count > 0) return Reporting.Problems(report.Problems);
        Console.WriteLine($"{report.Checked} citations stand, {report.Printed} of them with the figure as printed.");
        return Reporting.Fine;
    }
}
