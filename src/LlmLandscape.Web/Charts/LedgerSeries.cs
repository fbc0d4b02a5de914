namespace LlmLandscape.Web.Charts;

/// <summary>Whose sums stand in a ledger, one under the other.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Where its name leads; null where nowhere.</param>
/// <param name="Sums">Its sums, in the order in which they are laid side by side.</param>
public sealed record LedgerOwner(string Name, string? Href, IReadOnlyList<LedgerSum> Sums)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A sum laid out within a period.</summary>
/// <param name="Id">Tells it from the others.</param>
/// <param name="Amount">All of it.</param>
/// <param name="From">The first day of its period; null where no dates are given.</param>
/// <param name="To">The last.</param>
/// <param name="Years">How many years its period has, where that is known.</param>
/// <param name="Fill">What it rests on.</param>
/// <param name="Text">The amount as readers read it: it stands first.</param>
/// <param name="Beside">What else is written at it, a line each.</param>
/// <param name="Title">All that is to be said of it.</param>
/// <param name="Href">Where it leads; null where nowhere.</param>
/// <param name="Parts">What it is known to be made of, from the bottom; the rest is nobody's.</param>
public sealed record LedgerSum(
    string Id,
    double Amount,
    DateOnly? From,
    DateOnly? To,
    double? Years,
    BarFill Fill,
    string Text,
    IReadOnlyList<string> Beside,
    string Title,
    string? Href,
    IReadOnlyList<LedgerPart> Parts)
{
    /// <summary>How much it comes to in a year; null where nobody says how long its period is.</summary>
    public double? AYear => Years is { } years ? Amount / years : null;
}

/// <summary>A part of a sum.</summary>
/// <param name="Amount">How much of it.</param>
/// <param name="Brief">The amount as readers read it.</param>
/// <param name="Text">The same with what it is, where there is room.</param>
/// <param name="Title">All that is to be said of it.</param>
/// <param name="Href">Where it leads; null where nowhere.</param>
public sealed record LedgerPart(double Amount, string Brief, string Text, string Title, string? Href);

/// <summary>One figure with two owners or two readings: the sums between which it is in dispute.</summary>
/// <param name="From">The id of one.</param>
/// <param name="To">The id of the other.</param>
/// <param name="Title">What is in dispute.</param>
/// <param name="Href">Where that is told; null where nowhere.</param>
public sealed record LedgerBridge(string From, string To, string Title, string? Href)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>What a ledger writes by itself.</summary>
/// <param name="Amount">An amount on the axis.</param>
/// <param name="Year">The name of a year.</param>
/// <param name="NoDates">Over the sums without dates.</param>
public sealed record LedgerWords(Func<double, string> Amount, Func<int, string> Year, string NoDates);
