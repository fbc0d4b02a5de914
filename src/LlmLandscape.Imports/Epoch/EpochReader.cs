using LlmLandscape.Catalogue.Datasets;
using static LlmLandscape.Imports.Epoch.EpochTable;

namespace LlmLandscape.Imports.Epoch;

/// <summary>
/// Reads the folder that Epoch AI's Benchmarking Hub is downloaded as: the index of capability, and the benchmarks that Epoch
/// ran itself, with an interval of two standard errors less a hair (95 %). What others reported is not read: its conditions differ.
/// </summary>
public static class EpochReader
{
    private const double Errors = 1.96;

    /// <summary>No mean of numbers from zero to one has a larger standard error.</summary>
    private const double LargestError = 0.5;

    private static readonly DatasetForm Form = new(
        "a table of Epoch's Benchmarking Hub",
        "Download the data from https://epoch.ai/benchmarks again and name the folder; what is attached stays as it was.");

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The path.</param>
    /// <param name="today">The day on which it is read, after which nothing can have been released; null to let that pass.</param>
    /// <exception cref="InvalidDataException">A file that is read is something else. The message says what, and what to do.</exception>
    /// <exception cref="IOException">The folder or the index is not there, or cannot be read.</exception>
    public static ScoreTable Read(string folder, DateOnly? today = null)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder at {DatasetText.Shown(folder)}. {Form.Remedy}");
        var scores = new CheckedScores(today);
        List<RefusedRecord> broken = [];
        var index = Table(folder, EpochTable.Index);
        var names = index.Rows.Where(row => row[Column.Version] is not null)
            .DistinctBy(row => row[Column.Version])
            .ToDictionary(row => row[Column.Version]!, row => row[Column.Display] ?? row[Column.Model]);
        Add(index, EpochTable.Index);
        foreach (var run in OwnRuns)
            if (!File.Exists(Path.Combine(folder, run.File))) broken.Add(new(run.File, "The folder has no such file."));
            else Add(Table(folder, run), run);

        if (scores.Scores.Count == 0) throw Form.Refusal(index.File, "not a single row of it can be read");
        return new(scores.Scores, [.. scores.Refused, .. broken, .. Unread(folder)]);

        void Add(CsvTable table, EpochTable of)
        {
            broken.AddRange(table.Broken);
            foreach (var row in table.Rows)
                scores.Add($"{DatasetText.Shown(row[Column.Version] ?? $"line {row.Line}")} in {of.File}", () => Score(row, of, names));
        }
    }

    private static CsvTable Table(string folder, EpochTable of) => CsvTable.Read(Path.Combine(folder, of.File), Form, of.Columns);

    private static ScoreRecord Score(CsvRow row, EpochTable of, Dictionary<string, string?> names)
    {
        var version = DatasetText.Wanted(Column.Version, row[Column.Version]);
        var value = DatasetText.Number(of.Score, row[of.Score]) ?? throw new FormatException("It has no score.");
        var (low, high) = Interval(value, DatasetText.Number(Column.Error, row[Column.Error]));
        return new(
            of.Benchmark,
            version,
            names.GetValueOrDefault(version) ?? version,
            EpochModel.WithoutEffort(version),
            row[Column.Organization],
            row[Column.Country],
            DatasetText.Date(Column.Released, row[Column.Released]),
            Snapshot: null,
            value,
            low,
            high);
    }

    private static (double? Low, double? High) Interval(double value, double? error) => error switch
    {
        null => (null, null),
        >= 0 and <= LargestError => (Math.Max(0, value - Errors * error.Value), Math.Min(1, value + Errors * error.Value)),
        _ => throw new FormatException(
            FormattableString.Invariant($"Its '{Column.Error}' is {error}, which no mean of numbers from 0 to 1 has.")),
    };

    private static IEnumerable<RefusedRecord> Unread(string folder) => Directory.EnumerateFiles(folder, "*.csv")
        .Select(file => Path.GetFileName(file))
        .Where(file => file != EpochTable.Index.File && OwnRuns.All(run => run.File != file))
        .Order(StringComparer.Ordinal)
        .Select(file => new RefusedRecord(
            DatasetText.Shown(file),
            file.EndsWith("_external.csv", StringComparison.Ordinal)
                ? "It is not read: what others reported, collected."
                : "It is not read: neither the index nor a run of Epoch's that the measures know."));
}
