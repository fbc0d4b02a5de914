namespace LlmLandscape.Catalogue.Datasets;

/// <summary>The answers of a transparency index as they are attached, the same bytes for the same answers.</summary>
public static class IndicatorFile
{
    private static readonly DatasetForm Form = new(
        "a table of indicators as an import attaches it", "Import the downloads again, or delete the file to do without.");

    private static readonly string[] Columns = ["edition", "indicator", "company", "has"];

    /// <summary>Writes the answers, in the order of edition, indicator and company.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The answers; what was left out is not written.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, IndicatorTable table) => CsvLines.Write(path, Columns, table.Answers
        .OrderBy(x => x.Edition, StringComparer.Ordinal)
        .ThenBy(x => x.Indicator, StringComparer.Ordinal)
        .ThenBy(x => x.Company, StringComparer.Ordinal)
        .Select(IReadOnlyList<string?> (x) => [x.Edition, x.Indicator, x.Company, x.Has ? "1" : "0"]));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">It is something else. The message says what, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IndicatorTable Read(string path)
    {
        var table = CsvTable.Read(path, Form);
        if (!table.Columns.SequenceEqual(Columns)) throw Form.Refusal(path, $"its columns are {CsvTable.Listed(table.Columns)}");
        var answers = new CheckedAnswers();
        foreach (var row in table.Rows)
            answers.Add(
                $"line {row.Line}",
                () => new(row["edition"] ?? "", row["indicator"] ?? "", row["company"] ?? "", IndicatorRules.Answer(row["has"])));
        return answers.Answers.Count == 0
            ? throw Form.Refusal(path, "not a single row of it can be read")
            : new(answers.Answers, [.. table.Broken, .. answers.Refused]);
    }
}
