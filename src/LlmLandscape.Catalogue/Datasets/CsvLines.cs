using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Writes the tables that are attached: UTF-8, one kind of line end, the same on every machine.</summary>
internal static class CsvLines
{
    public static void Write(string path, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var text = new StreamWriter(path);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var row in rows.Prepend(columns))
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.NextRecord();
        }
    }
}
