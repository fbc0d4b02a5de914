using System.CommandLine;
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
        const string Does = "Checks scores of Epoch AI's Benchmarking Hub (its index and its own runs), builds the catalogue with "
            + "them, and attaches them.";
        return new Command("epoch", Does) { folder }.Imports((parsed, seed, datasets) =>
            Scores(datasets.Epoch, EpochReader.Read(parsed.GetValue(folder)!.FullName, Today), seed));
    }

    public static Command Arena()
    {
        var files = Files("Boards: tables with the columns snapshot,model,organization,score,low,high, or as others keep them.");
        const string Does = "Checks snapshots of a board of blind votes, builds the catalogue with them, and attaches them.";
        return new Command("arena", Does) { files }.Imports((parsed, seed, datasets) =>
            Scores(datasets.Arena, ArenaReader.Read(Names(parsed.GetValue(files)!), Beginnings(seed), Today), seed));
    }

    public static Command Fmti()
    {
        var files = Files("Scores of editions: an indicator a row, a company a column.");
        var edition = new Option<string?>("--edition") { Description = "The edition of one file whose name does not say it: 2025-12." };
        const string Does = "Checks answers of the Foundation Model Transparency Index, builds the catalogue with them, and attaches "
            + "them.";
        return new Command("fmti", Does) { files, edition }.Imports((parsed, seed, datasets) =>
            Answers(datasets.Fmti, FmtiReader.Read(Names(parsed.GetValue(files)!), parsed.GetValue(edition)), seed));
    }

    /// <summary>Clocks differ, and a release is dated by the calendar of those who make it: tomorrow may have begun for them.</summary>
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1);

    private static Argument<FileInfo[]> Files(string description) =>
        new("files") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static List<string> Names(FileInfo[] files) => [.. files.Select(file => file.FullName)];

    /// <summary>Whose a model is by how its name begins, as the board's seed says it.</summary>
    private static List<(string Prefix, string Organization)> Beginnings(CatalogueSeed seed) =>
        [.. seed.Datasets.SelectMany(x => x.Beginnings).Select(x => (x.Beginning, x.Organization))];

    private static ReadData Scores(string place, ScoreTable table, CatalogueSeed seed) =>
        new(place, [.. TableReport.Of(table), .. TieReport.Of(table, seed)], file => ScoreFile.Write(file, table));

    private static ReadData Answers(string place, IndicatorTable table, CatalogueSeed seed) =>
        new(place, [.. TableReport.Of(table), .. TieReport.Of(table, seed)], file => IndicatorFile.Write(file, table));
}
