namespace LlmLandscape.Web.Charts;

/// <summary>
/// The measures of a fingerprint. Two sides are a butterfly, the names down the middle; more stand in columns of their own beside the
/// names.
/// </summary>
/// <param name="Spine">How wide the column of names is.</param>
/// <param name="Gap">From the names, or from the edge of a column, to the first mark.</param>
/// <param name="Pitch">From mark to mark.</param>
/// <param name="HasLabels">Whether the marks have labels beside them.</param>
public sealed record FingerprintForm(
    int Sides, double Width, double Spine, double Gap, double Pitch, bool HasLabels, double Radius, double RowHeight, double LineHeight)
{
    public const double ButterflyWidth = 720;
    public const double FullWidth = 1152;
    public const double NarrowWidth = 328;

    /// <summary>Of a label beside a mark.</summary>
    public const double LabelRoom = 45;

    private const double LabelledPitch = 62;

    public bool IsButterfly => Sides == 2;

    /// <summary>From the middle of a mark to the outer edge of its ring.</summary>
    public double Ring => Radius + 3;

    /// <summary>How wide the part of one side is.</summary>
    public double Part => (Width - Spine) / Sides;

    /// <summary>Where the column of names begins.</summary>
    public double SpineLeft => IsButterfly ? Part : 0;

    /// <summary>As many marks as stand in a line; those that are more stand in further lines.</summary>
    public int MarksInLine => 1 + (int)Math.Max(0, (Part - Gap - Ring - (HasLabels ? LabelRoom : 0)) / Pitch);

    public static FingerprintForm Wide(int sides) => sides switch
    {
        2 => new(2, ButterflyWidth, 168, 28, LabelledPitch, true, 5.5, 28, 20),
        <= 4 => new(sides, FullWidth, 180, 20, LabelledPitch, true, 5.5, 28, 20),
        _ => new(sides, FullWidth, 180, 20, 20, false, 5.5, 28, 20),
    };

    public static FingerprintForm Narrow(int sides) => sides == 2
        ? new(2, NarrowWidth, 116, 12, 17, false, 5, 28, 17)
        : new(sides, NarrowWidth, 104, 8, 14, false, 4, 24, 15);

    /// <summary>Where a mark of a side stands.</summary>
    /// <param name="side">The side, from 0.</param>
    /// <param name="place">Its place in its line, from 0.</param>
    public double X(int side, int place) => (IsButterfly, side) switch
    {
        (true, 0) => SpineLeft - Gap - place * Pitch,
        (true, _) => SpineLeft + Spine + Gap + place * Pitch,
        _ => Spine + side * Part + Gap + place * Pitch,
    };
}
