using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>
/// A table in a file of comma-separated values, UTF-8, with the names of its columns on the first line. A file that is no such
/// table, or is cut off, is refused whole; a row that does not fit the columns is left out with the reason.
/// </summary>
/// <param name="File">The file's path.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Rows">The rows that fit.</param>
/// <param name="Broken">The rows that do not.</param>
public sealed record CsvTable(
    string File, IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows, IReadOnlyList<RefusedRecord> Broken)
{
    /// <summary>The most rows that are read: a file of nothing but line breaks and commas has some millions.</summary>
    public const int MostRows = 500_000;

    private const int MostColumns = 200;
    private const int LongestCell = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The path.</param>
    /// <param name="form">What it ought to be.</param>
    /// <param name="columns">Columns that it has to have; none where whoever reads it looks by itself.</param>
    /// <exception cref="InvalidDataException">It is no such table. The message says why, and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CsvTable Read(string file, DatasetForm form, params IReadOnlyList<string> columns)
    {
        using var text = new StreamReader(form.Open(file));
        var stray = new Flag();
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => stray.Set(),
            MaxFieldSize = LongestCell,
        });
        try
        {
            if (!parser.Read()) throw form.Refusal(file, "nothing but blank lines is in it");
            var names = Names(file, form, parser);
            if (columns.Where(column => !names.Contains(column)).ToList() is [var missing, ..])
                throw form.Refusal(file, $"it has no column '{missing}'; its columns are {Listed(names)}");
            return Read(file, form, parser, names, stray);
        }
        catch (MaxFieldSizeException error)
        {
            throw form.Refusal(
                file, $"a cell near line {parser.RawRow} has more than {LongestCell} characters; is a quotation mark never closed?", error);
        }
        catch (CsvHelperException error)
        {
            throw form.Refusal(file, $"near line {parser.RawRow} it is no comma-separated table", error);
        }
    }

    /// <summary>Names of columns, as a refusal says them.</summary>
    /// <param name="names">The names.</param>
    public static string Listed(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(12).Select(name => $"'{DatasetText.Shown(name)}'")) + (names.Count > 12 ? " and more" : "");

    private static List<string> Names(string file, DatasetForm form, CsvParser parser)
    {
        if (parser.Count > MostColumns) throw form.Refusal(file, $"it has {parser.Count} columns");
        List<string> names = [.. parser.Record!.Select(name => name.Trim())];
        if (names[0].StartsWith('<')) throw form.Refusal(file, "it is a web page");
        if (names[0].StartsWith('{') || names[0].StartsWith('[')) throw form.Refusal(file, "it is JSON, not a table");
        return names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw form.Refusal(file, $"it has two columns '{DatasetText.Shown(twice.Key)}'")
            : names;
    }

    private static CsvTable Read(string file, DatasetForm form, CsvParser parser, List<string> names, Flag stray)
    {
        var places = names.Select((name, place) => (name, place)).ToDictionary(x => x.name, x => x.place);
        List<CsvRow> rows = [];
        List<RefusedRecord> broken = [];
        var count = names.Count;
        var line = parser.RawRow + 1;
        for (; parser.Read(); line = parser.RawRow + 1)
        {
            if (rows.Count + broken.Count == MostRows) throw form.Refusal(file, $"it has more than {MostRows} rows");
            count = parser.Count;
            if (IsOpen(parser.RawRecord))
                throw form.Refusal(file, $"a quotation mark that line {line} opens is never closed, or the file is cut off");
            if (count != names.Count) Leave($"It has {count} cells, and the table has {names.Count} columns.");
            // The parser looks at a cell, and raises the flag, when it is asked for it.
            else if (parser.Record is var cells && stray.Taken()) Leave("A quotation mark stands within a cell that has none around it.");
            else rows.Add(new(line, places, cells!));
        }

        return count < names.Count
            ? throw form.Refusal(file, $"its last row has {count} cells of {names.Count}: it is cut off")
            : new(file, names, rows, broken);

        void Leave(string why) => broken.Add(new($"line {line} of {Path.GetFileName(file)}", why));
    }

    /// <summary>Whether a row ends within quotation marks: everything behind them went into its last cell.</summary>
    private static bool IsOpen(string row)
    {
        var (isBegin, isQuoted, isOpen) = (true, false, false);
        foreach (var character in row)
        {
            if (isBegin) isQuoted = character == '"';
            if (isQuoted && character == '"') isOpen = !isOpen;
            isBegin = !isOpen && character is (',' or '\r' or '\n');
        }

        return isOpen;
    }

    /// <summary>Raised by the parser within a row, lowered by whoever looks after it.</summary>
    private sealed class Flag
    {
        private bool _isSet;

        public void Set() => _isSet = true;

        public bool Taken()
        {
            var was = _isSet;
            _isSet = false;
            return was;
        }
    }
}
