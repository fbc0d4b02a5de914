using LlmLandscape.Web.Charts.Scales;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Charts;

/// <summary>Draws the cells of a table's axis of time. Markup and no component: a table has dozens.</summary>
internal static class Spark
{
    private const double NameWidth = 36;

    /// <summary>The years, for the head of the column.</summary>
    public static MarkupString Head(TimeScale time)
    {
        var years = time.Ticks(TimeStep.Year);
        var every = (int)Math.Ceiling(NameWidth / years[0].Room);
        var names = years.Where((_, i) => i % every == 0).Select(year => Svg.Text(year.Place + 3, 14, $"{year.Date.Year}"));
        return Markup.Of($"""<svg class="spark" {Size(16)} aria-hidden="true">{new MarkupString(string.Concat(names))}</svg>""");
    }

    /// <param name="layout">Where things are.</param>
    /// <param name="time">The axis.</param>
    /// <param name="name">What the line or the bar is of.</param>
    /// <param name="isFirm">False for what is only planned or expected: its bar is hollow.</param>
    public static MarkupString Cell(SparkLayout layout, TimeScale time, string name, bool isFirm)
    {
        var drawn = layout.Only is { } only ? Bar(layout, only, isFirm) : Line(layout);
        var size = Size(SparkLayout.Height);
        return Markup.Of($"""<svg class="spark" {size} role="group" aria-label="{name}">{Grid(time)}{drawn}</svg>""");
    }

    private static MarkupString Grid(TimeScale time) => Svg.Path(
        string.Concat(time.Ticks(TimeStep.Year).Select(year => $"M{Svg.Px(year.Place)} 0v{Svg.Px(SparkLayout.Height)}")), "spark-grid");

    private static MarkupString Bar(SparkLayout layout, SparkValue value, bool isFirm) => Svg.Link(value.Href, value.Label, Markup.Of(
        $"""<rect x="{Svg.Px(layout.Left)}" y="10" width="{Svg.Px(layout.Right - layout.Left)}" height="8" """
        + $"""class="spark-bar{(isFirm ? "" : " spark-hollow")}" />"""));

    private static MarkupString Line(SparkLayout layout)
    {
        var points = string.Join('L', layout.Dots.Select(dot => $"{Svg.Px(dot.X)} {Svg.Px(dot.Y)}"));
        var dots = layout.Dots.Select(dot =>
            Svg.Link(dot.Value.Href, dot.Value.Label, Svg.Circle(dot.X, dot.Y, SparkLayout.Radius, "spark-dot")));
        var zero = Svg.Line(layout.Left, layout.Right, SparkLayout.Zero, SparkLayout.Zero, "spark-grid");
        return Markup.Of($"""{zero}{Svg.Path($"M{points}", "spark-line")}{new MarkupString(string.Concat(dots))}""");
    }

    private static MarkupString Size(double height)
    {
        var (across, down) = (Svg.Px(SparkLayout.Width), Svg.Px(height));
        return Markup.Of($"""viewBox="0 0 {across} {down}" width="{across}" height="{down}" """);
    }
}
