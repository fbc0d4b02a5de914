using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary>What the verbs say, and the exit codes that scripts go by.</summary>
internal static class Reporting
{
    public const int Fine = 0;
    public const int SeedsHaveProblems = 1;
    public const int CannotRun = 2;

    public static int Problems(IReadOnlyList<SeedProblem> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        Console.Error.WriteLine(problems.Count == 1 ? "1 problem." : $"{problems.Count} problems.");
        return SeedsHaveProblems;
    }

    public static string Built(BuildReport report) =>
        $"{(report.Outcome == BuildOutcome.Built ? "Built" : "Already built")}: {Sentence(report.State.Counts!)}, "
        + $"in {report.Took.TotalSeconds:0.0} s, version {report.State.Info!.Version}, {report.File}";

    public static string Sentence(CatalogueCounts counts) =>
        $"{counts.Vendors} vendors, {counts.Models} models, {counts.Strategies} strategies, {counts.Facts} facts "
        + $"with {counts.Citations} citations from {counts.Sources} sources, {counts.Releases} releases, {counts.Offers} offers";

    /// <summary>Runs a verb; what the machine refuses (a missing folder, a full disk) is a sentence, not a stack trace.</summary>
    public static int Run(Func<int> verb)
    {
        try
        {
            return verb();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            Console.Error.WriteLine(error.Message);
            return CannotRun;
        }
    }
}
