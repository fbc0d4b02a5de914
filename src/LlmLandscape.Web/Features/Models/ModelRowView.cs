using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>When a model came out: its first launch that a source dates.</summary>
/// <param name="Event">The id of the event.</param>
public sealed record ReleaseView(string Event, PartialDate Date, bool YearInferred, IReadOnlyList<CitationView> Citations);

/// <summary>What a customer pays for a model.</summary>
/// <param name="Observation">The id of the observation.</param>
/// <param name="Scope">What it is the price of.</param>
public sealed record PriceView(
    string Observation, string Metric, decimal Value, decimal? ValueHigh, string Unit, string? Scope, IReadOnlyList<CitationView> Citations, IReadOnlyList<string> Disputes);

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
    FactView Fact,
    IReadOnlyList<CitationView> OpennessCitations,
    ReleaseView? Release,
    IReadOnlyList<PriceView> Prices,
    int Facts)
{
    /// <summary>The metrics whose values are what a customer pays.</summary>
    internal static readonly IReadOnlyList<string> PriceMetrics = ["price-per-million-tokens", "cost-of-100m-characters"];

    /// <param name="id">The model's id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="openness">Whether it is open.</param>
    /// <param name="vendor">Who makes it.</param>
    /// <param name="facts">What is said of it, in the order of the seeds.</param>
    /// <param name="events">What it had a part in.</param>
    /// <param name="language">The reader's.</param>
    internal static ModelRowView Of(
        string id, LocalName name, ModelKind kind, Openness? openness, VendorLabel? vendor, IReadOnlyList<FactView> facts, IReadOnlyList<FactView> events, LlmLandscape.Catalogue.Language language) => new(
        id,
        name.In(language),
        name,
        vendor,
        kind,
        openness,
        [.. facts.Where(fact => fact.Modality is not null).Select(fact => new ModalityView(fact.Modality!.Value, fact.Text, fact.Citations))],
        facts.First(fact => fact.Kind == FactKind.Model),
        facts.FirstOrDefault(fact => fact.Kind == FactKind.Openness)?.Citations ?? [],
        events.Where(fact => fact.Happening!.Kind == EventKind.Launch).OrderBy(fact => fact.Date!.From).ThenBy(fact => fact.Date!.To).Select(fact => new ReleaseView(fact.Id, fact.Date!, fact.YearInferred, fact.Citations)).FirstOrDefault(),
        [.. facts.Where(fact => fact.Figure is { } figure && PriceMetrics.Contains(figure.Metric)).Select(Price)],
        facts.Count + events.Count(happened => happened.Model != id));

    private static PriceView Price(FactView fact) => new(
        fact.Id,
        fact.Figure!.Metric,
        fact.Figure.Value,
        fact.Figure.ValueHigh,
        fact.Figure.Unit,
        fact.Figure.Scope,
        fact.Citations,
        fact.Disputes);
}
