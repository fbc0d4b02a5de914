using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.Fmti;

/// <summary>
/// Reads the scores of the Foundation Model Transparency Index: an indicator a row, a company a column, 1 or 0 where they meet.
/// Each edition asks its own indicators.
/// </summary>
public static class FmtiReader
{
    private const string Indicator = "Indicator";

    private static readonly DatasetForm Form = new(
        "a table of the Foundation Model Transparency Index",
        "Download the scores of an edition from https://github.com/stanford-crfm/fmti again; what is attached stays as it was.");

    /// <summary>Reads files.</summary>
    /// <param name="files">The paths.</param>
    /// <param name="edition">The edition of a single file whose name does not say it: <c>2025-12</c>.</param>
    /// <exception cref="InvalidDataException">One is something else, or of no edition. The message says what, and what to do.</exception>
    /// <exception cref="IOException">One is not there, or cannot be read.</exception>
    public static IndicatorTable Read(IReadOnlyList<string> files, string? edition = null)
    {
        if (files.Count == 0) throw new InvalidDataException("Name at least one file.");
        if (edition is not null && files.Count > 1)
            throw new InvalidDataException(
                "An edition is said for one file at a time: import each by itself, or name them as Dec2025_scores.csv.");
        if (edition is not null && !IndicatorRules.IsEdition(edition))
            throw new InvalidDataException($"'{DatasetText.Shown(edition)}' is no edition: write the month as 2025-12.");
        var answers = new CheckedAnswers();
        List<RefusedRecord> broken = [];
        foreach (var file in files)
        {
            var before = answers.Answers.Count;
            var table = CsvTable.Read(file, Form, Indicator);
            broken.AddRange(table.Broken);
            Add(table, edition ?? FmtiEdition.Of(file) ?? throw Form.Refusal(
                file, "its name does not say which edition it is of, as Dec2025_scores.csv does. Say it with --edition 2025-12"), answers);
            if (answers.Answers.Count == before)
                throw Form.Refusal(file, "not a single answer of it can be read, or a file before it has them all");
        }

        return new(answers.Answers, [.. broken, .. answers.Refused]);
    }

    private static void Add(CsvTable table, string edition, CheckedAnswers answers)
    {
        if (table.Columns is not [Indicator, _, ..])
            throw Form.Refusal(table.File, $"'{Indicator}' is not its first column, or its only one");
        List<string> companies = [.. table.Columns.Skip(1)];
        if ((long)table.Rows.Count * companies.Count > CsvTable.MostRows)
            throw Form.Refusal(
                table.File, $"it has {table.Rows.Count} rows of {companies.Count} companies, and an edition has some hundred");
        foreach (var row in table.Rows)
        {
            var name = $"line {row.Line} of {DatasetText.Shown(Path.GetFileName(table.File))}";
            if (IsTotal(row, companies)) answers.Leave(name, "It counts, and asks nothing: a row of totals.");
            else
                foreach (var company in companies)
                    answers.Add(
                        $"{DatasetText.Shown(company)} in {name}",
                        () => new(edition, row[Indicator] ?? "", company, IndicatorRules.Answer(row[company])));
        }
    }

    /// <summary>The index has a row of totals at its end, in which a company with a total of one would seem to say yes.</summary>
    private static bool IsTotal(CsvRow row, List<string> companies) =>
        string.Equals(row[Indicator], "Total", StringComparison.OrdinalIgnoreCase)
        || companies.Count(company => IsCount(row[company])) * 2 > companies.Count;

    private static bool IsCount(string? cell) => cell is not (null or "0" or "1") && cell.All(char.IsAsciiDigit);
}
