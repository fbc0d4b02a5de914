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
/// <param name="From">The price of output before, USD per million tokens; null for a release.</param>
/// <param name="To">The price of output from then on.</param>
public sealed record RecordedEvent(PartialDate On, VendorLabel Vendor, string Name, string Record, double? From, double? To);

/// <summary>What records of datasets date, beside the events of the sources.</summary>
internal static class TimelineRecords
{
    /// <summary>Those that a filter of vendors and dates leaves, the latest first.</summary>
    public static IReadOnlyList<RecordedEvent> Of(CatalogueSnapshot catalogue, EventFilter filter, Language language)
    {
        var vendors = catalogue.In(language).Vendors;
        var releases = catalogue.Releases.Where(x => !x.IsLeftOut)
            .Select(x => new RecordedEvent(x.Released, vendors[x.VendorId], x.Name, x.Id, null, null));
        var steps = catalogue.Pasts.SelectMany(past => past.Prices.Zip(past.Prices.Skip(1))
            .Where(x => x.Second.Kind == PriceChangeKind.Step)
            .Select(x => new RecordedEvent(
                PartialDate.Of(x.Second.Day), vendors[past.VendorId], past.Name, past.Id, x.First.Output, x.Second.Output)));
        return
        [
            .. releases.Concat(steps)
                .Where(x => filter.Vendors.Count == 0 || filter.Vendors.Contains(x.Vendor.Id))
                .Where(x => filter.From is null || x.On.To >= filter.From.From)
                .Where(x => filter.To is null || x.On.From <= filter.To.To)
                .OrderByDescending(x => x.On.To).ThenBy(x => x.Record, StringComparer.Ordinal),
        ];
    }
}
