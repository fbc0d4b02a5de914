namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Collects the answers of a table: those that break a rule, or stand there already, are left out with the reason.</summary>
public sealed class CheckedAnswers
{
    private readonly List<IndicatorRecord> _answers = [];
    private readonly List<RefusedRecord> _refused = [];
    private readonly HashSet<(string Edition, string Indicator, string Company)> _seen = [];

    /// <summary>The answers that are fine.</summary>
    public IReadOnlyList<IndicatorRecord> Answers => _answers;

    /// <summary>The others.</summary>
    public IReadOnlyList<RefusedRecord> Refused => _refused;

    /// <summary>Adds what a cell holds.</summary>
    /// <param name="name">What the cell is called, if it is left out.</param>
    /// <param name="read">Reads the cell; a <see cref="FormatException"/> says why it cannot be.</param>
    public void Add(string name, Func<IndicatorRecord> read)
    {
        try
        {
            var answer = IndicatorRules.Checked(read());
            if (!_seen.Add((answer.Edition, answer.Indicator, answer.Company))) Leave(name, "It stands there twice; the first is kept.");
            else _answers.Add(answer);
        }
        catch (FormatException error)
        {
            Leave(name, error.Message);
        }
    }

    /// <summary>Leaves something out.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="reason">Why.</param>
    public void Leave(string name, string reason) => _refused.Add(new(name, reason));
}
