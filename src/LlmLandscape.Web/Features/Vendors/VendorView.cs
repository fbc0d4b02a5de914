using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A model, app, agent or platform of a vendor.</summary>
public sealed record VendorModelView(
    string Id,
    string Name,
    LocalName Names,
    ModelKind Kind,
    Openness? Openness,
    FactView Fact,
    IReadOnlyList<CitationView> OpennessCitations);

/// <summary>What the sources say of one vendor.</summary>
/// <param name="Facts">What is said of the vendor and its models.</param>
/// <param name="Strategies">What it bets on.</param>
/// <param name="Events">What it had a part in, whoever began it; the latest first.</param>
/// <param name="Disputes">What the sources disagree on about it.</param>
/// <param name="Figures">Its figures and those of its models, a row each or a row for several of one trend.</param>
/// <param name="Releases">How many of its releases are on record.</param>
/// <param name="Records">What records have of its models.</param>
/// <param name="Scores">Its models' best on each benchmark.</param>
/// <param name="PriceSteps">The histories of its records in which a price changed in place.</param>
public sealed record VendorView(
    string Id,
    string Name,
    LocalName Names,
    IReadOnlyList<string> Aliases,
    string? Region,
    Openness? Openness,
    string Profile,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<PursuitView> Strategies,
    IReadOnlyList<VendorModelView> Models,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<DisputeLabel> Disputes,
    IReadOnlyList<VendorFigureRow> Figures,
    int Releases,
    IReadOnlyList<VendorRecord> Records,
    IReadOnlyList<ScoreView> Scores,
    IReadOnlyList<RecordPastView> PriceSteps)
{
    private static readonly FactKind[] Rest =
    [
        FactKind.BusinessModel, FactKind.Technology, FactKind.Use, FactKind.Claim, FactKind.Trend, FactKind.Prediction,
    ];

    private ILookup<FactKind, StatementView> Statements { get; } =
        Facts.OfType<StatementView>().Where(fact => fact.Kind != FactKind.Openness || fact.Model is null).ToLookup(fact => fact.Kind);

    /// <summary>What is said that stands in no other part: neither of a kind that has one, nor word for word.</summary>
    public IReadOnlyList<StatementView> Others
    {
        get
        {
            var told = Facts.Where(fact => !Rest.Contains(fact.Kind)).Concat(Events).Select(fact => fact.Text).ToHashSet();
            return [.. Rest.SelectMany(Of).Where(fact => !told.Contains(fact.Text))];
        }
    }

    public IEnumerable<StatementView> Of(FactKind kind) => Statements[kind];

    /// <summary>Null where there is no such vendor.</summary>
    public static VendorView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Vendors.Find(id) is not { } vendor) return null;
        var local = catalogue.In(language);
        var facts = local.FactsOf(id);
        var (scores, pasts) = (ScoreView.BestOf(catalogue, id), RecordPastView.ChangedOf(catalogue, id));
        return new(
            id,
            vendor.Name.In(language),
            vendor.Name,
            [.. catalogue.SpellingsOfVendor[id].Except([vendor.Name.En, vendor.Name.ZhHans, vendor.Name.ZhHant])],
            vendor.RegionId,
            vendor.Openness,
            local.Prose(ProseKind.Vendor, id),
            [.. facts.OrderBy(Place).ThenBy(fact => fact.Date?.From ?? DateOnly.MaxValue)],
            PursuitView.Of(catalogue, facts),
            [
                .. catalogue.ModelsOf[id]
                    .OrderBy(model => model.Kind)
                    .ThenBy(model => local.Models.PlaceOf(model.Id))
                    .Select(model => new VendorModelView(
                        model.Id,
                        model.Name.In(language),
                        model.Name,
                        model.Kind,
                        model.Openness,
                        local.FactsOfModel(model.Id).First(fact => fact.Kind == FactKind.Model),
                        local.FactsOfModel(model.Id).FirstOrDefault(fact => fact.Kind == FactKind.Openness)?.Citations ?? [])),
            ],
            local.EventsWith(id),
            local.DisputesOf(facts),
            VendorFigureRow.Of(facts.OfType<ObservationView>().Select(local.About)),
            catalogue.ReleasesOf[id].Count(),
            VendorRecord.Of([.. catalogue.ReleasesOf[id].Where(release => !release.IsLeftOut)], pasts, scores),
            scores,
            pasts);

        int Place(FactView fact) => fact is StatementView { Strategy: { } strategy } ? catalogue.Strategies.PlaceOf(strategy) : -1;
    }
}
