using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A point of two values.</summary>
public sealed record ScatterPoint(string Label, double X, double Y, int Hue);

/// <summary>Points of the same values with their place in pixels, and the label's; null where there is no room for it.</summary>
/// <param name="Points">One or more, in the order given.</param>
/// <param name="Radius">The area of the mark tells how many they are.</param>
/// <param name="Name">The first by name, the others by number.</param>
public sealed record PlacedPoint(IReadOnlyList<ScatterPoint> Points, double X, double Y, double Radius, string Name, LabelPlace? Label);

/// <summary>A mark for each pair of values, with labels that keep apart; the first points are named first.</summary>
public sealed record ScatterLayout(IReadOnlyList<PlacedPoint> Points, LinearScale Across, LinearScale Up)
{
    public const double Width = 720;
    public const double Height = 480;
    public const double Left = 40;
    public const double Bottom = 440;
    public const double One = 5;
    public const double LabelSize = 12;

    private const double Right = Width - 12;
    private const double Top = 16;
    private const double LabelHeight = 15;

    /// <summary>Where both values are equal; empty where that is outside of the drawing.</summary>
    public string Diagonal
    {
        get
        {
            var (least, most) = (Math.Max(Across.Least, Up.Least), Math.Min(Across.Most, Up.Most));
            return least < most ? $"M{At(least)}L{At(most)}" : "";

            string At(double value) => $"{Svg.Px(Across.Of(value))} {Svg.Px(Up.Of(value))}";
        }
    }

    public static ScatterLayout Of(IReadOnlyList<ScatterPoint> points, (double Least, double Most) across, (double Least, double Most) up)
    {
        var x = new LinearScale(across.Least, across.Most, Left, Right);
        var y = new LinearScale(up.Least, up.Most, Bottom, Top);
        var marks = points.GroupBy(point => (point.X, point.Y)).Select(same => same.ToList()).ToList();
        var names = marks.ConvertAll(same => same.Count == 1 ? same[0].Label : $"{same[0].Label} +{same.Count - 1}");
        var labels = LabelPlacer.Place(
            [
                .. marks.Select((same, i) => new LabelRequest(
                    x.Of(same[0].X),
                    y.Of(same[0].Y),
                    TextWidth.Of(names[i], LabelSize),
                    LabelHeight,
                    Radius(same.Count) + 1)),
            ],
            One + 1,
            Width,
            Bottom);
        return new(
            [
                .. marks.Select((same, i) =>
                    new PlacedPoint(same, x.Of(same[0].X), y.Of(same[0].Y), Radius(same.Count), names[i], labels[i])),
            ],
            x,
            y);

        static double Radius(int count) => One * Math.Sqrt(count);
    }
}
