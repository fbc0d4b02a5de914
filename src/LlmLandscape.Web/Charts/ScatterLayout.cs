using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A point of two values.</summary>
public sealed record ScatterPoint(string Label, double X, double Y, int Hue);

/// <summary>A point with its place in pixels, and its label's; null where there is no room for it.</summary>
public sealed record PlacedPoint(ScatterPoint Point, double X, double Y, LabelPlace? Label);

/// <summary>One point for each pair of values, with labels that keep apart; the first points are named first.</summary>
public sealed record ScatterLayout(IReadOnlyList<PlacedPoint> Points, LinearScale Across, LinearScale Up)
{
    public const double Width = 640;
    public const double Height = 400;
    public const double Left = 40;
    public const double Bottom = 360;
    public const double Radius = 5;
    public const double LabelSize = 12;

    private const double LabelHeight = 15;

    public static ScatterLayout Of(IReadOnlyList<ScatterPoint> points, (double Least, double Most) across, (double Least, double Most) up)
    {
        var x = new LinearScale(across.Least, across.Most, Left, Width - 12);
        var y = new LinearScale(up.Least, up.Most, Bottom, 16);
        var labels = LabelPlacer.Place([.. points.Select(point => new LabelRequest(x.Of(point.X), y.Of(point.Y), TextWidth.Of(point.Label, LabelSize), LabelHeight))], Radius + 1, Width, Bottom);
        return new([.. points.Select((point, i) => new PlacedPoint(point, x.Of(point.X), y.Of(point.Y), labels[i]))], x, y);
    }
}
