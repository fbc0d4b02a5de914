using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>What do the sources say of one model or app?</summary>
/// <param name="Model">As in the list.</param>
/// <param name="Aliases">Other ways to write its name.</param>
/// <param name="Facts">What is said of it; figures of one metric together, in the order of time.</param>
/// <param name="Events">What it had a part in; the latest first.</param>
/// <param name="Disputes">What the sources disagree on about it.</param>
/// <param name="Siblings">What else its vendor ships.</param>
/// <param name="Scores">What it reached on benchmarks, under the names that an editor ties to it.</param>
/// <param name="Prices">What its records asked over time.</param>
/// <param name="Records">Its releases on record, or else what other record knows it.</param>
/// <param name="VendorReleases">How many models of its vendor are on record.</param>
public sealed record ModelView(
    ModelRowView Model,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<DisputeLabel> Disputes,
    IReadOnlyList<ModelSiblingView> Siblings,
    IReadOnlyList<ScoreView> Scores,
    IReadOnlyList<RecordPastView> Prices,
    IReadOnlyList<ModelRecordView> Records,
    int VendorReleases)
{
    /// <summary>What it is: an article speaks of each model that has a page.</summary>
    internal StatementView Fact => Model.Fact!;

    internal IEnumerable<ObservationView> Observations => Facts.OfType<ObservationView>();

    /// <summary>Null where there is no such model.</summary>
    public static ModelView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Models.Find(id) is not { } model) return null;
        var local = catalogue.In(language);
        var (facts, events) = (local.FactsOfModel(id), local.EventsWithModel(id));
        var records = ModelRecords.OfModel(catalogue, id);
        return new(
            ModelRowView.Of(model, records, local),
            [.. catalogue.SpellingsOfModel[id].Append(model.Name.ZhHant).Except([model.Name.En, model.Name.ZhHans]).Distinct()],
            [
                .. facts.OrderBy(fact => (fact as ObservationView)?.Figure.Metric, StringComparer.Ordinal)
                    .ThenBy(fact => fact.Date?.From ?? DateOnly.MaxValue),
            ],
            events,
            local.DisputesOf(facts.Concat(events)),
            model.VendorId is not { } vendor ? [] :
            [
                .. catalogue.ModelsOf[vendor].Where(x => x.Id != id).OrderBy(x => x.Kind).ThenBy(x => local.Models.PlaceOf(x.Id))
                    .Select(x => new ModelSiblingView(x.Id, x.Name.In(language), x.Kind)),
            ],
            records.Scores,
            records.Pasts,
            ModelRecordView.All(records),
            model.VendorId is { } maker ? catalogue.ReleasesOf[maker].Count() : 0);
    }
}

/// <summary>What else a vendor ships.</summary>
public sealed record ModelSiblingView(string Id, string Name, ModelKind Kind);
