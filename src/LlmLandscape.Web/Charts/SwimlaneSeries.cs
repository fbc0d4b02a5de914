namespace LlmLandscape.Web.Charts;

/// <summary>Something that happened on some day from <paramref name="From"/> to <paramref name="To"/>: one day, or any of many.</summary>
/// <param name="Hue">Of the series colours; 0 for grey.</param>
/// <param name="Label">Its name in the drawing, shortened where there is no room; empty where it is told elsewhere.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where it leads.</param>
public sealed record SwimlaneMark(DateOnly From, DateOnly To, MarkShape Shape, int Hue, string Label, string Title, string Href);

/// <summary>A lane of a timeline.</summary>
/// <param name="Id">Tells it from the others.</param>
/// <param name="Label">Its name.</param>
/// <param name="Href">Where its name leads.</param>
public sealed record SwimlaneSeries(string Id, string Label, string? Href, IReadOnlyList<SwimlaneMark> Marks);

/// <summary>A stretch of time under the lanes, and a day on which something came out.</summary>
public sealed record SwimlaneSpan(string Label, string Title, string Href, DateOnly? From, DateOnly? To, DateOnly? Appeared);
