using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A model, app, agent or platform of a vendor.</summary>
public sealed record VendorModelView(string Id, string Name, LocalName Names, ModelKind Kind, Openness? Openness, FactView Fact, IReadOnlyList<CitationView> OpennessCitations);

/// <summary>A dispute that facts of the vendor stand in.</summary>
public sealed record VendorDisputeView(string Id, string Title, string Text);

/// <summary>A vendor's profile.</summary>
/// <param name="Facts">What is said of the vendor and its models.</param>
/// <param name="Events">What it had a part in, whoever began it; the latest first.</param>
/// <param name="Disputes">What the sources disagree on about it.</param>
/// <param name="Releases">How many of its releases are on record.</param>
public sealed record VendorView(
    string Id,
    string Name,
    LocalName Names,
    IReadOnlyList<string> Aliases,
    string? Region,
    Openness? Openness,
    string Profile,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<VendorModelView> Models,
    IReadOnlyList<FactView> Events,
    IReadOnlyList<VendorDisputeView> Disputes,
    int Releases)
{
    public IReadOnlyList<PursuitView> Strategies => PursuitView.Of(Facts);

    public IEnumerable<FactView> Of(FactKind kind) => Facts.Where(fact => fact.Kind == kind && (kind != FactKind.Openness || fact.Model is null));
}

/// <summary>What do the sources say of one vendor?</summary>
internal sealed class VendorQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Null where there is no such vendor.</summary>
    public async Task<VendorView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var vendor = await context.Vendors
            .Where(x => x.Id == id)
            .Select(x => new { x.Name, x.RegionId, x.Openness, Aliases = x.Spellings.Where(s => s.ModelId == null).OrderBy(s => s.Id).Select(s => s.Text).ToList() })
            .SingleOrDefaultAsync(cancellation);
        if (vendor is null) return null;

        var facts = await FactView.ReadAsync(context.Facts.Where(fact => fact.VendorId == id), language, cancellation);
        var strategies = await context.Strategies.ToDictionaryAsync(x => x.Id, x => x.Position, cancellation);
        var models = await context.Models.Where(model => model.VendorId == id).ToListAsync(cancellation);
        var events = await FactView.ReadAsync(context.Facts.Where(fact => fact.Event!.Vendors.Any(x => x.VendorId == id)), language, cancellation);
        var disputed = facts.SelectMany(fact => fact.Disputes).ToHashSet();
        var disputes = await context.Disputes.Where(x => disputed.Contains(x.Id)).OrderBy(x => x.Position).ToListAsync(cancellation);
        var profile = await context.Prose
            .Where(x => x.Kind == ProseKind.Vendor && x.SubjectId == id && x.Language == language)
            .Select(x => x.Markdown)
            .SingleAsync(cancellation);

        return new(
            id,
            vendor.Name.In(language),
            vendor.Name,
            [.. vendor.Aliases.Except([vendor.Name.En, vendor.Name.ZhHans, vendor.Name.ZhHant])],
            vendor.RegionId,
            vendor.Openness,
            profile,
            [.. facts.OrderBy(fact => fact.Strategy is { } strategy ? strategies[strategy] : -1).ThenBy(fact => fact.Date?.From ?? DateOnly.MaxValue)],
            [
                .. models.OrderBy(model => model.Kind).ThenBy(model => model.Name.In(language), language.NameOrder()).Select(model => new VendorModelView(
                    model.Id,
                    model.Name.In(language),
                    model.Name,
                    model.Kind,
                    model.Openness,
                    facts.First(fact => fact.Kind == FactKind.Model && fact.Model == model.Id),
                    facts.FirstOrDefault(fact => fact.Kind == FactKind.Openness && fact.Model == model.Id)?.Citations ?? [])),
            ],
            [.. events.OrderByDescending(fact => fact.Date!.To).ThenByDescending(fact => fact.Date!.From)],
            disputes.ConvertAll(x => new VendorDisputeView(x.Id, x.Title.In(language), x.Text.In(language))),
            await context.Releases.CountAsync(x => x.VendorId == id, cancellation));
    }
}
