namespace LlmLandscape.Web.Charts;

/// <summary>How a line of least prices is drawn, so that colour is not all that tells it.</summary>
public enum FloorDash
{
    Solid,
    Dashed,
    Dotted,
}

/// <summary>From that day on the least price was this one.</summary>
/// <param name="Label">Whose price, and how much.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where the mark leads; null where there is nowhere to go.</param>
public sealed record FloorStep(DateOnly Day, double Price, string Label, string Title, string? Href)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>The least prices of one thing, in the order of time.</summary>
/// <param name="Name">Stands in its colour at the end of the line.</param>
/// <param name="Note">Stands below the name.</param>
/// <param name="Hue">The number of its colour.</param>
public sealed record FloorSeries(string Name, string Note, int Hue, FloorDash Dash, IReadOnlyList<FloorStep> Steps);
