namespace LlmLandscape.Web.Charts;

/// <summary>Something that happened on some day from <paramref name="From"/> to <paramref name="To"/>: one day, or any of many.</summary>
/// <param name="Lanes">The lanes, by their numbers, of those who had a part in it.</param>
/// <param name="Label">Its name in the drawing, in lines where there is no room for one, and shortened where there is too little.</param>
/// <param name="Note">Said quietly after the name, as far as the name is whole.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where it leads.</param>
public sealed record SwimlaneMark(
    DateOnly From, DateOnly To, IReadOnlyList<int> Lanes, string Label, string? Note, string Title, string Href)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>Something of a quieter kind, marked at the foot of its lane.</summary>
/// <param name="IsTall">Whether it is one of the more important.</param>
public sealed record SwimlaneTick(DateOnly From, DateOnly To, bool IsTall, string Title, string Href);

/// <summary>A lane of a timeline.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Href">Where its name leads.</param>
/// <param name="Ticks">At its foot.</param>
/// <param name="AllTicks">What leads to all of them, where each is too small to be pointed at.</param>
/// <param name="Open">The address of what happened in it between two days, where there is no room for all.</param>
public sealed record SwimlaneLane(
    string Label,
    string? Href,
    IReadOnlyList<SwimlaneTick> Ticks,
    (string Title, string Href)? AllTicks = null,
    Func<DateOnly, DateOnly, string>? Open = null)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A stretch of time that is named above the drawing.</summary>
public sealed record SwimlaneSpan(string Label, DateOnly From, DateOnly To);

/// <summary>A timeline in lanes, as it is told.</summary>
/// <param name="Lanes">From the top.</param>
/// <param name="Marks">What happened in them.</param>
/// <param name="Quiet">Lanes beneath in which there are ticks alone.</param>
/// <param name="QuietLabel">What those are.</param>
/// <param name="Spans">What is named above.</param>
public sealed record SwimlaneSeries(
    IReadOnlyList<SwimlaneLane> Lanes,
    IReadOnlyList<SwimlaneMark> Marks,
    IReadOnlyList<SwimlaneLane> Quiet,
    string QuietLabel,
    IReadOnlyList<SwimlaneSpan> Spans);
