using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>A price of a record, from the day by which it was known.</summary>
/// <param name="Day">By that day it was known, which is not the day on which it began.</param>
/// <param name="Commit">The commit that shows it.</param>
/// <param name="Input">USD per million tokens of input; null where there is no price from here on.</param>
/// <param name="Output">The same of output.</param>
/// <param name="Kind">What the change to it was.</param>
public sealed record KnownPriceView(DateOnly Day, string Commit, double? Input, double? Output, PriceChangeKind Kind);

/// <summary>What became of one record of a maker's price list.</summary>
/// <param name="Id">The provider and the record.</param>
/// <param name="Name">The model's name.</param>
/// <param name="Vendor">The maker.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Released">The release date that the record had first; null where it had none, or a wrong one.</param>
/// <param name="FirstSeen">The day by which it was known.</param>
/// <param name="Gone">The day by which it was taken out; null while it is there.</param>
/// <param name="Origin">Chosen by an editor, or attached.</param>
/// <param name="Prices">Its prices, in the order of time.</param>
/// <param name="Can">Since when it is known to have said what it can do.</param>
public sealed record RecordPastView(
    string Id,
    string Name,
    string Vendor,
    string Dataset,
    PartialDate? Released,
    DateOnly FirstSeen,
    DateOnly? Gone,
    RecordOrigin Origin,
    IReadOnlyList<KnownPriceView> Prices,
    IReadOnlyDictionary<string, DateOnly> Can)
{
    public static RecordPastView Of(RecordPast past) => new(
        past.Id,
        past.Name,
        past.VendorId,
        past.DatasetId,
        past.Released,
        past.FirstSeen,
        past.Gone,
        past.Origin,
        [.. past.Prices.Select(x => new KnownPriceView(x.Day, x.CommitId, x.Input, x.Output, x.Kind))],
        past.Flags.Where(x => x.Has).GroupBy(x => x.CapabilityId).ToDictionary(x => x.Key, x => x.Min(flag => flag.Day)));

    /// <summary>The histories of a vendor's records in which a price changed, the latest change first.</summary>
    public static IReadOnlyList<RecordPastView> ChangedOf(CatalogueSnapshot catalogue, string vendor) =>
    [
        .. catalogue.Pasts.Where(x => x.VendorId == vendor && x.Prices.Exists(price => price.Kind == PriceChangeKind.Step))
            .OrderByDescending(x => x.Prices[^1].Day).ThenBy(x => x.Id, StringComparer.Ordinal).Select(Of),
    ];
}
