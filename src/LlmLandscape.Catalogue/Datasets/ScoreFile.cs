using System.Globalization;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Scores as they are attached: one table for whatever they were read from, the same bytes for the same scores.</summary>
public static class ScoreFile
{
    private static readonly DatasetForm Form = new(
        "a table of scores as an import attaches it", "Import the download again, or delete the file to do without.");

    private static readonly string[] Columns =
    [
        "benchmark", "record", "name", "model", "organization", "country", "released", "snapshot", "value", "low", "high",
    ];

    /// <summary>Writes the scores, in the order of benchmark, snapshot and record.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The scores; what was left out is not written.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, ScoreTable table) => CsvLines.Write(path, Columns, table.Scores
        .OrderBy(x => x.Benchmark, StringComparer.Ordinal)
        .ThenBy(x => x.Snapshot)
        .ThenBy(x => x.Record, StringComparer.Ordinal)
        .Select(Cells));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is something else. The message says what, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ScoreTable Read(string path)
    {
        var table = CsvTable.Read(path, Form);
        if (!table.Columns.SequenceEqual(Columns)) throw Form.Refusal(path, $"its columns are {CsvTable.Listed(table.Columns)}");
        var scores = new CheckedScores();
        foreach (var row in table.Rows) scores.Add($"line {row.Line}", () => Score(row));
        return scores.Scores.Count == 0
            ? throw Form.Refusal(path, "not a single row of it can be read")
            : new(scores.Scores, [.. table.Broken, .. scores.Refused]);
    }

    private static IReadOnlyList<string?> Cells(ScoreRecord score) =>
    [
        score.Benchmark, score.Record, score.Name, score.Model, score.Organization, score.Country, score.Released?.Text,
        score.Snapshot?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(score.Value), Text(score.Low), Text(score.High),
    ];

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static ScoreRecord Score(CsvRow row) => new(
        row["benchmark"] ?? "",
        row["record"] ?? "",
        row["name"] ?? "",
        row["model"] ?? "",
        row["organization"],
        row["country"],
        DatasetText.Date("released", row["released"]),
        DatasetText.Day("snapshot", row["snapshot"]),
        DatasetText.Number("value", row["value"]) ?? throw new FormatException("It has no 'value'."),
        DatasetText.Number("low", row["low"]),
        DatasetText.Number("high", row["high"]));
}
