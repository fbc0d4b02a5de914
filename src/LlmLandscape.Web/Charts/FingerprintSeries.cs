namespace LlmLandscape.Web.Charts;

/// <summary>Whether what a mark stands for is contradicted.</summary>
public enum MarkRing
{
    None,

    /// <summary>In a value, or in whose it is.</summary>
    Disputed,

    /// <summary>In how the same thing is judged.</summary>
    Judged,
}

/// <summary>A statement.</summary>
/// <param name="Label">Where it stands, in a few characters.</param>
/// <param name="Title">All that is to be said of it in a line.</param>
/// <param name="Href">Where the mark leads; null where there is nowhere to go.</param>
public sealed record FingerprintMark(string Label, string Title, string? Href, MarkRing Ring);

/// <summary>Something that the sides are held against each other by.</summary>
/// <param name="Marks">Of each side, in their order; none where nothing is said.</param>
public sealed record FingerprintRow(string Name, string? Href, IReadOnlyList<IReadOnlyList<FingerprintMark>> Marks)
{
    public bool IsSilent => Marks.All(marks => marks.Count == 0);

    public bool IsShared => Marks.All(marks => marks.Count > 0);
}

/// <summary>Rows that belong together.</summary>
public sealed record FingerprintFamily(string Name, IReadOnlyList<FingerprintRow> Rows);

/// <summary>Somebody who is held against others.</summary>
/// <param name="Note">How much there is, in a few words.</param>
/// <param name="Hue">The number of its colour.</param>
public sealed record FingerprintSide(string Name, string Note, string? Href, int Hue, MarkShape Shape)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}
