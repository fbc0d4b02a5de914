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
    /// <param name="capabilities">All capabilities.</param>
    public static Facets<ModelRowView> Of(
        IReadOnlyList<ModelRowView> models, ModelFilter filter, IEnumerable<string> vendors, IEnumerable<string> capabilities) => new(
        models,
        new(ParameterNames.By, EnumSlug.All<SaidBy>(), filter.By, model => [EnumSlug.Of(model.By)]),
        new(ParameterNames.Kind, EnumSlug.All<ModelKind>(), filter.Kinds, model => [EnumSlug.Of(model.Kind)]),
        new(ParameterNames.Openness, [.. EnumSlug.All<Openness>(), FacetView.NotStated], filter.Openness,
            model => FacetView.OrNotStated(model.IsOpen is { } openness ? EnumSlug.Of(openness) : null)),
        new(ParameterNames.Modality, [.. EnumSlug.All<Modality>(), FacetView.NotStated], filter.Modalities,
            model => FacetView.OrNotStated(model.AllModalities.Select(EnumSlug.Of))),
        new(ParameterNames.Capability, capabilities, filter.Capabilities, model => model.Record?.Can ?? [], NeedsAll: true),
        new(ParameterNames.Origin, EnumSlug.All<RecordOrigin>(), filter.Origins,
            model => model.Record is { } record ? [EnumSlug.Of(record.Origin)] : []),
        new(ParameterNames.Vendor, [.. vendors, FacetView.NotStated], filter.Vendors, model => FacetView.OrNotStated(model.Vendor?.Id)));
}
