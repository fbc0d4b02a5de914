using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Hosting;

/// <summary>What of an edition may stand in addresses: the only thing that addresses know of the catalogue.</summary>
internal static class EditionAddressValues
{
    public static AddressValues Of(CatalogueEdition edition) => new(
        [.. edition.Vendors.Select(x => x.Id)],
        [.. edition.Strategies.Select(x => x.Id)],
        [.. edition.Groups.Select(x => x.Id)],
        [.. edition.Regions.Select(x => x.Id)],
        [.. edition.Dimensions.Select(x => x.Id)],
        [.. edition.Markets.Select(x => x.Id)],
        [.. edition.Metrics.Select(x => x.Id)],
        [.. edition.Sources.Select(x => x.Id)],
        [.. edition.Capabilities.Select(x => x.Id)],
        edition.Datasets.Select(x => x.Snapshot).DefaultIfEmpty().Max(),
        edition.Datasets.Select(x => x.AsOf).DefaultIfEmpty().Max());
}
