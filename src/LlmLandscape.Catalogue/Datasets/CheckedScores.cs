namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Collects the scores of a table: those that break a rule, or stand there already, are left out with the reason.</summary>
/// <param name="today">The day on which they are read, after which nothing can have been released; null to let that pass.</param>
public sealed class CheckedScores(DateOnly? today = null)
{
    private readonly List<ScoreRecord> _scores = [];
    private readonly List<RefusedRecord> _refused = [];
    private readonly HashSet<(string Benchmark, DateOnly? Snapshot, string Record)> _seen = [];

    /// <summary>The scores that are fine.</summary>
    public IReadOnlyList<ScoreRecord> Scores => _scores;

    /// <summary>The others.</summary>
    public IReadOnlyList<RefusedRecord> Refused => _refused;

    /// <summary>Adds what a row holds.</summary>
    /// <param name="name">What the row is called, if it is left out.</param>
    /// <param name="read">Reads the row; a <see cref="FormatException"/> says why it cannot be.</param>
    public void Add(string name, Func<ScoreRecord> read)
    {
        try
        {
            var score = ScoreRules.Checked(read(), today);
            if (!_seen.Add((score.Benchmark, score.Snapshot, score.Record))) Leave(name, "It stands there twice; the first is kept.");
            else _scores.Add(score);
        }
        catch (FormatException error)
        {
            Leave(name, error.Message);
        }
    }

    /// <summary>Leaves a row out.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="reason">Why.</param>
    public void Leave(string name, string reason) => _refused.Add(new(name, reason));
}
