using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
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
        new(ParameterNames.Kind, Word.All<ModelKind>(), filter.Kinds, model => [Word.Of(model.Kind)]),
        new(ParameterNames.Openness, [.. Word.All<Openness>(), FacetView.NotStated], filter.Openness,
            model => FacetView.OrNotStated(model.Openness is { } openness ? Word.Of(openness) : null)),
        new(ParameterNames.Modality, [.. Word.All<Modality>(), FacetView.NotStated], filter.Modalities,
            model => FacetView.OrNotStated(model.Modalities.Select(x => Word.Of(x.Modality)))),
        new(ParameterNames.Vendor, [.. vendors, FacetView.NotStated], filter.Vendors, model => FacetView.OrNotStated(model.Vendor?.Id)));
}
