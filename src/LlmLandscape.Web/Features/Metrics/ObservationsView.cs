using LlmLandscape.Catalogue;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>Which values do the sources state?</summary>
internal static class ObservationsView
{
    /// <exception cref="BadQueryException">Nothing has the subject's id.</exception>
    public static IReadOnlyList<FactAbout<ObservationView>> Of(CatalogueSnapshot catalogue, ObservationFilter filter, Language language)
    {
        if (filter.Subject is { } id && !catalogue.Vendors.Contains(id) && !catalogue.Models.Contains(id) && !catalogue.Markets.Contains(id))
            throw new BadQueryException("subject", id, ["the id of a vendor, a model or a market"]);
        var local = catalogue.In(language);
        return [.. local.Observations.Where(filter.Leaves).Select(local.About)];
    }
}
