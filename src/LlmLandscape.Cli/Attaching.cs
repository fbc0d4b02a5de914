using System.CommandLine;
using System.Diagnostics;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary>What was read of somebody else's data, and is to be attached.</summary>
/// <param name="Place">Where it belongs.</param>
/// <param name="Lines">What to say of it.</param>
/// <param name="Write">Writes it to a path.</param>
internal sealed record ReadData(string Place, IReadOnlyList<string> Lines, Action<string> Write);

/// <summary>
/// The last steps of every import: all is read and told, a catalogue is built with it, and only then is it attached. Whatever fails
/// or is killed before, nothing has changed.
/// </summary>
internal static class Attaching
{
    /// <summary>Adds the options, and runs an import.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="read">Reads the data.</param>
    public static Command Imports(this Command verb, Func<ParseResult, CatalogueSeed, DatasetFolder, ReadData> read)
    {
        var (seeds, catalogue, datasets) = (Options.Seeds(), Options.Catalogue(), Options.Datasets());
        verb.Add(seeds);
        verb.Add(catalogue);
        verb.Add(datasets);
        verb.SetAction(parsed => Reporting.Run(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var folder = new DatasetFolder(parsed.GetValue(datasets)!.FullName);
            var reading = SeedReader.Read(parsed.GetValue(seeds)!.FullName);
            if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);

            var data = read(parsed, reading.Seed, folder);
            foreach (var line in data.Lines) Console.WriteLine(line);
            return Attach(data, parsed.GetValue(seeds)!, parsed.GetValue(catalogue)!, folder, started);
        }));
        return verb;
    }

    private static int Attach(ReadData data, DirectoryInfo seeds, FileInfo catalogue, DatasetFolder folder, long started)
    {
        BuildReport? report = null;
        var attached = folder.TryAttach(data.Place, data.Write, with =>
        {
            report = CatalogueBuilder.Build(seeds.FullName, catalogue.FullName, with);
            return report.Outcome != BuildOutcome.Refused;
        });
        if (!attached) return Reporting.Problems(report!.Problems);
        Console.WriteLine(
            $"{Reporting.Built(report!)}. Attached as {data.Place}, "
            + $"in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s in all. Delete that file and build to detach it.");
        return report!.Problems.Count == 0 ? Reporting.Fine : Reporting.Problems(report.Problems);
    }
}
