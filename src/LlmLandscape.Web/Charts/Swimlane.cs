using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Charts.Svg;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Charts;

/// <summary>One lane as it is drawn: its name, how many marks it has, and the marks, each a link.</summary>
internal static class Swimlane
{
    private const double FirstLine = SwimlaneLayout.LanePadding + LaneRows.RowHeight / 2 + 4.5;

    /// <param name="lane">What is drawn, with its places.</param>
    /// <param name="chart">The id of the chart, which its fades are named by.</param>
    /// <param name="open">The address of marks that are only counted; null in a file that stands alone, which leads nowhere.</param>
    public static MarkupString Of(PlacedLane lane, string chart, Func<SwimlaneSeries, DateOnly, DateOnly, string>? open)
    {
        var named = open is null ? default : Markup.Of($" role=\"group\" aria-label=\"{Name(lane)}\"");
        var label = Link(open is null ? null : lane.Series.Href, lane.Label[^1].EndsWith('…') ? lane.Series.Label : null, Label(lane));
        var count = Text(SwimlaneLayout.Gutter - 10, FirstLine, $"{lane.Series.Marks.Count}", "chart-tick", "end");
        var marks = lane.Marks.Select(mark => Link(open is null ? null : mark.Mark.Href, mark.Mark.Title, Mark(mark, chart)));
        var counts = lane.Counts.Select(count => Link(
            open?.Invoke(lane.Series, count.From, count.To), L["{0} more events close together", count.Marks.Count], Count(count)));
        return Markup.Of(
            $"""
            <g transform="translate(0 {Px(lane.Top)})"{named}>
            <line x1="0" x2="{Px(SwimlaneLayout.Width)}" y1="0" y2="0" class="chart-rule" />
            {label}<g aria-hidden="true">{count}</g>
            <g transform="translate(0 {Px(SwimlaneLayout.LanePadding)})"><g data-in-time="1">{Joined([.. marks, .. counts])}</g></g></g>
            """);
    }

    /// <summary>A single line stands at the height of the first marks.</summary>
    private static MarkupString Label(PlacedLane lane)
    {
        var top = lane.Label.Count == 1 ? FirstLine : SwimlaneLayout.LanePadding + SwimlaneLayout.LaneNameHeight - 2;
        return Joined(lane.Label.Select((line, i) => Text(0, top + i * SwimlaneLayout.LaneNameHeight, line, "chart-lane-name")));
    }

    private static MarkupString Count(PlacedCount count) => Markup.Of(
        $"""
        <rect x="{Px(count.X - 18)}" y="{Px(count.Y - 12)}" width="36" height="24" class="chart-hit" />
        <rect x="{Px(count.X - 17)}" y="{Px(count.Y - 9)}" width="34" height="18" rx="9" class="chart-count" />
        {Text(count.X, count.Y + 4, $"+{count.Marks.Count}", "chart-label", "middle")}
        """);

    private static MarkupString Mark(PlacedMark mark, string chart)
    {
        var bar = mark.IsBar ? Bar(mark, chart) : default;
        var (css, anchor) = (mark.IsWithin ? "chart-label" : "chart-label chart-halo", mark.LabelBefore ? "end" : "start");
        var label = mark.Label is { } words ? Text(mark.LabelX, mark.Y + 4, words, css, anchor) : default;
        return Markup.Of(
            $"""
            <rect x="{Px(mark.From)}" y="{Px(mark.Y - 12)}" width="{Px(mark.To - mark.From)}" height="24" class="chart-hit" />{bar}
            <path transform="translate({Px(mark.Middle)} {Px(mark.Y)})" d="{MarkPath.Of(mark.Mark.Shape)}" fill-rule="evenodd"
            class="{(mark.IsBar ? "chart-some-day" : "chart-day")} hue-{mark.Mark.Hue}" />{label}
            """);
    }

    private static MarkupString Bar(PlacedMark mark, string chart) => Markup.Of(
        $"""
        <g clip-path="url(#{chart}-sight)"><rect x="{Px(mark.Left)}" y="{Px(mark.Y - 7)}" width="{Px(mark.Right - mark.Left)}"
        height="14" class="chart-may hue-{mark.Mark.Hue}" mask="url(#{chart}-soft)" /></g>
        """);

    private static string Name(PlacedLane lane) =>
        L["{0}: {1} events in sight", lane.Series.Label, lane.Marks.Count + lane.Counts.Sum(count => count.Marks.Count)];

    private static MarkupString Joined(IEnumerable<MarkupString> pieces) => new(string.Concat(pieces));
}
