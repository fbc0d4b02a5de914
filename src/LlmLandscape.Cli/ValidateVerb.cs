using System.CommandLine;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary><c>landscape validate</c>: is what I typed right?</summary>
internal static class ValidateVerb
{
    public static Command Create()
    {
        var seeds = Options.Seeds();
        var verb = new Command("validate", "Checks every seed and lists every problem by file and line.") { seeds };
        verb.SetAction(parsed => Reporting.Run(() => Validate(parsed.GetValue(seeds)!)));
        return verb;
    }

    private static int Validate(DirectoryInfo seeds)
    {
        var reading = SeedReader.Read(seeds.FullName);
        if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);
        var (vendors, models, sources) = (reading.Seed.Vendors.Count, reading.Seed.AllModels.Count(), reading.Seed.Sources.Count);
        Console.WriteLine($"No problems in {vendors} vendors, {models} models and {sources} sources.");
        return Reporting.Fine;
    }
}
