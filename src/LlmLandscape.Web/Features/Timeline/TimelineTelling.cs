using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Charts.Scales;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>Tells the chart what to draw: whose lanes, what in them, and how long each month is.</summary>
/// <param name="catalogue">Where names are.</param>
/// <param name="view">What there is.</param>
/// <param name="filter">What is asked for.</param>
/// <param name="today">The present.</param>
/// <param name="words">The reader's.</param>
internal sealed class TimelineTelling(
    CatalogueSnapshot catalogue, TimelineView view, EventFilter filter, DateOnly today, Words words)
{
    /// <summary>Of more releases nobody would see one beside the other, and the page has to be sent.</summary>
    public const int MostTicks = 300;

    /// <summary>As many makers of whom there are releases alone have a lane.</summary>
    private const int MostQuiet = 12;

    public TimelineLanes Lanes { get; } =
        TimelineLanes.Of(view.Events, filter, id => view.Facets.First(facet => facet.Parameter == filter.Lane).Values
            .TakeWhile(value => value.Id != id).Count());

    public IReadOnlyList<RecordedEvent> Releases { get; } = [.. view.Records.Where(x => x.IsRelease)];

    /// <summary>Vendors of whom nothing is dated, whatever is filtered: they are named, not left out.</summary>
    public IReadOnlyList<string> Silent => filter.Lane != ParameterNames.Vendor || filter.Vendors.Count > 0
        ? []
        : [.. Vendors.Where(x => !view.Dated.Contains(x.Id) && Releases.All(release => release.Vendor.Id != x.Id)).Select(x => x.Name)];

    private IReadOnlyList<VendorLabel> Vendors => [.. catalogue.In(words.Language).Vendors];

    public SwimlaneSeries Series => field ??= new(
        [
            .. Lanes.Lanes.Select(lane => new SwimlaneLane(
                Name(lane), Href(lane), Ticks(lane.Id), All(lane.Id), (from, to) => Open(lane, from, to))
            {
                Who = filter.Lane == ParameterNames.Vendor ? lane.Id : null,
            }),
        ],
        [.. Lanes.Marks.Select(x => Mark(x.Event, x.Lanes))],
        [.. Quiet.Select(x => new SwimlaneLane(x.Name, Links.Vendor(x.Id), Ticks(x.Id), All(x.Id)) { Who = x.Id })],
        words["Releases only, no event told"],
        [.. Spans]);

    /// <summary>Narrowed to a time, it is even; all of it has more room where more happened.</summary>
    public StretchedTime Time(SwimlaneForm form)
    {
        var (first, last) = (TimelineZoom.First(view, filter), TimelineZoom.Last(view, filter));
        return filter.IsOfAllTime
            ? TimeByWeight.Of(
                first,
                filter.ShowsRecords && today > last ? today : last,
                [.. view.Events.Select(x => (x.Fact.When.From, x.Fact.When.To))],
                [.. Releases.Select(x => (x.On.From, x.On.To))],
                form.Gutter,
                form.End,
                form.Band)
            : StretchedTime.Even(first, last, form.Gutter, form.End);
    }

    private IEnumerable<VendorLabel> Quiet => Releases.GroupBy(x => x.Vendor.Id)
        .Where(x => !Lanes.Lanes.Any(lane => lane.Id == x.Key))
        .OrderByDescending(x => x.Count()).ThenBy(x => x.First().Vendor.Name, StringComparer.Ordinal)
        .Take(MostQuiet).Select(x => x.First().Vendor);

    private IEnumerable<SwimlaneSpan> Spans
    {
        get
        {
            if (!filter.IsOfAllTime || view.Events.Count == 0 || Releases.Count == 0) yield break;
            var (told, on) = (view.Events.Max(x => x.Fact.When.To), Releases.Max(x => x.On.To));
            var first = TimelineZoom.First(view, filter);
            yield return new(
                words["Events told in the articles, {0} of them, to {1}", view.Events.Count, Date(PartialDate.Of(told))], first, told);
            if (on > told) yield return new(words["Releases alone"], told.AddDays(1), on);
        }
    }

    private SwimlaneMark Mark(TimelineEvent happened, IReadOnlyList<int> lanes) => new(
        happened.Fact.When.From,
        happened.Fact.When.To,
        lanes,
        Label(happened.Fact, lanes),
        happened.Fact.Citations is [var first, ..]
            ? $"{catalogue.Sources[first.Source].Code} {first.Paragraph}"
            : null,
        words["{0}, {1}: {2}", Date(happened.Fact.When), KindName.Of(words, happened.Fact.Details.Kind), happened.Fact.Text],
        Links.Listed(filter, happened.Fact.Id, view.PageOf(happened)))
    {
        Who = happened.Fact.Details.Vendors.Count == 0 ? null : string.Join(' ', happened.Fact.Details.Vendors),
    };

    /// <summary>In few words, where the seeds have them. The asterisk comes first, so that it stays where words are cut.</summary>
    private string Label(EventView fact, IReadOnlyList<int> lanes)
    {
        var lane = Lanes.Lanes[lanes[0]];
        var said = fact.Gist ?? fact.Text;
        var text = lanes.Count == 1 && filter.Lane == ParameterNames.Vendor && lane.Kind == LaneKind.Named
            ? TimelineLanes.Shortened(said, Name(lane))
            : said;
        return fact.YearInferred ? $"*{text}" : text;
    }

    /// <summary>The newest, as many as can be told apart.</summary>
    private IReadOnlyList<SwimlaneTick> Ticks(string? lane) =>
    [
        .. Releases.Take(MostTicks).Where(x => x.Vendor.Id == lane).Select(x => new SwimlaneTick(
            x.On.From, x.On.To, x.IsFlagship, words["{0}, release: {1}", Date(x.On), x.Name], x.Page)),
    ];

    private (string Title, string Href)? All(string? lane) => Releases.Count(x => x.Vendor.Id == lane) is > 0 and var count
        ? (words["Releases of {0}: {1}", catalogue.In(words.Language).Vendors[lane!].Name, count], Links.OnRecordOf(lane!))
        : null;

    private string Name(TimelineLane lane) => (lane.Kind, filter.Lane) switch
    {
        (LaneKind.Several, _) => words["Several vendors"],
        (LaneKind.Others, _) => words["Others"],
        (LaneKind.Unnamed, ParameterNames.Vendor) => words["The market"],
        (LaneKind.Unnamed, _) => words["not stated"],
        (_, ParameterNames.Kind) => KindName.Of(words, EnumSlug.Parse<EventKind>(lane.Id!)),
        _ => new FilterNames(words, catalogue).Value(filter.Lane, lane.Id!),
    };

    private string? Href(TimelineLane lane) => (filter.Lane, lane.Id) switch
    {
        (_, null) => null,
        (ParameterNames.Vendor, var id) => Links.Vendor(id),
        (ParameterNames.Strategy, var id) => Links.Strategy(id),
        var (_, id) => Links.Drawn(filter.Toggle(ParameterNames.Kind, id)),
    };

    private string Open(TimelineLane lane, DateOnly from, DateOnly to)
    {
        var near = filter with { From = PartialDate.Of(from), To = PartialDate.Of(to) };
        return Links.Drawn((filter.Lane, lane.Id) switch
        {
            (_, null) => near,
            (ParameterNames.Vendor, var id) => near with { Vendors = [id] },
            (ParameterNames.Strategy, var id) => near with { Strategies = [id] },
            var (_, id) => near with { Kinds = [id] },
        });
    }

    private string Date(PartialDate date) => DateText.Of(date, words.Language);
}
