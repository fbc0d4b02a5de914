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
        var source = new Option<string?>("--source") { Description = "The id of the one source to check." };
        var verb = new Command(
            "check-citations",
            "Holds the seeds against the sources' texts: each cited paragraph is there, each printed figure stands in it, no text "
            + "is copied, and which numbers nothing takes.")
        {
            seeds, sources, source,
        };
        verb.SetAction(parsed => Reporting.Run(
            () => Check(parsed.GetValue(seeds)!, parsed.GetValue(sources)!, parsed.GetValue(source))));
        return verb;
    }

    private static int Check(DirectoryInfo seeds, DirectoryInfo sources, string? source)
    {
        if (!sources.Exists)
        {
            throw new DirectoryNotFoundException(
                $"There is no folder of texts at {sources.FullName}. Name the one that holds the sources' files.");
        }
        var reading = SeedReader.Read(seeds.FullName);
        if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);
        var report = CitationCheck.Run(seeds.FullName, reading.Seed, new ArticleFolder(sources.FullName), source);
        TellOpen(report.Open);
        if (report.Problems.Count > 0) return Reporting.Problems(report.Problems);
        Console.WriteLine($"{report.Checked} citations stand, {report.Printed} of them with the figure as printed.");
        return Reporting.Fine;
    }

    /// <summary>No problems: an article is entered bit by bit.</summary>
    private static void TellOpen(IReadOnlyList<OpenNumber> open)
    {
        if (open.Count == 0) return;
        Console.WriteLine($"Numbers that nothing takes ({open.Count}). Enter them, or say why not under 'numbers' of the source:");
        foreach (var number in open)
            Console.WriteLine($"  {number.Paragraph}: {UnwantedCharacters.Escaped(number.Number)} in "
                + $"“{UnwantedCharacters.Escaped(number.Context)}”");
    }
}
