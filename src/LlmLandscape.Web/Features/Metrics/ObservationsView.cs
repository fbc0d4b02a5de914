using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>Which values do the sources state?</summary>
internal static class ObservationsView
{
    /// <exception cref="BadQueryException">Nothing has the subject's id.</exception>
    public static IReadOnlyList<FactAbout<ObservationView>> Of(CatalogueSnapshot catalogue, ObservationFilter filter, Language language)
    {
        if (filter.Subject is { } id
            && !catalogue.Vendors.Contains(id)
            && !catalogue.Models.Contains(id)
            && !catalogue.Markets.Contains(id))
        {
            throw new BadQueryException("subject", id, ["the id of a vendor, a model or a market"]);
        }

        var local = catalogue.In(language);
        return [.. local.Observations.Where(fact => Matches(filter, fact)).Select(local.About)];
    }

    private static bool Matches(ObservationFilter filter, ObservationView fact) =>
        CitedPlaces.Include(fact, filter.Sources, filter.Paragraph)
        && (filter.Metrics.Count == 0 || filter.Metrics.Contains(fact.Figure.Metric))
        && (filter.Vendors.Count == 0 || (fact.Vendor is { } vendor && filter.Vendors.Contains(vendor)))
        && (filter.Subject is not { } subject || IsOf(subject, fact))
        && (filter.Period is null || (fact.Date is { } date && date.Overlaps(filter.Period)));

    private static bool IsOf(string subject, ObservationView fact) =>
        fact.Model == subject || (fact.Model is null && fact.Vendor == subject) || fact.Market == subject;
}
