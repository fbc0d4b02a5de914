namespace LlmLandscape.Web.Charts;

/// <summary>How the end of a bar is drawn.</summary>
public enum BarEnd
{
    /// <summary>The value is stated plainly.</summary>
    Sharp,

    /// <summary>It is stated as about so much.</summary>
    Soft,

    /// <summary>It is stated as more than so much.</summary>
    Open,

    /// <summary>It is stated as less than so much.</summary>
    Under,
}

/// <summary>How a bar is filled: by what its value rests on.</summary>
public enum BarFill
{
    /// <summary>Reported.</summary>
    Solid,

    /// <summary>Announced: hatched, for it is not there yet.</summary>
    Announced,

    /// <summary>Forecast: hatched the other way.</summary>
    Forecast,

    /// <summary>Claimed.</summary>
    Outline,
}

/// <summary>One value of a bar chart.</summary>
/// <param name="Label">Whose, or of when.</param>
/// <param name="Low">The value, or the low end of a range.</param>
/// <param name="High">The same, or the high end.</param>
/// <param name="Text">The value as readers read it.</param>
/// <param name="End">How exactly it is stated.</param>
/// <param name="Fill">What it rests on.</param>
/// <param name="Disputed">Whether it stands in a dispute.</param>
/// <param name="Href">Where it leads; null where nowhere.</param>
public sealed record BarSeries(
    string Label, double Low, double High, string Text, BarEnd End, BarFill Fill, bool Disputed, string? Href = null)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }

    /// <summary>The number of its colour, where it is a dot.</summary>
    public int Hue { get; init; }

    /// <summary>The value with the sign of how exactly it is stated, and of a dispute.</summary>
    public string Stated => $"{Sign}{Text}{(Disputed ? " ≠" : "")}";

    private string Sign => End switch { BarEnd.Soft => "≈ ", BarEnd.Open => "> ", BarEnd.Under => "< ", _ => "" };
}
