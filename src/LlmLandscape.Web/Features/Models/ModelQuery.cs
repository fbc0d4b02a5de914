using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Models;

/// <summary>A dispute that facts of the model stand in.</summary>
public sealed record ModelDisputeView(string Id, string Title, string Text);

/// <summary>A model, app, agent or platform, and all that is said of it.</summary>
/// <param name="Model">As in the list.</param>
/// <param name="Aliases">Other ways to write its name.</param>
/// <param name="Facts">What is said of it; figures of one metric together, in the order of time.</param>
/// <param name="Events">What it had a part in; the latest first.</param>
/// <param name="Disputes">What the sources disagree on about it.</param>
/// <param name="Siblings">What else its vendor ships.</param>
public sealed record ModelView(
    ModelRowView Model,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<FactView> Events,
    IReadOnlyList<ModelDisputeView> Disputes,
    IReadOnlyList<ModelSiblingView> Siblings)
{
    internal IEnumerable<FactView> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind);
}

/// <summary>What else a vendor ships.</summary>
public sealed record ModelSiblingView(string Id, string Name, ModelKind Kind);

/// <summary>What do the sources say of one model or app?</summary>
internal sealed class ModelQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Null where there is no such model.</summary>
    public async Task<ModelView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var model = await context.Models
            .Where(x => x.Id == id)
            .Select(x => new { x.Name, x.Kind, x.Openness, x.VendorId, VendorName = x.Vendor == null ? null : x.Vendor.Name, Spellings = x.Spellings.OrderBy(s => s.Id).Select(s => s.Text).ToList() })
            .SingleOrDefaultAsync(cancellation);
        if (model is null) return null;

        var facts = await FactView.ReadAsync(context.Facts.Where(fact => fact.ModelId == id), language, cancellation);
        var events = await FactView.ReadAsync(context.Facts.Where(fact => fact.Event!.Models.Any(x => x.ModelId == id)), language, cancellation);
        var disputed = facts.Concat(events).SelectMany(fact => fact.Disputes).ToHashSet();
        var disputes = await context.Disputes.Where(x => disputed.Contains(x.Id)).OrderBy(x => x.Position).ToListAsync(cancellation);
        var siblings = await context.Models.Where(x => x.VendorId != null && x.VendorId == model.VendorId && x.Id != id).Select(x => new { x.Id, x.Name, x.Kind }).ToListAsync(cancellation);
        var vendor = model.VendorId is { } maker ? VendorLabel.Of(maker, model.VendorName!, language) : null;

        return new(
            ModelRowView.Of(id, model.Name, model.Kind, model.Openness, vendor, facts, events, language),
            [.. model.Spellings.Append(model.Name.ZhHant).Except([model.Name.En, model.Name.ZhHans]).Distinct()],
            [.. facts.OrderBy(fact => fact.Figure?.Metric, StringComparer.Ordinal).ThenBy(fact => fact.Date?.From ?? DateOnly.MaxValue)],
            [.. events.OrderByDescending(fact => fact.Date!.To).ThenByDescending(fact => fact.Date!.From)],
            disputes.ConvertAll(x => new ModelDisputeView(x.Id, x.Title.In(language), x.Text.In(language))),
            [.. siblings.Select(x => new ModelSiblingView(x.Id, x.Name.In(language), x.Kind)).OrderBy(x => x.Kind).ThenBy(x => x.Name, language.NameOrder())]);
    }
}
