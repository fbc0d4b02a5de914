using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Charts.Svg;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Charts;

/// <summary>The parts of a timeline in lanes, as markup.</summary>
/// <param name="layout">Where they are.</param>
/// <param name="isLinked">Whether they lead anywhere: in a file they do not.</param>
internal sealed class Swimlane(SwimlaneLayout layout, bool isLinked)
{
    private const double BarHeight = 8;
    private const double Tall = 9, Low = 5;

    /// <summary>A lane's rule, name and counts.</summary>
    public MarkupString Of(PlacedLane lane, bool isQuiet)
    {
        var css = isQuiet ? "chart-name chart-soft" : layout.Form.IsNarrow ? "chart-name chart-halo" : "chart-name";
        var name = Link(
            Href(lane.Lane.Href),
            lane.Name[^1].Words.EndsWith('…') ? lane.Lane.Label : null,
            Joined(lane.Name.Select(line => Words(line, css))),
            lane.Lane.Who);
        var counts = lane.Counts.Select(count => Link(
            Href(lane.Lane.Open?.Invoke(count.From, count.To)), L["{0} more events close together", count.Number], Count(count)));
        return Joined([Line(0, layout.Form.Width, lane.Top, lane.Top, "chart-grid"), name, .. counts]);
    }

    /// <summary>What is at the foot of a lane: each a link, or where there is too little room, one for all.</summary>
    public MarkupString Ticks(PlacedLane lane)
    {
        if (lane.Ticks.Count == 0) return default;
        if (layout.Form.IsNarrow)
        {
            var all = Joined([Rect(new(0, lane.Bottom - 14, layout.Form.Width, lane.Bottom), "chart-hit"), Drawn(lane.Ticks)]);
            return Link(Href(lane.Lane.AllTicks?.Href), lane.Lane.AllTicks?.Title, all, lane.Lane.Who);
        }

        return Joined(lane.Ticks.Select(tick => Link(
            Href(tick.Tick.Href),
            tick.Tick.Title,
            Joined([Rect(new(tick.X - 4, tick.Y - 13, tick.X + 4, tick.Y), "chart-hit"), Drawn([tick])]),
            lane.Lane.Who)));
    }

    public MarkupString Of(PlacedMark mark)
    {
        var drawn = mark.IsJoined ? Join(mark) : mark.IsBar ? Bar(mark, mark.Y) : Circle(mark.X, mark.Y, 5, "lane-day");
        var words = mark.Words.Select((_, i) => LabelLine(mark, i));
        return Link(Href(mark.Mark.Href), mark.Mark.Title, Joined([Hit(mark), drawn, .. words]), mark.Mark.Who);
    }

    /// <summary>A name of the axis: it leads to the time that it names.</summary>
    public MarkupString Of(SwimlaneStep step, Func<string, string>? zoom)
    {
        if (step.Name is not { } name) return default;
        var words = Words(name, step.IsEra ? "chart-era-name" : "chart-tick");
        return step.Period is { } period && isLinked && zoom is not null ? Link(zoom(period), null, words) : words;
    }

    /// <summary>The present, named over its line.</summary>
    public MarkupString Today(string date)
    {
        var end = layout.Axis.TodayEnd;
        if (!layout.Form.IsNarrow)
            return Joined([Text(end, 12, L["today"], "chart-era-name", "end"), Text(end, 26, date, "chart-tick", "end")]);
        var (word, at) = (L["today"], Markup.Of($"x=\"{Px(end)}\" y=\"12\" text-anchor=\"end\""));
        return Markup.Of($"""<text {at} class="chart-tick"><tspan class="chart-era-name">{word}</tspan> {date}</text>""");
    }

    /// <summary>What is left out is said along its band, as long as the band is.</summary>
    public static MarkupString LeftOut(SwimlaneStretch stretch, double top, double bottom, IReadOnlyList<string> words)
    {
        var fitting = words.FirstOrDefault(x => TextWidth.Of(x, 12) < bottom - top - 8);
        var (x, y) = (Px((stretch.Left + stretch.Right) / 2 + 4), Px(bottom - 8));
        var text = fitting is null
            ? default
            : Markup.Of($"""<text transform="translate({x} {y}) rotate(-90)" class="chart-tick">{fitting}</text>""");
        var band = Rect(new(stretch.Left + 2, top, stretch.Right - 2, bottom), "lane-out");
        return Markup.Of($"""<g>{Title(words[0])}{band}{text}</g>""");
    }

    public static MarkupString Rect(Box box, string css) => Markup.Of(
        $"""
        <rect x="{Px(box.Left)}" y="{Px(box.Top)}" width="{Px(box.Right - box.Left)}" height="{Px(box.Bottom - box.Top)}" class="{css}" />
        """);

    private static MarkupString Drawn(IReadOnlyList<PlacedLaneTick> ticks) => Path(
        string.Concat(ticks.Select(tick => $"M{Px(tick.X)} {Px(tick.Y)}v-{Px(tick.Tick.IsTall ? Tall : Low)}")), "lane-tick");

    private static MarkupString Join(PlacedMark mark) => Joined(
    [
        Line(mark.X, mark.X, mark.Heights.Min(), mark.Heights.Max(), "lane-join"),
        .. mark.Heights.Select(y => mark.IsBar ? Bar(mark, y) : Circle(mark.X, y, 4.5, "lane-ring")),
    ]);

    /// <summary>As wide as it may mean, and never so narrow that one would not see it.</summary>
    private static MarkupString Bar(PlacedMark mark, double y)
    {
        var width = Math.Max(PlacedMark.LeastBar, mark.Right - mark.Left);
        return Markup.Of(
            $"""
            <rect x="{Px(mark.X - width / 2)}" y="{Px(y - BarHeight / 2)}" width="{Px(width)}" height="{Px(BarHeight)}" rx="4"
            class="lane-bar" />
            """);
    }

    private static MarkupString Hit(PlacedMark mark)
    {
        var half = mark.IsJoined ? 8 : Math.Max(8, (mark.Right - mark.Left) / 2);
        return Rect(new(mark.X - half, mark.Heights.Min() - 10, mark.X + half, mark.Heights.Max() + 10), "chart-hit");
    }

    /// <summary>A line of the label; what is said quietly ends the last one.</summary>
    private static MarkupString LabelLine(PlacedMark mark, int number)
    {
        var line = mark.Words[number];
        var note = mark.Mark.Note is { } quiet ? LabelForm.Before(quiet) : null;
        if (note is null || number < mark.Words.Count - 1 || !line.Words.EndsWith(note, StringComparison.Ordinal))
            return Words(line, "chart-label");
        var anchor = line.Anchor == "start" ? default : Markup.Of($" text-anchor=\"{line.Anchor}\"");
        var (said, at) = (line.Words[..^note.Length], Markup.Of($"x=\"{Px(line.X)}\" y=\"{Px(line.Y)}\"{anchor}"));
        return Markup.Of($"""<text {at} class="chart-label">{said}<tspan>{note}</tspan></text>""");
    }

    private static MarkupString Count(PlacedCount count) => Markup.Of(
        $"""
        <rect x="{Px(count.X - 18)}" y="{Px(count.Y - 12)}" width="36" height="24" class="chart-hit" />
        <rect x="{Px(count.X - 17)}" y="{Px(count.Y - 9)}" width="34" height="18" rx="9" class="chart-count" />
        {Text(count.X, count.Y + 4, $"+{count.Number}", "chart-label", "middle")}
        """);

    private string? Href(string? href) => isLinked ? href : null;

    private static MarkupString Joined(IEnumerable<MarkupString> pieces) => new(string.Concat(pieces));
}
