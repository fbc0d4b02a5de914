namespace LlmLandscape.Web.Addresses;

/// <summary>How addresses call the charts of the measures.</summary>
public static class ChartNames
{
    public const string Matrix = "matrix";
    public const string Likeness = "likeness";
    public const string Trend = "trend";
    public const string Ladder = "ladder";
    public const string Bets = "bets";
    public const string Prices = "prices";

    public const string Gap = "gap";
    public const string Votes = "votes";
    public const string Matching = "matching";
    public const string Ability = "ability";

    /// <summary>In the order of the page.</summary>
    public static readonly IReadOnlyList<string> All = [Gap, Votes, Matching, Ability, Matrix, Likeness, Trend, Ladder, Bets, Prices];
}
