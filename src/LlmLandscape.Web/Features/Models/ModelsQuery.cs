using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Models;

/// <summary>A model, app, agent or platform in a list.</summary>
/// <param name="Vendor">Null where no source names the maker.</param>
/// <param name="Openness">Null where no source says.</param>
public sealed record ModelRowView(
    string Id, string Name, LocalName Names, VendorLabel? Vendor, ModelKind Kind, Openness? Openness, FactView Fact, IReadOnlyList<CitationView> OpennessCitations);

/// <summary>The model list.</summary>
internal sealed record ModelsView(IReadOnlyList<ModelRowView> Models, int Of, IReadOnlyList<FacetView> Facets);

/// <summary>Which models, apps, agents and platforms do the sources name?</summary>
internal sealed class ModelsQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<ModelsView> RunAsync(ModelFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => fact.ModelId != null), language, cancellation)).ToLookup(fact => fact.Model);
        var rows = await context.Models.Select(x => new { x.Id, x.Name, x.Kind, x.Openness, x.VendorId }).ToListAsync(cancellation);
        var vendors = await context.Vendors.ToDictionaryAsync(x => x.Id, x => x.Name, cancellation);
        var models = rows.ConvertAll(row => new ModelRowView(
            row.Id,
            row.Name.In(language),
            row.Name,
            row.VendorId is { } vendor ? VendorLabel.Of(vendor, vendors[vendor], language) : null,
            row.Kind,
            row.Openness,
            facts[row.Id].First(fact => fact.Kind == FactKind.Model),
            facts[row.Id].FirstOrDefault(fact => fact.Kind == FactKind.Openness)?.Citations ?? []));

        return new(
            [.. Sorted(models.Where(model => HasKind(model, filter) && HasOpenness(model, filter)), filter.Sort, language)],
            edition.Counts.Models,
            [
                Facet("kind", ModelFilter.KindValues, filter.Kinds, KindOf, models.Where(model => HasOpenness(model, filter))),
                Facet("openness", ModelFilter.OpennessValues, filter.Openness, OpennessOf, models.Where(model => HasKind(model, filter))),
            ]);
    }

    private static bool HasKind(ModelRowView model, ModelFilter filter) => filter.Kinds.Count == 0 || filter.Kinds.Contains(KindOf(model));

    private static bool HasOpenness(ModelRowView model, ModelFilter filter) => filter.Openness.Count == 0 || filter.Openness.Contains(OpennessOf(model));

    private static string KindOf(ModelRowView model) => ModelFilter.KindValues[(int)model.Kind];

    private static string OpennessOf(ModelRowView model) => model.Openness is { } openness ? ModelFilter.OpennessValues[(int)openness] : FacetView.NotStated;

    private static FacetView Facet(string parameter, IReadOnlyList<string> values, IReadOnlyList<string> active, Func<ModelRowView, string> of, IEnumerable<ModelRowView> among)
    {
        var counts = among.CountBy(of).ToDictionary();
        return new(parameter,
        [
            .. values.Select(value => new FacetValueView(value, counts.GetValueOrDefault(value), active.Contains(value)))
                .Where(value => value.Count > 0 || value.Active),
        ]);
    }

    private static IEnumerable<ModelRowView> Sorted(IEnumerable<ModelRowView> models, string sort, Language language)
    {
        var byName = models.OrderBy(model => model.Name, language.NameOrder());
        return sort switch
        {
            ModelFilter.ByName => byName,
            ModelFilter.ByKind => byName.OrderBy(model => model.Kind),
            // What has no named maker comes last.
            _ => byName.OrderBy(model => model.Vendor is null).ThenBy(model => model.Vendor?.Name, language.NameOrder()).ThenBy(model => model.Kind),
        };
    }
}
