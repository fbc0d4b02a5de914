using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>A release or a price step on record.</summary>
/// <param name="On">When: of a price, the day by which it was known.</param>
/// <param name="Vendor">The maker.</param>
/// <param name="Name">The model.</param>
/// <param name="Record">The record.</param>
/// <param name="IsFlagship">Whether it is a release of the maker's best general model of its time.</param>
/// <param name="From">The price of output before, USD per million tokens; null for a release.</param>
/// <param name="To">The price of output from then on.</param>
public sealed record RecordedEvent(
    PartialDate On, VendorLabel Vendor, string Name, string Record, bool IsFlagship, double? From, double? To)
{
    public bool IsRelease => From is null;

    /// <summary>Its page.</summary>
    public string Page => IsRelease ? Links.Release(Record) : Links.PriceHistory(Record);
}

/// <summary>What records of datasets date, beside the events of the sources.</summary>
internal static class TimelineRecords
{
    /// <summary>
    /// Those that a filter of vendors and dates leaves, the latest first, precise dates before looser ones of their month.
    /// </summary>
    public static IReadOnlyList<RecordedEvent> Of(CatalogueSnapshot catalogue, EventFilter filter, Language language)
    {
        if (!filter.ShowsRecords) return [];
        var vendors = catalogue.In(language).Vendors;
        var releases = catalogue.Releases.Where(x => !x.IsLeftOut).Select(x => new RecordedEvent(
            x.Released, vendors[x.VendorId], x.Name, x.Id, x.Line == ReleaseLine.Flagship, null, null));
        var steps = catalogue.Pasts.SelectMany(past => past.Prices.Zip(past.Prices.Skip(1))
            .Where(x => x.Second.Kind == PriceChangeKind.Step)
            .Select(x => new RecordedEvent(
                PartialDate.Of(x.Second.Day), vendors[past.VendorId], past.Name, past.Id, false, x.First.Output, x.Second.Output)));
        return
        [
            .. releases.Concat(steps)
                .Where(x => filter.Vendors.Count == 0 || filter.Vendors.Contains(x.Vendor.Id))
                .Where(x => filter.From is null || x.On.To >= filter.From.From)
                .Where(x => filter.To is null || x.On.From <= filter.To.To)
                .OrderByDescending(x => x.On.From).ThenBy(x => x.On.To).ThenBy(x => x.Record, StringComparer.Ordinal),
        ];
    }
}
