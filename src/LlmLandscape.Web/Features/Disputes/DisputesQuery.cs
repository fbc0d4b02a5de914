using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Disputes;

/// <summary>Facts that do not agree.</summary>
/// <param name="Computed">Whether a program found it; else an editor did.</param>
/// <param name="Sides">The parties.</param>
public sealed record DisputeView(string Id, DisputeKind Kind, bool Computed, string Title, string Text, IReadOnlyList<FactAbout> Sides);

/// <summary>A claimed figure held against others.</summary>
/// <param name="Result">What the others give, in the claim's unit; null where it cannot be checked.</param>
public sealed record ClaimView(
    string Id, FactAbout Claim, CalculationKind Kind, IReadOnlyList<FactAbout> Inputs, decimal? Result, decimal? ResultHigh, Verdict Verdict, string? Missing, string? Note);

/// <summary>Disagreements, and all claims that were checked.</summary>
/// <param name="Of">How many disagreements there are in all.</param>
public sealed record DisputesView(IReadOnlyList<DisputeView> Disputes, int Of, IReadOnlyList<FacetView> Facets, IReadOnlyList<ClaimView> Claims);

/// <summary>Where do the sources contradict each other, themselves, or belief?</summary>
internal sealed class DisputesQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<DisputesView> RunAsync(DisputeFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var disputes = await context.Disputes.Include(x => x.Facts.Where(fact => !fact.Repeats).OrderBy(fact => fact.Position)).OrderBy(x => x.Position).ToListAsync(cancellation);
        var checks = await context.ClaimChecks.Include(x => x.Inputs.OrderBy(input => input.Position)).OrderBy(x => x.Position).ToListAsync(cancellation);
        var ids = disputes.SelectMany(x => x.Facts.Select(fact => fact.FactId)).Concat(checks.SelectMany(x => x.Inputs.Select(input => input.FactId).Append(x.ClaimId))).ToHashSet();
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var facts = (await FactView.ReadAsync(context.Facts.Where(fact => ids.Contains(fact.Id)), language, cancellation)).ToDictionary(fact => fact.Id, fact => new FactAbout(fact, names.Of(fact)));

        var all = disputes.ConvertAll(x => new DisputeView(x.Id, x.Kind, x.Computed, x.Title.In(language), x.Text.In(language), [.. x.Facts.Select(fact => facts[fact.FactId])]));

        var facets = DisputeFacets.Of(all, filter, edition.Vendors.OrderBy(vendor => vendor.Name.In(language), language.NameOrder()).Select(vendor => vendor.Id));
        return new(
            facets.Left,
            all.Count,
            facets.Views,
            checks.ConvertAll(x => new ClaimView(
                x.Id,
                facts[x.ClaimId],
                x.Kind,
                [.. x.Inputs.Select(input => facts[input.FactId])],
                x.Result,
                x.ResultHigh,
                x.Verdict,
                x.Missing?.In(language),
                x.Note?.In(language))));
    }
}
