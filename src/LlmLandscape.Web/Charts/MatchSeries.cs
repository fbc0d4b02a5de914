namespace LlmLandscape.Web.Charts;

/// <summary>Somebody reached a record, so many days after it.</summary>
/// <param name="Order">The how manieth this was, a number in a circle; null where only the group's mark is drawn.</param>
/// <param name="IsGroup">Whether this was the first of the group that has a mark of its own, a diamond.</param>
/// <param name="Label">Who it was.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where the mark leads; null where there is nowhere to go.</param>
public sealed record MatchMark(int Days, int? Order, bool IsGroup, string Label, string Title, string? Href)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A record, and when others reached it.</summary>
/// <param name="Date">Its day in words.</param>
/// <param name="Marks">In the order in which their labels are placed: the first ones first.</param>
/// <param name="OpenFrom">Up to which day after it more is not known to have happened; null where nothing is open.</param>
/// <param name="OpenNote">What has not happened by then.</param>
public sealed record MatchRow(
    string Name,
    string? Href,
    string Date,
    IReadOnlyList<MatchMark> Marks,
    int? OpenFrom = null,
    string? OpenNote = null)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>A span of days that somebody claims.</summary>
/// <param name="Href">Where the claim is quoted.</param>
public sealed record MatchBand(int From, int To, string Words, string? Href);
