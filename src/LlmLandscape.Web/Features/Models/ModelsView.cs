using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>Which models, apps, agents and platforms do the sources name?</summary>
internal sealed record ModelsView(IReadOnlyList<ModelRowView> Models, int Total, IReadOnlyList<FacetView> Facets)
{
    public static ModelsView Of(CatalogueSnapshot catalogue, ModelFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var models = local.Models.Select(x => ModelRowView.Of(catalogue.Models[x.Id], local)).ToList();
        var facets = ModelFacets.Of(models, filter, local.Vendors.Ids);
        return new([.. Sorted(facets.Left, filter, language)], models.Count, facets.Views);
    }

    /// <summary>What is not stated comes last, from whichever end the list is read; what is alike is in the order of names.</summary>
    private static IEnumerable<ModelRowView> Sorted(IEnumerable<ModelRowView> models, ModelFilter filter, Language language)
    {
        var named = models.ToList();
        return filter.Column switch
        {
            ModelFilter.ByName => By(named, model => model.Name, language.NameOrder()),
            ModelFilter.ByKind => By(named, model => model.Kind, Comparer<ModelKind>.Default),
            ModelFilter.ByOpenness => By(named, model => model.Openness, Comparer<Openness?>.Default),
            ModelFilter.ByRelease => By(named, model => model.Release?.Date.From, Comparer<DateOnly?>.Default),
            ModelFilter.ByFacts => By(named, model => model.Facts, Comparer<int>.Default),
            _ => By(named.OrderBy(model => model.Kind), model => model.Vendor?.Name, language.NameOrder()),
        };

        IEnumerable<ModelRowView> By<TKey>(IEnumerable<ModelRowView> sorted, Func<ModelRowView, TKey> key, IComparer<TKey> order)
        {
            var stated = sorted.OrderBy(model => key(model) is null);
            return filter.IsDescending ? stated.ThenByDescending(key, order) : stated.ThenBy(key, order);
        }
    }
}
