using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>Where a fact comes from.</summary>
public sealed record CitationView(string Source, int Paragraph, string? Printed);

/// <summary>The figure of an observation, its words in the reader's language.</summary>
/// <param name="Value">In the unit's base; the low end of a range.</param>
/// <param name="PeriodWords">The period, where words say more than dates do.</param>
/// <param name="Scope">What it is measured against or within.</param>
public sealed record FigureView(
    string Metric,
    decimal Value,
    decimal? ValueHigh,
    string Unit,
    Qualifier Qualifier,
    Basis Basis,
    string? PeriodWords,
    string? Scope,
    string? Note);

/// <summary>What an event is, and who had a part in it.</summary>
public sealed record HappeningView(EventKind Kind, IReadOnlyList<string> Vendors, IReadOnlyList<string> Models, IReadOnlyList<string> Strategies)
{
    /// <summary>What the vendor had by then, as the source says of what it released.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];
}

/// <summary>A fact in the reader's language.</summary>
/// <param name="Disputes">The ids of the disputes that it stands in.</param>
public sealed record FactView(
    string Id,
    FactKind Kind,
    string? Vendor,
    string? Model,
    string? Market,
    string? Strategy,
    string? Dimension,
    string? Group,
    Modality? Modality,
    string Text,
    PartialDate? Date,
    bool YearInferred,
    string? Speaker,
    FigureView? Figure,
    HappeningView? Happening,
    IReadOnlyList<CitationView> Citations,
    IReadOnlyList<string> Disputes)
{
    /// <summary>Reads facts in the order of the seeds.</summary>
    public static Task<List<FactView>> ReadAsync(IQueryable<Fact> facts, Language language, CancellationToken cancellation) =>
        ReadOrderedAsync(facts.OrderBy(fact => fact.Position), language, cancellation);

    /// <summary>Reads facts in an order of the query's own; citations in the order in which they were typed.</summary>
    public static async Task<List<FactView>> ReadOrderedAsync(IOrderedQueryable<Fact> facts, Language language, CancellationToken cancellation)
    {
        var read = await facts
            .Include(fact => fact.Observation)
            .Include(fact => fact.Event!.Vendors)
            .Include(fact => fact.Event!.Models)
            .Include(fact => fact.Event!.Strategies)
            .Include(fact => fact.Event!.Capabilities)
            .Include(fact => fact.Citations.OrderBy(citation => citation.Id))
            .Include(fact => fact.Disputes.OrderBy(dispute => dispute.Dispute.Position))
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return read.ConvertAll(fact => Of(fact, language));
    }

    private static FactView Of(Fact fact, Language language) => new(
        fact.Id,
        fact.Kind,
        fact.VendorId,
        fact.ModelId,
        fact.MarketId,
        fact.StrategyId,
        fact.DimensionId,
        fact.GroupId,
        fact.Modality,
        fact.Text.In(language),
        fact.Date,
        fact.YearInferred,
        fact.Speaker?.In(language),
        fact.Observation is { } figure ? Of(figure, language) : null,
        fact.Event is { } happened
            ? new(
                happened.Kind,
                [.. happened.Vendors.Select(x => x.VendorId).OrderBy(id => id != fact.VendorId).ThenBy(id => id, StringComparer.Ordinal)],
                [.. happened.Models.Select(x => x.ModelId).Order(StringComparer.Ordinal)],
                [.. happened.Strategies.Select(x => x.StrategyId).Order(StringComparer.Ordinal)])
            {
                Capabilities = [.. happened.Capabilities.Select(x => x.CapabilityId).Order(StringComparer.Ordinal)],
            }
            : null,
        [.. fact.Citations.Select(x => new CitationView(x.SourceId, x.Paragraph, x.Printed))],
        [.. fact.Disputes.Select(x => x.DisputeId)]);

    private static FigureView Of(Observation figure, Language language) => new(
        figure.MetricId,
        figure.Value,
        figure.ValueHigh,
        figure.UnitId,
        figure.Qualifier,
        figure.Basis,
        figure.PeriodWords?.In(language),
        figure.Scope?.In(language),
        figure.Note?.In(language));
}
