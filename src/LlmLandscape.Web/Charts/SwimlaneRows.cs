using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>
/// Finds the heights of what stands in lanes, from the top of each: first the rings of what joins some, then what each has alone,
/// then the labels of the lines, each in the lane that grows least by it.
/// </summary>
internal sealed class SwimlaneRows
{
    private const double Padding = 6;
    private const double NameSize = 13;
    private const double NameHeight = 15;
    private const double NameAbove = 20;
    private const double Foot = 12;
    private const double LeastHeight = 28;
    private const double QuietHeight = 21;
    private const int MostNameLines = 3;
    private const double CountRoom = 40;

    private readonly SwimlaneSeries _series;
    private readonly StretchedTime _time;
    private readonly SwimlaneForm _form;
    private readonly List<LaneSpace> _spaces;
    private readonly List<Found> _found = [];
    private readonly List<(int Lane, SwimlaneMark Mark, double X)> _left = [];

    public SwimlaneRows(SwimlaneSeries series, StretchedTime time, SwimlaneForm form)
    {
        (_series, _time, _form) = (series, time, form);
        List<double> years =
        [
            .. Enumerable.Range(time.First.Year + 1, time.Last.Year - time.First.Year).Select(year => time.Begin(new(year, 1, 1))),
        ];
        var right = time.Stretches[^1].IsLeftOut ? time.Stretches[^1].Time.Start : form.Width;
        _spaces = [.. series.Lanes.Select(_ => new LaneSpace(time.Start - Padding, right, years))];
        var seen = series.Marks.Where(x => x.From <= time.Last && x.To >= time.First).OrderBy(x => x.From).ThenBy(x => x.To).ToList();
        foreach (var mark in seen.Where(x => x.Lanes.Count > 1)) Join(mark);
        foreach (var mark in seen.Where(x => x.Lanes.Count == 1)) Place(mark);
        for (var i = 0; i < _found.Count; i++)
        {
            if (_found[i].Mark.Lanes.Count > 1) _found[i] = Labelled(_found[i]);
        }
    }

    private double Above => _form.IsNarrow ? NameAbove : Padding;

    public PlacedLane Lane(int number, double top)
    {
        var (lane, space) = (_series.Lanes[number], _spaces[number]);
        var name = Name(lane.Label, top);
        var counts = _left.Where(x => x.Lane == number).GroupBy(x => Math.Floor((x.X - _time.Start) / CountRoom)).OrderBy(x => x.Key)
            .Select(near => new PlacedCount(
                near.Count(),
                _time.Start + (near.Key + 0.5) * CountRoom,
                top + Above + space.Bottom + 12,
                near.Min(x => x.Mark.From),
                near.Max(x => x.Mark.To)))
            .ToList();
        var content = space.Bottom + (counts.Count > 0 ? 24 : 0);
        var least = _form.IsNarrow ? NameAbove + 4 : Math.Max(LeastHeight, name.Count * NameHeight + 10);
        var bottom = top + Math.Max(least, Above + content + Padding - 2) + (lane.Ticks.Count > 0 ? Foot : 0);
        return new(lane, name, top, bottom, Ticks(lane, bottom), counts);
    }

    public PlacedLane QuietLane(SwimlaneLane lane, double top)
    {
        var bottom = top + (_form.IsNarrow ? NameAbove + Foot : QuietHeight);
        var name = TextWidth.Fit(lane.Label, NameSize, _form.IsNarrow ? _form.Width : _form.Gutter - 8);
        return new(lane, [new(name, 0, top + 15, "start", NameSize)], top, bottom, Ticks(lane, bottom), []);
    }

    /// <summary>What was found, where its lanes stand.</summary>
    public IReadOnlyList<PlacedMark> Marks(IReadOnlyList<PlacedLane> lanes) =>
    [
        .. _found.Select(x => new PlacedMark(
            x.Mark,
            x.Left,
            x.Right,
            x.X,
            [.. x.Heights.Select((y, i) => lanes[x.Mark.Lanes[i]].Top + Above + y)],
            [.. (x.Label?.Words ?? []).Select(words => words with { Y = words.Y + lanes[x.LabelLane].Top + Above })])),
    ];

