using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
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

/// <summary>What a model reached on the index.</summary>
/// <param name="Record">The scored record.</param>
/// <param name="Name">The name that people know it by.</param>
public sealed record IndexScoreView(string Benchmark, string Dataset, string Record, string Name, double Value);

/// <summary>A model, app, agent or platform in a list: what articles say of it, and what records do.</summary>
/// <param name="Id">The model's; of one that records alone know, the release's.</param>
/// <param name="Vendor">Null where no source names the maker.</param>
/// <param name="By">Who knows it.</param>
/// <param name="Openness">What articles say; null where none does.</param>
/// <param name="Modalities">What articles say that it takes in or gives out; empty where none does.</param>
/// <param name="Fact">What the articles say of it, in a sentence or two; null where none names it.</param>
/// <param name="Release">Null where no article dates it.</param>
/// <param name="Prices">Empty where no article states one.</param>
/// <param name="Facts">How many facts name it: what is said of it, and the events that it had a part in.</param>
/// <param name="Record">What a record says; null where none knows it.</param>
/// <param name="Score">Its best score on the index, under the names that an editor ties to it.</param>
public sealed record ModelRowView(
    string Id,
    string Name,
    LocalName Names,
    VendorLabel? Vendor,
    ModelKind Kind,
    SaidBy By,
    Openness? Openness,
    IReadOnlyList<ModalityView> Modalities,
    StatementView? Fact,
    IReadOnlyList<CitationView> OpennessCitations,
    ReleaseView? Release,
    IReadOnlyList<PriceView> Prices,
    int Facts,
    ModelRecordView? Record,
    IndexScoreView? Score)
{
    /// <summary>The price by which models are sold by the token.</summary>
    internal const string TokenPrice = "price-per-million-tokens";

    /// <summary>The metrics whose values are what a customer pays.</summary>
    private static readonly IReadOnlyList<string> PriceMetrics = [TokenPrice, "cost-of-100m-characters"];

    /// <summary>When it came out, as an article or else a record says.</summary>
    internal PartialDate? Released => Release?.Date ?? Record?.Released;

    /// <summary>Whether it is open, as an article or else a record says.</summary>
    internal Openness? IsOpen => Openness ?? Record?.Weights;

    /// <summary>What it takes in or gives out, as articles and records say.</summary>
    internal IEnumerable<Modality> AllModalities => Modalities.Select(x => x.Modality).Concat(Record?.Modalities ?? []).Distinct();

    /// <param name="model">A model that articles speak of.</param>
    /// <param name="records">What records have of it, or of the one version of it that its row is about.</param>
    /// <param name="local">The catalogue in the reader's language.</param>
    internal static ModelRowView Of(LanguageModel model, ModelRecords records, LocalCatalogue local)
    {
        var (facts, events) = (local.FactsOfModel(model.Id), local.EventsWithModel(model.Id));
        var statements = facts.OfType<StatementView>().ToList();
        return new(
            model.Id,
            model.Name.In(local.Language),
            model.Name,
            local.Vendors.Find(model.VendorId),
            model.Kind,
            records.Any ? SaidBy.Both : SaidBy.Articles,
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
            facts.Count + events.Count(x => x.Model != model.Id),
            ModelRecordView.All(records) is [var record, ..] ? record : null,
            OnIndex(records));
    }

    /// <param name="release">A release that no article speaks of.</param>
    /// <param name="records">What records have of it.</param>
    /// <param name="local">The catalogue in the reader's language.</param>
    internal static ModelRowView Of(Release release, ModelRecords records, LocalCatalogue local) => new(
        release.Id,
        release.Name,
        new(release.Name, release.Name, release.Name),
        local.Vendors[release.VendorId],
        ModelKind.Model,
        SaidBy.Records,
        null,
        [],
        null,
        [],
        null,
        [],
        0,
        ModelRecordView.Of(release),
        OnIndex(records));

    private static IndexScoreView? OnIndex(ModelRecords records) =>
        records.Scores.FirstOrDefault(x => x.Benchmark == ScoreRules.Index) is { } score
            ? new(score.Benchmark, score.Dataset, score.Record, score.Name, score.Value)
            : null;

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
