namespace LlmLandscape.Web.Charts;

/// <summary>How far below the top somebody stood on a day.</summary>
/// <param name="Value">In the unit of the axis: below the top is whatever lies towards the deepest value.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where the mark leads; null where there is nowhere to go.</param>
/// <param name="Low">One end of what it may be, where that is published.</param>
/// <param name="High">The other end.</param>
public sealed record GapMark(DateOnly Day, double Value, string Title, string? Href, double? Low = null, double? High = null)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>The distances of one rank or group, in the order of time.</summary>
/// <param name="Name">Stands in its colour at the end of the line.</param>
/// <param name="Hue">The number of its colour.</param>
/// <param name="Dashed">Whether its line is dashed and its last mark a diamond, so that colour is not all that tells it.</param>
/// <param name="EndNote">Stands below the name: who it is at the end, and how far behind.</param>
public sealed record GapSeries(string Name, int Hue, bool Dashed, IReadOnlyList<GapMark> Marks, string EndNote);

/// <summary>A mark on the top line: what led from that day on.</summary>
/// <param name="Label">Its name, slanted above the line where there is room.</param>
public sealed record GapTop(DateOnly Day, string Label, string Title, string? Href)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}
