using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>Which values do the sources state?</summary>
internal sealed class ObservationsQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <exception cref="BadQueryException">Nothing has the subject's id.</exception>
    public async Task<IReadOnlyList<FactAbout>> RunAsync(ObservationFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var names = await SubjectNames.ReadAsync(context, language, cancellation);
        if (filter.Subject is { } id && !names.Has(id)) throw new BadQueryException(ParameterNames.Subject, id, ["the id of a vendor, a model or a market"]);

        var facts = context.Facts.Where(fact => fact.Kind == FactKind.Observation);
        if (filter.Sources.Count > 0) facts = facts.Where(fact => fact.Citations.Any(x => filter.Sources.Contains(x.SourceId)));
        if (filter.Paragraph is { } paragraph) facts = facts.Where(fact => fact.Citations.Any(x => x.Paragraph == paragraph && (filter.Sources.Count == 0 || filter.Sources.Contains(x.SourceId))));
        if (filter.Metrics.Count > 0) facts = facts.Where(fact => filter.Metrics.Contains(fact.Observation!.MetricId));
        if (filter.Vendors.Count > 0) facts = facts.Where(fact => filter.Vendors.Contains(fact.VendorId!));
        if (filter.Subject is { } subject) facts = facts.Where(fact => fact.ModelId == subject || (fact.ModelId == null && fact.VendorId == subject) || fact.MarketId == subject);
        if (filter.Period is { From: var from, To: var to }) facts = facts.Where(fact => fact.Date != null && fact.Date.From <= to && fact.Date.To >= from);
        return [.. (await FactView.ReadAsync(facts, language, cancellation)).Select(fact => new FactAbout(fact, names.Of(fact)))];
    }
}
