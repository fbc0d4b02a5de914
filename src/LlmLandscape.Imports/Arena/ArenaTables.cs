using System.Globalization;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.Arena;

/// <summary>A row of a board, before it is checked.</summary>
/// <param name="Name">What the row is called, if it is left out.</param>
/// <param name="Read">Reads it.</param>
internal sealed record ArenaRow(string Name, Func<ScoreRecord> Read);

/// <summary>Boards as comma-separated tables: ours, and those that others keep.</summary>
internal static partial class ArenaTables
{
    private delegate ScoreRecord Adapter(CsvRow row, DateOnly? fileDay);

    /// <summary>Which columns make a table whose; the first that has all of them reads it.</summary>
    private static readonly (string[] Columns, Adapter Read)[] Adapters =
    [
        (["snapshot", "model", "organization", "score", "low", "high"], Ours),
        (["key", "Model", "rating", "Organization", "date"], History),
        (["model", "arena_score", "95_pct_ci", "organization"], Board),
        (["date", "vendor", "score", "model"], Best),
    ];

    /// <summary>Reads a table of whichever of the shapes it has; returns the rows that do not fit its columns.</summary>
    /// <param name="file">The path.</param>
    /// <param name="form">What it ought to be.</param>
    /// <param name="add">Takes a row.</param>
    /// <exception cref="InvalidDataException">It is of no shape.</exception>
    public static IReadOnlyList<RefusedRecord> Read(string file, DatasetForm form, Action<ArenaRow> add)
    {
        var table = CsvTable.Read(file, form);
        var read = Adapters.FirstOrDefault(adapter => adapter.Columns.All(table.Columns.Contains)).Read
            ?? throw form.Refusal(file, $"its columns are {CsvTable.Listed(table.Columns)}");
        var day = NamedDay(file);
        if (read == Board && day is null) throw form.Refusal(file, "neither its rows nor its name say of which day it is");
        foreach (var row in table.Rows) add(new($"line {row.Line}", () => read(row, day)));
        return table.Broken;
    }

    /// <summary>A score of a board.</summary>
    public static ScoreRecord Score(
        string? record, string? name, string? organization, DateOnly? snapshot, double? value, double? low, double? high)
    {
        var model = DatasetText.Wanted("model", record);
        return new(
            ScoreRules.TextVotes,
            model,
            name ?? model,
            model,
            organization,
            Country: null,
            Released: null,
            snapshot ?? throw new FormatException("It has no date."),
            value ?? throw new FormatException("It has no score."),
            low,
            high);
    }

    private static ScoreRecord Ours(CsvRow row, DateOnly? fileDay) => Score(
        row["model"],
        null,
        row["organization"],
        DatasetText.Day("snapshot", row["snapshot"]),
        DatasetText.Number("score", row["score"]),
        DatasetText.Number("low", row["low"]),
        DatasetText.Number("high", row["high"]));

    private static ScoreRecord History(CsvRow row, DateOnly? fileDay) => Score(
        row["key"],
        row["Model"],
        row["Organization"],
        DatasetText.Day("date", row["date"], "yyyyMMdd"),
        DatasetText.Number("rating", row["rating"]),
        low: null,
        high: null);

    private static ScoreRecord Best(CsvRow row, DateOnly? fileDay) => Score(
        row["model"],
        null,
        row["vendor"],
        DatasetText.Day("date", row["date"]),
        DatasetText.Number("score", row["score"]),
        low: null,
        high: null);

    private static ScoreRecord Board(CsvRow row, DateOnly? fileDay)
    {
        var value = DatasetText.Number("arena_score", row["arena_score"]);
        var (up, down) = Ends(row["95_pct_ci"]);
        return Score(row["model"], null, row["organization"], fileDay, value, value - down, value + up);
    }

    /// <summary><c>+5/-6</c>: how far the interval reaches up and down.</summary>
    private static (double? Up, double? Down) Ends(string? text)
    {
        if (text is null) return (null, null);
        if (Interval().Match(text) is not { Success: true } match)
            throw new FormatException($"Its '95_pct_ci' is '{DatasetText.Shown(text)}', not as +5/-5.");
        return (Number(match.Groups[1]), Number(match.Groups[2]));
    }

    private static double Number(Group digits) => double.Parse(digits.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static DateOnly? NamedDay(string file) =>
        IsoDay().Match(Path.GetFileName(file)) is { Success: true } match
        && DateOnly.TryParseExact(match.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"^\+([0-9]{1,4}(?:\.[0-9]{1,9})?)/-([0-9]{1,4}(?:\.[0-9]{1,9})?)\z")]
    private static partial Regex Interval();

    [GeneratedRegex("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")]
    private static partial Regex IsoDay();
}
