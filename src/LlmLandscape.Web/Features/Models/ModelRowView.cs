using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>When a model came out: its first launch that a source dates.</summary>
/// <param name="Event">The id of the event.</param>
public sealed record ReleaseView(string Event, PartialDate Date, bool YearInferred, IReadOnlyList<CitationView> Citations);

/// <summary>What a customer pays for a model.</summary>
/// <param name="Observation">The id of the observation.</param>
/// <param name="Scope">What it is the price of.</param>
public sealed record PriceView(
    string Observation,
    string Metric,
    decimal Value,
    decimal? ValueHigh,
    string Unit,
    string? Scope,
    IReadOnlyList<CitationView> Citations,
    IReadOnlyList<string> Disputes);

/// <summary>What a model takes in or gives out.</summary>
/// <param name="Text">The same as a sentence.</param>
public sealed record ModalityView(Modality Modality, string Text, IReadOnlyList<CitationView> Citations);

/// <summary>A model, app, agent or platform in a list.</summary>
/// <param name="Vendor">Null where no source names the maker.</param>
/// <param name="Openness">Null where no source says.</param>
/// <param name="Modalities">What it takes in or gives out; empty where no source says.</param>
/// <param name="Fact">What the sources say of it, in a sentence or two.</param>
/// <param name="Release">Null where no source dates it.</param>
/// <param name="Prices">Empty where no source states one.</param>
/// <param name="Facts">How many facts name it: what is said of it, and the events that it had a part in.</param>
public sealed record ModelRowView(
    string Id,
    string Name,
    LocalName Names,
    VendorLabel? Vendor,
    ModelKind Kind,
    Openness? Openness,
    IReadOnlyList<ModalityView> Modalities,
    StatementView Fact,
    IReadOnlyList<CitationView> OpennessCitations,
    ReleaseView? Release,
    IReadOnlyList<PriceView> Prices,
    int Facts)
{
    /// <summary>The metrics whose values are what a customer pays.</summary>
    internal static readonly IReadOnlyList<string> PriceMetrics = ["price-per-million-tokens", "cost-of-100m-characters"];

    internal static ModelRowView Of(LanguageModel model, LocalCatalogue local)
    {
        var (facts, events) = (local.FactsOfModel(model.Id), local.EventsWithModel(model.Id));
        var statements = facts.OfType<StatementView>().ToList();
        return new(
            model.Id,
            model.Name.In(local.Language),
            model.Name,
            local.Vendors.Find(model.VendorId),
            model.Kind,
            model.Openness,
            [
                .. statements.Where(fact => fact.Modality is not null)
                    .Select(fact => new ModalityView(fact.Modality!.Value, fact.Text, fact.Citations)),
            ],
            statements.First(fact => fact.Kind == FactKind.Model),
            statements.Find(fact => fact.Kind == FactKind.Openness)?.Citations ?? [],
            events.Where(x => x.Details.Kind == EventKind.Launch).OrderBy(x => x.When.From).ThenBy(x => x.When.To)
                .Select(x => new ReleaseView(x.Id, x.When, x.YearInferred, x.Citations)).FirstOrDefault(),
            [.. facts.OfType<ObservationView>().Where(fact => PriceMetrics.Contains(fact.Figure.Metric)).Select(Price)],
            facts.Count + events.Count(x => x.Model != model.Id));
    }

    private static PriceView Price(ObservationView fact) => new(
        fact.Id,
        fact.Figure.Metric,
        fact.Figure.Value,
        fact.Figure.ValueHigh,
        fact.Figure.Unit,
        fact.Figure.Scope,
        fact.Citations,
        fact.Disputes);
}
