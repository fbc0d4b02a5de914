using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>A dispute that a fact stands in.</summary>
public sealed record FactDisputeView(string Id, string Title, string Text);

/// <summary>A fact at its permanent address.</summary>
public sealed record FactPageView(FactView Fact, SubjectView? Subject, IReadOnlyList<FactDisputeView> Disputes);

/// <summary>What does one fact say, and who says otherwise?</summary>
internal sealed class FactQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Null where there is no such fact.</summary>
    public async Task<FactPageView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await FactView.ReadAsync(context.Facts.Where(fact => fact.Id == id), language, cancellation) is not [var fact]) return null;
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var disputes = await context.Disputes.Where(dispute => fact.Disputes.Contains(dispute.Id)).OrderBy(dispute => dispute.Position).ToListAsync(cancellation);
        return new(fact, names.Of(fact), disputes.ConvertAll(dispute => new FactDisputeView(dispute.Id, dispute.Title.In(language), dispute.Text.In(language))));
    }
}
