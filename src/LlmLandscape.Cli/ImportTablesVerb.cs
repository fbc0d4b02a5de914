using System.CommandLine;
using System.Diagnostics;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Imports.Arena;
using LlmLandscape.Imports.Epoch;
using LlmLandscape.Imports.Fmti;

namespace LlmLandscape.Cli;

/// <summary><c>landscape import epoch|arena|fmti</c>: reads tables of others, attaches them as one of ours, and builds.</summary>
internal static class ImportTablesVerb
{
    public static Command Epoch()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder of the Benchmarking Hub's CSV files." };
        return Verb(
            "epoch",
            "Checks scores of Epoch AI's Benchmarking Hub (its index and its own runs), attaches them, and builds the catalogue.",
            folder,
            datasets => datasets.Epoch,
            (parsed, seed) => Scores(EpochReader.Read(parsed.GetValue(folder)!.FullName, Today), seed));
    }

    public static Command Arena()
    {
        var files = Files("Boards: tables with the columns snapshot,model,organization,score,low,high, or as others keep them.");
        return Verb(
            "arena",
            "Checks snapshots of a board of blind votes, attaches them, and builds the catalogue.",
            files,
            datasets => datasets.Arena,
            (parsed, seed) => Scores(ArenaReader.Read(Names(parsed.GetValue(files)!), Beginnings(seed), Today), seed));
    }

    public static Command Fmti()
    {
        var files = Files("Scores of editions: an indicator a row, a company a column.");
        var edition = new Option<string?>("--edition") { Description = "The edition of one file whose name does not say it: 2025-12." };
        var verb = Verb(
            "fmti",
            "Checks answers of the Foundation Model Transparency Index, attaches them, and builds the catalogue.",
            files,
            datasets => datasets.Fmti,
            (parsed, seed) => Answers(FmtiReader.Read(Names(parsed.GetValue(files)!), parsed.GetValue(edition)), seed));
        verb.Add(edition);
        return verb;
    }

    /// <summary>Clocks differ, and a release is dated by the calendar of those who make it: tomorrow may have begun for them.</summary>
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);

    private static Argument<FileInfo[]> Files(string description) =>
        new("files") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static List<string> Names(FileInfo[] files) => [.. files.Select(file => file.FullName)];

    /// <summary>Whose a model is by how its name begins, as the board's seed says it.</summary>
    private static List<(string Prefix, string Organization)> Beginnings(CatalogueSeed seed) =>
        [.. seed.Datasets.SelectMany(x => x.Beginnings).Select(x => (x.Beginning, x.Organization))];

    private static (IEnumerable<string> Lines, Action<string> Write) Scores(ScoreTable table, CatalogueSeed seed) => (
        [.. TableReport.Of(table), .. TieReport.Of(table, seed)],
        path => ScoreFile.Write(path, table));

    private static (IEnumerable<string> Lines, Action<string> Write) Answers(IndicatorTable table, CatalogueSeed seed) => (
        [.. TableReport.Of(table), .. TieReport.Of(table, seed)],
        path => IndicatorFile.Write(path, table));

    private static Command Verb(
        string name,
        string description,
        Argument what,
        Func<DatasetFolder, string> place,
        Func<ParseResult, CatalogueSeed, (IEnumerable<string> Lines, Action<string> Write)> read)
    {
        var seeds = Options.Seeds();
        var catalogue = Options.Catalogue();
        var datasets = Options.Datasets();
        var verb = new Command(name, description) { what, seeds, catalogue, datasets };
        verb.SetAction(parsed => Reporting.Run(() =>
        {
            DatasetFolder folder = new(parsed.GetValue(datasets)!.FullName);
            return Import(seed => read(parsed, seed), place(folder), parsed.GetValue(seeds)!, parsed.GetValue(catalogue)!, folder);
        }));
        return verb;
    }

    /// <summary>Attaches when all was read and found right, and not before.</summary>
    private static int Import(
        Func<CatalogueSeed, (IEnumerable<string> Lines, Action<string> Write)> read,
        string place,
        DirectoryInfo seeds,
        FileInfo catalogue,
        DatasetFolder datasets)
    {
        var started = Stopwatch.GetTimestamp();
        var reading = SeedReader.Read(seeds.FullName);
        if (reading.Problems.Count > 0) return Reporting.Problems(reading.Problems);

        var (lines, write) = read(reading.Seed);
        foreach (var line in lines) Console.WriteLine(line);
        datasets.Attach(place, write);
        var report = CatalogueBuilder.Build(seeds.FullName, catalogue.FullName, datasets);
        if (report.Outcome == BuildOutcome.Refused) return Reporting.Problems(report.Problems);
        Console.WriteLine(
            $"{Reporting.Built(report)}. Attached as {place}, "
            + $"in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s in all. Delete that file and build to detach it.");
        return Reporting.Fine;
    }
}
