using System.Linq.Expressions;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>Where a fact comes from.</summary>
public sealed record CitationView(string Source, int Paragraph, string? Printed);

/// <summary>A fact in the reader's language.</summary>
public sealed record FactView(
    string Id,
    FactKind Kind,
    string? Vendor,
    string? Model,
    string? Strategy,
    string? Dimension,
    string? Group,
    string Text,
    PartialDate? Date,
    IReadOnlyList<CitationView> Citations)
{
    /// <summary>Reads facts in the order of the seeds.</summary>
    public static Task<List<FactView>> ReadAsync(IQueryable<Fact> facts, Language language, CancellationToken cancellation) =>
        facts.OrderBy(fact => fact.Position).Select(In(language)).AsSplitQuery().ToListAsync(cancellation);

    /// <summary>To be selected from the catalogue; citations in the order in which they were typed.</summary>
    public static Expression<Func<Fact, FactView>> In(Language language) => fact => new(
        fact.Id,
        fact.Kind,
        fact.VendorId,
        fact.ModelId,
        fact.StrategyId,
        fact.DimensionId,
        fact.GroupId,
        fact.Text.In(language),
        fact.Date,
        fact.Citations.OrderBy(x => x.Id).Select(x => new CitationView(x.SourceId, x.Paragraph, x.Printed)).ToList());
}
