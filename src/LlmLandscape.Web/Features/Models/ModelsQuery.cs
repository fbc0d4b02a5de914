using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Models;

/// <summary>The model list.</summary>
internal sealed record ModelsView(IReadOnlyList<ModelRowView> Models, int Of, IReadOnlyList<FacetView> Facets);

/// <summary>Which models, apps, agents and platforms do the sources name?</summary>
internal sealed class ModelsQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<ModelsView> RunAsync(ModelFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => fact.ModelId != null), language, cancellation)).ToLookup(fact => fact.Model);
        var events = (await FactView.ReadAsync(context.Facts.Where(fact => fact.Event!.Models.Any()), language, cancellation))
            .SelectMany(happened => happened.Happening!.Models.Select(model => (model, happened)))
            .ToLookup(x => x.model, x => x.happened);
        var rows = await context.Models.Select(x => new { x.Id, x.Name, x.Kind, x.Openness, x.VendorId }).ToListAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var models = rows.ConvertAll(row => ModelRowView.Of(
            row.Id, row.Name, row.Kind, row.Openness, vendors.Find(vendor => vendor.Id == row.VendorId), [.. facts[row.Id]], [.. events[row.Id]], language));

        var facets = ModelFacets.Of(models, filter, vendors.Select(vendor => vendor.Id));
        return new([.. Sorted(facets.Left, filter, language)], edition.Counts.Models, facets.Views);
    }

    /// <summary>What is not stated comes last, from whichever end the list is read; what is alike is in the order of names.</summary>
    private static IEnumerable<ModelRowView> Sorted(IEnumerable<ModelRowView> models, ModelFilter filter, Language language)
    {
        var named = models.OrderBy(model => model.Name, language.NameOrder()).ToList();
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
