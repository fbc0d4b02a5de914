using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>Which models, apps, agents and platforms are there, by articles and records?</summary>
/// <param name="Models">Those that the filter leaves, in its order.</param>
/// <param name="All">All of them.</param>
/// <param name="Facets">How the list can be narrowed.</param>
internal sealed record ModelsView(
    IReadOnlyList<ModelRowView> Models, IReadOnlyList<ModelRowView> All, IReadOnlyList<FacetView> Facets)
{
    public int InArticles => All.Count(model => model.By != SaidBy.Records);

    public int OnRecord => All.Count(model => model.By != SaidBy.Articles);

    public int InBoth => All.Count(model => model.By == SaidBy.Both);

    /// <summary>The latest that a record dates beyond doubt; null where no record dates any.</summary>
    public ModelRowView? Newest => All.Where(model => model.Record is { Released: not null, Doubt: null })
        .MaxBy(model => model.Record!.Released!.To);

    /// <summary>The datasets that the list is taken from.</summary>
    public IEnumerable<string> Datasets =>
        All.SelectMany(model => new[] { model.Record?.Dataset, model.Score?.Dataset }).OfType<string>().Distinct();

    public static ModelsView Of(CatalogueSnapshot catalogue, ModelFilter filter, Language language)
    {
        var local = catalogue.In(language);
        var all = Rows(catalogue, local);
        var facets = ModelFacets.Of(all, filter, local.Vendors.Ids, catalogue.Capabilities.Ids);
        return new([.. Sorted(facets.Left, filter, language)], all, facets.Views);
    }

    /// <summary>
    /// A row is a model. Where an editor ties a model of the articles to releases, its row is about the first; later versions of it
    /// have rows of their own.
    /// </summary>
    private static List<ModelRowView> Rows(CatalogueSnapshot catalogue, LocalCatalogue local)
    {
        HashSet<string> paired = [];
        List<ModelRowView> rows = [];
        foreach (var label in local.Models)
        {
            var records = ModelRecords.OfModel(catalogue, label.Id);
            if (records.Releases is [var first, ..])
            {
                paired.Add(first.Id);
                records = ModelRecords.OfRelease(catalogue, first);
            }

            rows.Add(ModelRowView.Of(catalogue.Models[label.Id], records, local));
        }

        rows.AddRange(catalogue.Releases.Where(release => !paired.Contains(release.Id))
            .Select(release => ModelRowView.Of(release, ModelRecords.OfRelease(catalogue, release), local)));
        return rows;
    }

    /// <summary>What is not known comes last, from whichever end the list is read; what is alike is in the order of names.</summary>
    internal static IEnumerable<ModelRowView> Sorted(IEnumerable<ModelRowView> models, ModelFilter filter, Language language)
    {
        var names = language.NameOrder();
        var named = models.OrderBy(model => model.Name, names).ToList();
        return filter.Column switch
        {
            ModelFilter.ByName => By(named, model => model.Name, names),
            ModelFilter.ByVendor => By(named.OrderBy(model => model.Kind), model => model.Vendor?.Name, names),
            ModelFilter.ByKind => By(named, model => model.Kind, Comparer<ModelKind>.Default),
            ModelFilter.ByOpenness => By(named, model => model.IsOpen, Comparer<Openness?>.Default),
            ModelFilter.ByContext => By(named, model => model.Record?.Context, Comparer<long?>.Default),
            ModelFilter.ByInputPrice => By(named, model => model.Record?.InputPrice, Comparer<double?>.Default),
            ModelFilter.ByOutputPrice => By(named, model => model.Record?.OutputPrice, Comparer<double?>.Default),
            ModelFilter.ByScore => By(named, model => model.Score?.Value, Comparer<double?>.Default),
            ModelFilter.ByFacts => By(named, model => model.Facts, Comparer<int>.Default),
            _ => By(named, model => model.Released?.From, Comparer<DateOnly?>.Default),
        };

        IEnumerable<ModelRowView> By<TKey>(IEnumerable<ModelRowView> sorted, Func<ModelRowView, TKey> key, IComparer<TKey> order)
        {
            var known = sorted.OrderBy(model => key(model) is null);
            return filter.IsDescending ? known.ThenByDescending(key, order) : known.ThenBy(key, order);
        }
    }
}
