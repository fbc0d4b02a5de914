using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using Microsoft.AspNetCore.WebUtilities;

namespace LlmLandscape.Web.Addresses;

/// <summary>
/// Every address within the site, relative to the base address of the language. Fragments carry the path: with a base
/// address, a bare <c>#x</c> would lead to the home page.
/// </summary>
internal static class Links
{
    public const string Home = "";
    public const string Vendors = "vendors";
    public const string Strategies = "strategies";
    public const string Models = "models";
    public const string Sources = "sources";
    public const string Homogenization = "homogenization";
    public const string Measures = "homogenization/data";
    public const string Methods = "methods";
    public const string About = "about";
    public const string Metrics = "metrics";
    public const string Topics = "topics";
    public const string Disputes = "disputes";
    public const string Timeline = "timeline";
    public const string Market = "market";
    public const string Compare = "compare";
    public const string Changes = "changes";
    private const string Releases = "releases";
    private const string Facts = "facts";
    private const string SearchPage = "search";

    /// <summary>Where the API tells the same as the page at this address, relative to the API; null where it does not.</summary>
    public static string? Twin(string address)
    {
        var path = address.Split('?')[0];
        var query = address[path.Length..];
        var asked = QueryHelpers.ParseQuery(query);
        if (asked.Keys.Any(name => name is ParameterNames.Page or ParameterNames.Pair or ParameterNames.Chart)) return null;
        if (path == Measures) return Homogenization + query;
        if (path.Split('/') is [Sources, _, _]) return null;
        var has = path.Split('/') is [Vendors or Strategies or Models or Sources or Metrics or Topics or Releases or Facts, ..]
            or [Disputes or Compare or Changes]
            || (path == SearchPage && asked.ContainsKey(ParameterNames.Text));
        return has ? address : null;
    }

    /// <summary>A list of the API as CSV, by its address there.</summary>
    public static string Csv(string list)
    {
        var name = list.Split('?')[0];
        return $"api/v1/{name}.csv{list[name.Length..]}";
    }

    public static string Filtered(VendorFilter filter, int page = 1) => Vendors + filter.ToQueryString(page);

    public static string Filtered(ModelFilter filter, int page = 1) => Models + filter.ToQueryString(page);

    /// <summary>What stands for a vendor's page where a link to it is shared.</summary>
    public static string VendorPreview(string id) => $"og/vendors/{id}.png";

    public static string Model(string id) => $"models/{id}";

    public static string ModelScores(string id) => $"models/{id}#scores";

    public static string ModelsOf(string vendor) => Filtered(new ModelFilter { Vendors = [vendor] });

    /// <summary>Those of a group, or of none where it is null, who pursue a strategy.</summary>
    public static string WithStrategy(string id, string? group) =>
        Filtered(new VendorFilter { Strategies = [id], Groups = [group ?? FacetView.NotStated] });

    /// <summary>The models that records know.</summary>
    public static string OnRecord => Filtered(ModelFilter.OnRecord);

    public static string OnRecordOf(string vendor) => Filtered(ModelFilter.OnRecord with { Vendors = [vendor] });

    public static string WithStrategy(string id) => Filtered(new VendorFilter { Strategies = [id] });

    public static string Vendor(string id) => $"vendors/{id}";

    public static string VendorStrategy(string vendor, string strategy) => $"vendors/{vendor}#{strategy}";

    public static string VendorPosition(string vendor, string dimension) => $"vendors/{vendor}#{dimension}";

    /// <summary>A page that holds the map of bets, with what is chosen there.</summary>
    public static string Bets(string page, BetsFilter filter) => page + filter.ToQueryString();

    /// <summary>The map of bets, as a file of some kind.</summary>
    public static string BetsFile(BetsFilter filter, string kind) => $"{Strategies}/bets.{kind}{filter.ToQueryString()}";

    public static string Strategy(string id) => $"strategies/{id}";

    public static string Source(string id) => $"sources/{id}";

    public static string Paragraph(string source, int paragraph) => $"sources/{source}#p{paragraph}";

    /// <summary>A paragraph alone, with all that is taken from it: what the lens of a citation mark shows.</summary>
    public static string ParagraphAlone(string source, int paragraph, int page = 1) =>
        $"sources/{source}/{paragraph}{new ListPage { Number = page }.ToQueryString()}";

    public static string Metric(string id, int page = 1) => $"metrics/{id}{new ListPage { Number = page }.ToQueryString()}";

