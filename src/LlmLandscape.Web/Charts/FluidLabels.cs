namespace LlmLandscape.Web.Charts;

/// <summary>Where a label stands in a drawing that fills any width; null where there is no room for it.</summary>
/// <param name="Tight">On a telephone, and whatever is narrower than <see cref="FluidLabels.Roomy"/>.</param>
/// <param name="Roomy">Where there is more room.</param>
public sealed record FluidLabel(LabelPlace? Tight, LabelPlace? Roomy)
{
    public bool IsSame => (Tight?.Anchor, Tight?.Dx, Tight?.Top) == (Roomy?.Anchor, Roomy?.Dx, Roomy?.Top);
}

/// <summary>A label that wants to stand beside a point: across in percent, down in pixels.</summary>
/// <param name="Dx">How far the point is moved from there, in pixels.</param>
public sealed record FluidRequest(double X, double Y, string Words, double Dx = 0);

/// <summary>
/// Places labels in a drawing whose places are percents: for the narrowest screen, and for the narrowest of the wide ones. What keeps
/// apart there does so on any wider one.
/// </summary>
public static class FluidLabels
{
    /// <summary>Of a telephone.</summary>
    public const double Narrowest = 320;

    /// <summary>From here on there is room; the stylesheet has the same number.</summary>
    public const double Roomy = 900;

    public const double Size = 12;
    public const double Height = 15;

    /// <param name="labels">The labels, the most important first; one without words has no place.</param>
    /// <param name="radius">Of the points.</param>
    /// <param name="height">Of the drawing.</param>
    /// <param name="beside">How much of the width is kept for something else.</param>
    /// <param name="taken">What else stands in a drawing of some width.</param>
    public static IReadOnlyList<FluidLabel> Place(
        IReadOnlyList<FluidRequest> labels,
        double radius,
        double height,
        double beside = 0,
        Func<double, IReadOnlyList<LabelPlace>>? taken = null)
    {
        var (tight, roomy) = (In(Narrowest - beside), In(Roomy - beside));
        return [.. labels.Select((label, i) => label.Words.Length == 0 ? new FluidLabel(null, null) : new(tight[i], roomy[i]))];

        IReadOnlyList<LabelPlace?> In(double width) => LabelPlacer.Place(
            [
                .. labels.Select(label =>
                    new LabelRequest(label.X * width / 100 + label.Dx, label.Y, TextWidth.Of(label.Words, Size), Height)),
            ],
            radius,
            width,
            height,
            taken?.Invoke(width));
    }
}
