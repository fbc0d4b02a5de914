using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>What do the sources say, beside figures and events?</summary>
internal sealed class StatementsQuery(IDbContextFactory<CatalogueContext> contexts)
{
    public async Task<IReadOnlyList<FactAbout>> RunAsync(StatementFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        var facts = context.Facts.Where(fact => filter.Kinds.Contains(fact.Kind));
        if (filter.Sources.Count > 0) facts = facts.Where(fact => fact.Citations.Any(x => filter.Sources.Contains(x.SourceId)));
        if (filter.Paragraph is { } paragraph) facts = facts.Where(fact => fact.Citations.Any(x => x.Paragraph == paragraph && (filter.Sources.Count == 0 || filter.Sources.Contains(x.SourceId))));
        if (filter.Vendors.Count > 0) facts = facts.Where(fact => filter.Vendors.Contains(fact.VendorId!));
        if (filter.Markets.Count > 0) facts = facts.Where(fact => filter.Markets.Contains(fact.MarketId!));
        if (filter.Dimensions.Count > 0) facts = facts.Where(fact => filter.Dimensions.Contains(fact.DimensionId!));
        return [.. (await FactView.ReadAsync(facts, language, cancellation)).Select(fact => new FactAbout(fact, names.Of(fact)))];
    }
}