    public static string Topic(string id) => $"{Topics}/{id}";

    /// <summary>The drawing of a topic, as a file of some kind.</summary>
    public static string TopicFile(string id, string kind) => $"{Topics}/{id}.{kind}";

    public static string Fact(string id) => $"{Facts}/{id}";

    public static string Filtered(DisputeFilter filter, int page = 1) => Disputes + filter.ToQueryString(page);

    public static string DisputesOf(string vendor) => Filtered(new DisputeFilter { Vendors = [vendor] });

    /// <summary>A dispute in the list of all, on the page where it stands.</summary>
    public static string Dispute(CatalogueSnapshot catalogue, string id) =>
        $"{Filtered(new DisputeFilter(), catalogue.Disputes.PlaceOf(id) / DisputeFilter.PerPage + 1)}#{id}";

    public static string Filtered(EventFilter filter, int page = 1) => Timeline + filter.ToQueryString(page);

    /// <summary>The line of an event in the list, on the page where it stands.</summary>
    public static string Listed(EventFilter filter, string happened, int page) => $"{Filtered(filter, page)}#{happened}";

    public static string Drawn(EventFilter filter) => $"{Filtered(filter)}#drawing";

    /// <summary>The drawn timeline, as a file of some kind.</summary>
    public static string TimelineFile(EventFilter filter, string kind) => $"{Timeline}.{kind}{filter.ToQueryString()}";

    /// <summary>A chart of a metric by its place, from 1, as a file of some kind.</summary>
    public static string MetricFile(string id, int number, string kind) => $"{Metrics}/{id}/{number}.{kind}";

    public static string EventsOf(string vendor) => Filtered(new EventFilter { Vendors = [vendor] });

    public static string Filtered(CompareFilter filter) => Compare + filter.ToQueryString();

    public static string ModelComparison(params IEnumerable<string> models) => Filtered(new CompareFilter { Models = [.. models] });

    /// <summary>The drawing of a comparison, or the statements that it is drawn from.</summary>
    public static string ComparisonFile(CompareFilter filter, string kind) =>
        $"{Compare}.{kind}{(filter with { Differences = false }).ToQueryString()}";

    public static string Comparison(params IEnumerable<string> vendors) => Filtered(new CompareFilter { Vendors = [.. vendors] });

    public static string Filtered(MeasureFilter filter) => Measures + filter.ToQueryString();

    /// <summary>A chart of the measures, as a file of some kind.</summary>
    public static string MeasureFile(MeasureFilter filter, string chart, string kind) =>
        $"{Measures}/{chart}.{kind}{(filter with { Chart = null, Pair = [] }).ToQueryString()}";

    public static string MeasureEmbed(MeasureFilter filter, string chart) => Embedded(Filtered(filter with { Chart = chart, Pair = [] }));

    public static string Method(string section) => $"{Methods}#{section}";

    public static string Release(string id) => $"{Releases}/{id}";

    public static string PriceHistory(string record) => $"price-histories/{record}";

    public static string Strengths(string vendor) => $"vendors/{vendor}#strengths";

    public static string Risks(string vendor) => $"vendors/{vendor}#risks";

    public static string VendorScores(string vendor) => $"vendors/{vendor}#scores";

    /// <summary>A view alone, without the site around it, for other people's pages.</summary>
    public static string Embedded(string view) => $"embed/{view}";

    public static string Dimension(string id) => $"homogenization#{id}";

    public static string Search(string? text) => Filtered(new SearchFilter { Text = text });

    public static string Filtered(SearchFilter filter, int page = 1) => SearchPage + filter.ToQueryString(page);

    /// <summary>Where something that was found is shown.</summary>
    public static string Found(CatalogueSnapshot catalogue, SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Topic => Topic(entry.SubjectId),
        SearchKind.Vendor => Vendor(entry.SubjectId),
        SearchKind.Model => Model(entry.SubjectId),
        SearchKind.Strategy => Strategy(entry.SubjectId),
        SearchKind.Metric => Metric(entry.SubjectId),
        SearchKind.Dimension => Dimension(entry.SubjectId),
        SearchKind.Dispute => Dispute(catalogue, entry.SubjectId),
        SearchKind.Source => Source(entry.SubjectId),
        SearchKind.Release => Release(entry.SubjectId),
        SearchKind.Capability => Filtered(new ModelFilter { Capabilities = [entry.SubjectId] }),
        _ => Fact(entry.SubjectId),
    };
}
