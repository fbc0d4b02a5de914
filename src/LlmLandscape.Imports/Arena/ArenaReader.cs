using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.Arena;

/// <summary>
/// Reads snapshots of the board of blind votes. Scores of different snapshots are not on one scale, so each keeps its day, and
/// of one day only one file counts.
/// </summary>
public static class ArenaReader
{
    private static readonly DatasetForm Form = new(
        "a board of blind votes",
        "It may be a table with the columns snapshot,model,organization,score,low,high (a day as 2025-12-31; low and high may be empty); "
        + "or one as chatbot-arena-history (key,Model,rating,Organization,date), llm-leaderboard-csv (model,arena_score,95_pct_ci,"
        + "organization, with the day in the file's name) or a list of the best (date,vendor,score,model) has it; or JSON with date and "
        + "full, or with meta and models. What is attached stays as it was.");

    /// <summary>Reads files.</summary>
    /// <param name="files">The paths.</param>
    /// <param name="makers">Whose models begin how, for boards that do not say; nobody's where left out.</param>
    /// <param name="today">The day on which it is read, after which no board can be; null to let that pass.</param>
    /// <exception cref="InvalidDataException">One is something else. The message says what, and which shapes it may have.</exception>
    /// <exception cref="IOException">One is not there, or cannot be read.</exception>
    public static ScoreTable Read(
        IReadOnlyList<string> files, IReadOnlyList<(string Prefix, string Organization)>? makers = null, DateOnly? today = null)
    {
        if (files.Count == 0) throw new InvalidDataException("Name at least one file.");
        IReadOnlyList<(string Prefix, string Organization)> longestFirst =
            [.. (makers ?? []).OrderByDescending(maker => maker.Prefix.Length)];
        var tables = files.Select(file => (Name: Path.GetFileName(file), Table: Read(file, longestFirst, today))).ToList();
        List<ScoreRecord> scores = [];
        List<RefusedRecord> refused = [.. tables.SelectMany(file => file.Table.Refused)];
        var days = tables
            .SelectMany(file => file.Table.Scores.GroupBy(score => score.Snapshot!.Value), (file, board) => (file.Name, Board: board))
            .GroupBy(x => x.Board.Key)
            .OrderBy(day => day.Key);
        foreach (var day in days)
        {
            // Of as many rows, the file that was named first counts.
            var most = day.MaxBy(x => x.Board.Count());
            scores.AddRange(most.Board);
            refused.AddRange(day.Where(x => x != most).Select(x => new RefusedRecord(
                $"{day.Key:yyyy-MM-dd} of {DatasetText.Shown(x.Name)}",
                $"{DatasetText.Shown(most.Name)} counts for that day: no other file has more of its rows.")));
        }

        return new(scores, refused);
    }

    private static ScoreTable Read(string file, IReadOnlyList<(string Prefix, string Organization)> longestFirst, DateOnly? today)
    {
        var scores = new CheckedScores(today);
        var rows = 0;
        var broken = IsJson(file) ? ArenaDocuments.Read(file, Form, Maker, Add) : ArenaTables.Read(file, Form, Add);
        return scores.Scores.Count == 0
            ? throw Form.Refusal(file, "not a single row of it can be read")
            : new(scores.Scores, [.. broken, .. scores.Refused]);

        string? Maker(string model) => longestFirst
            .FirstOrDefault(maker => model.StartsWith(maker.Prefix, StringComparison.OrdinalIgnoreCase)).Organization;

        void Add(ArenaRow row)
        {
            if (++rows > CsvTable.MostRows) throw Form.Refusal(file, $"it has more than {CsvTable.MostRows} rows");
            scores.Add($"{DatasetText.Shown(row.Name)} of {DatasetText.Shown(Path.GetFileName(file))}", row.Read);
        }
    }

    /// <summary>Whether the first character that is not blank begins a JSON document.</summary>
    private static bool IsJson(string file)
    {
        using var text = new StreamReader(Form.Open(file));
        var first = new char[256];
        return first.AsSpan(0, text.ReadBlock(first)).TrimStart() is ['{' or '[', ..];
    }
}