    private void Join(SwimlaneMark mark)
    {
        var (left, right) = Extent(mark);
        var (first, last) = (mark.Lanes.Min(), mark.Lanes.Max());
        var crossed = _spaces[first..(last + 1)];
        var x = (left + right) / 2;
        var half = left == right ? LaneSpace.Half : HalfOf(left, right);
        for (var i = 0; i < 4 && crossed.Exists(space => space.IsCrossedNear(x)); i++) x += 6;
        List<double> heights = [];
        foreach (var lane in mark.Lanes)
        {
            if (_spaces[lane].Place(x - half, x + half, []) is not { } place) break;
            heights.Add(place.Y);
        }

        if (heights.Count < mark.Lanes.Count)
        {
            _left.Add((first, mark, x));
            return;
        }

        crossed.ForEach(space => space.Cross(x));
        _found.Add(new(mark, left, right, x, heights, null, first));
    }

    private void Place(SwimlaneMark mark)
    {
        var (left, right) = Extent(mark);
        var middle = (left + right) / 2;
        var half = left == right ? LaneSpace.Half - 1 : HalfOf(left, right);
        var (lane, forms) = (mark.Lanes[0], LabelForm.Of(mark.Label, mark.Note, _form.MostLines));
        if (_spaces[lane].Place(middle - half, middle + half, forms) is { } place)
            _found.Add(new(mark, left, right, middle, [place.Y], place.Label, lane));
        else
            _left.Add((lane, mark, middle));
    }

    /// <summary>Of a bar: never so narrow that one would not see it.</summary>
    private static double HalfOf(double left, double right) => Math.Max(PlacedMark.LeastBar / 2, (right - left) / 2);

    /// <summary>The label in the lane that is least higher by it.</summary>
    private Found Labelled(Found found)
    {
        var forms = LabelForm.Of(found.Mark.Label, found.Mark.Note, _form.MostLines);
        var (first, last) = (found.Mark.Lanes.Min(), found.Mark.Lanes.Max());
        var best = Enumerable.Range(first, last - first + 1)
            .Select(lane => (Lane: lane, Place: _spaces[lane].Beside(found.X, forms)))
            .Where(x => x.Place is not null)
            .OrderBy(x => x.Place!.Value.IsWhole ? 0 : 1)
            .ThenBy(x => Math.Max(Least(x.Lane), x.Place!.Value.Label.Box.Bottom) - Math.Max(Least(x.Lane), _spaces[x.Lane].Bottom))
            .FirstOrDefault();
        if (best.Place is not { } place) return found;
        _spaces[best.Lane].Take(place.Label.Box);
        return found with { Label = place.Label, LabelLane = best.Lane };
    }

    /// <summary>What a lane has at least, be it used or not.</summary>
    private double Least(int lane) => _form.IsNarrow ? 0 : LeastHeight - 2 * Padding + (_series.Lanes[lane].Ticks.Count > 0 ? 0 : 2);

    private (double Left, double Right) Extent(SwimlaneMark mark)
    {
        if (mark.From == mark.To) return (_time.Noon(mark.From), _time.Noon(mark.From));
        return (Math.Max(_time.Start, _time.Begin(mark.From)), Math.Min(_time.End, _time.Over(mark.To)));
    }

    private IReadOnlyList<PlacedWords> Name(string name, double top)
    {
        var lines = TextWidth.Lines(name, NameSize, _form.IsNarrow ? _form.Width : _form.Gutter - 8);
        var most = _form.IsNarrow ? 1 : MostNameLines;
        if (lines.Count > most)
        {
            var rest = string.Join(' ', lines.Skip(most - 1));
            lines = [.. lines.Take(most - 1), TextWidth.Fit(rest, NameSize, _form.IsNarrow ? _form.Width : _form.Gutter - 8)];
        }

        var first = top + (_form.IsNarrow ? 14 : 19);
        return [.. lines.Select((line, i) => new PlacedWords(line, 0, first + i * NameHeight, "start", NameSize))];
    }

    /// <summary>Ticks of days near each other stand beside each other, so that each can be pointed at.</summary>
    private List<PlacedLaneTick> Ticks(SwimlaneLane lane, double bottom)
    {
        List<PlacedLaneTick> ticks = [];
        foreach (var tick in lane.Ticks.Where(x => x.From <= _time.Last && x.To >= _time.First).OrderBy(x => x.From).ThenBy(x => x.To))
        {
            var x = (Math.Max(_time.Start, _time.Begin(tick.From)) + Math.Min(_time.End, _time.Over(tick.To))) / 2;
            ticks.Add(new(tick, Math.Min(_time.End, Math.Max(x, ticks.Count > 0 ? ticks[^1].X + 3 : 0)), bottom));
        }

        return ticks;
    }

    private sealed record Found(
        SwimlaneMark Mark, double Left, double Right, double X, IReadOnlyList<double> Heights, LaneLabel? Label, int LabelLane);
}
