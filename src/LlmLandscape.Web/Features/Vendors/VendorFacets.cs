using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>
/// Which vendors a filter leaves, and how many each further value would leave. Values within a facet widen (any of
/// them), facets narrow each other; only strategies can be asked for all at once.
/// </summary>
internal sealed class VendorFacets(IReadOnlyList<VendorRowView> vendors, VendorFilter filter)
{
    public static readonly IReadOnlyList<string> OpennessValues = ["open", "closed", FacetView.NotStated];

    private const string Strategy = "strategy";
    private const string Region = "region";
    private const string Group = "group";
    private const string Openness = "openness";

    public IReadOnlyList<VendorRowView> Left => [.. vendors.Where(vendor => Passes(vendor, except: null))];

    public IReadOnlyList<FacetView> Facets(CatalogueEdition catalogue) =>
    [
        Facet(Strategy, catalogue.Strategies.Select(x => x.Id), filter.Strategies),
        Facet(Region, catalogue.Regions.Select(x => x.Id), filter.Regions),
        Facet(Group, catalogue.Groups.Select(x => x.Id), filter.Groups),
        Facet(Openness, OpennessValues.SkipLast(1), filter.Openness),
    ];

    private FacetView Facet(string parameter, IEnumerable<string> values, IReadOnlyList<string> active)
    {
        // Asking for all strategies, one more narrows what is left; in all other cases it widens the facet's own choice.
        var among = parameter == Strategy && filter.Match == VendorFilter.All
            ? Left
            : [.. vendors.Where(vendor => Passes(vendor, except: parameter))];
        return new(parameter,
        [
            .. values.Append(FacetView.NotStated)
                .Select(value => new FacetValueView(value, among.Count(vendor => ValuesOf(vendor, parameter).Contains(value)), active.Contains(value)))
                .Where(value => value.Count > 0 || value.Active),
        ]);
    }

    private bool Passes(VendorRowView vendor, string? except) =>
        (except == Strategy || PassesStrategies(vendor))
        && (except == Region || PassesAny(filter.Regions, vendor, Region))
        && (except == Group || PassesAny(filter.Groups, vendor, Group))
        && (except == Openness || PassesAny(filter.Openness, vendor, Openness));

    private bool PassesStrategies(VendorRowView vendor) => filter.Match == VendorFilter.All
        ? filter.Strategies.All(ValuesOf(vendor, Strategy).Contains)
        : PassesAny(filter.Strategies, vendor, Strategy);

    private static bool PassesAny(IReadOnlyList<string> wanted, VendorRowView vendor, string parameter) =>
        wanted.Count == 0 || wanted.Any(ValuesOf(vendor, parameter).Contains);

    private static IReadOnlyList<string> ValuesOf(VendorRowView vendor, string parameter)
    {
        IReadOnlyList<string> values = parameter switch
        {
            Strategy => [.. vendor.Strategies.Select(x => x.Strategy)],
            Region => vendor.Region is { } region ? [region] : [],
            Group => vendor.Groups,
            _ => vendor.Openness is { } openness ? [openness] : [],
        };
        return values.Count > 0 ? values : [FacetView.NotStated];
    }
}
