using System.Runtime.CompilerServices;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Views;

/// <summary>What of a snapshot may stand in addresses: the only thing that addresses know of the catalogue.</summary>
internal static class SnapshotAddresses
{
    private static readonly ConditionalWeakTable<CatalogueSnapshot, AddressValues> Known = [];

    extension(CatalogueSnapshot catalogue)
    {
        public AddressValues AddressValues => Known.GetValue(catalogue, Of);
    }

    private static AddressValues Of(CatalogueSnapshot catalogue) => new(
        catalogue.Vendors.Ids,
        catalogue.Strategies.Ids,
        catalogue.Groups.Ids,
        catalogue.Regions.Ids,
        catalogue.Dimensions.Ids,
        catalogue.Markets.Ids,
        catalogue.Metrics.Ids,
        catalogue.Sources.Ids,
        catalogue.Capabilities.Ids,
        catalogue.Benchmarks.Ids,
        catalogue.ReleaseDatasets.Select(x => x.Snapshot).DefaultIfEmpty().Max(),
        catalogue.ReleaseDatasets.Select(x => x.AsOf).DefaultIfEmpty().Max(),
        [.. catalogue.Models.Ids, .. catalogue.Releases.Ids]);
}
