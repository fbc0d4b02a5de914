namespace LlmLandscape.Web.Charts;

/// <summary>A label that wants to stand beside a point.</summary>
/// <param name="Radius">Of its point, where that is not as large as the others.</param>
public sealed record LabelRequest(double X, double Y, double Width, double Height, double? Radius = null);

/// <summary>Where a label stands.</summary>
/// <param name="Anchor">Which end of the words is at their place: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Dx">From the point to that place.</param>
/// <param name="Left">The label's box.</param>
/// <param name="Top">The label's box.</param>
public sealed record LabelPlace(string Anchor, double Dx, double Left, double Top, double Width, double Height)
{
    internal bool Meets(double left, double top, double width, double height) =>
        left < Left + Width && Left < left + width && top < Top + Height && Top < top + height;
}

/// <summary>
/// Places labels around points, the first ones first, so that none meets another, a point, or the edge. A label for which there
/// is no such place is left out: its point can still be asked.
/// </summary>
public static class LabelPlacer
{
    /// <summary>Between two labels in a line, which would read as one.</summary>
    private const double Air = 5;

    /// <param name="labels">The labels, the most important first.</param>
    /// <param name="radius">Of the points.</param>
    /// <param name="width">Of the drawing.</param>
    /// <param name="height">Of the drawing.</param>
    /// <param name="taken">What else stands in the drawing.</param>
    /// <returns>A place for each label, in the same order; null where there is none.</returns>
    public static IReadOnlyList<LabelPlace?> Place(
        IReadOnlyList<LabelRequest> labels,
        double radius,
        double width,
        double height,
        IReadOnlyList<LabelPlace>? taken = null)
    {
        List<LabelPlace?> placed = [];
        foreach (var label in labels)
        {
            placed.Add(Around(label, Size(label)).FirstOrDefault(place =>
                place.Left >= 0 && place.Top >= 0 && place.Left + place.Width <= width && place.Top + place.Height <= height
                && placed.Concat(taken ?? []).All(other =>
                    other is null || !other.Meets(place.Left - Air, place.Top, place.Width + 2 * Air, place.Height))
                && labels.All(other => Size(other) is var half && !place.Meets(other.X - half, other.Y - half, 2 * half, 2 * half))));
        }

        return placed;

        double Size(LabelRequest label) => label.Radius ?? radius;
    }

    /// <summary>Above, beside, below: in the order in which a reader finds them.</summary>
    private static IEnumerable<LabelPlace> Around(LabelRequest label, double radius)
    {
        var (x, y, width, height, _) = label;
        var above = y - radius - height;
        var below = y + radius;
        yield return new("middle", 0, x - width / 2, above, width, height);
        yield return new("start", -radius, x - radius, above, width, height);
        yield return new("end", radius, x + radius - width, above, width, height);
        yield return new("start", radius + 2, x + radius + 2, y - height / 2, width, height);
        yield return new("end", -radius - 2, x - radius - 2 - width, y - height / 2, width, height);
        yield return new("middle", 0, x - width / 2, below, width, height);
        yield return new("start", -radius, x - radius, below, width, height);
        yield return new("end", radius, x + radius - width, below, width, height);
    }
}
