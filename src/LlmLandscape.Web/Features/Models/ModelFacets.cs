using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Models;

/// <summary>How the model list can be narrowed.</summary>
internal static class ModelFacets
{
    /// <param name="models">All there are.</param>
    /// <param name="filter">What the list is narrowed to.</param>
    /// <param name="vendors">All vendors, in the reader's order.</param>
    public static Facets<ModelRowView> Of(IReadOnlyList<ModelRowView> models, ModelFilter filter, IEnumerable<string> vendors) => new(
        models,
        new(ParameterNames.Kind, EnumSlug.All<ModelKind>(), filter.Kinds, model => [EnumSlug.Of(model.Kind)]),
        new(ParameterNames.Openness, [.. EnumSlug.All<Openness>(), FacetView.NotStated], filter.Openness,
            model => FacetView.OrNotStated(model.Openness is { } openness ? EnumSlug.Of(openness) : null)),
        new(ParameterNames.Modality, [.. EnumSlug.All<Modality>(), FacetView.NotStated], filter.Modalities,
            model => FacetView.OrNotStated(model.Modalities.Select(x => EnumSlug.Of(x.Modality)))),
        new(ParameterNames.Vendor, [.. vendors, FacetView.NotStated], filter.Vendors, model => FacetView.OrNotStated(model.Vendor?.Id)));
}
