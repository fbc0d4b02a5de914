using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A vendor in a list.</summary>
public sealed record VendorRowView(
    string Id,
    string Name,
    LocalName Names,
    string? Region,
    string? Openness,
    IReadOnlyList<string> Groups,
    FactView Positioning,
    IReadOnlyList<PursuitView> Strategies,
    int Models,
    int Facts);

/// <summary>The vendor list.</summary>
/// <param name="Vendors">Those that the filter leaves, sorted.</param>
/// <param name="Of">How many vendors there are in all.</param>
/// <param name="Facets">What the list can be narrowed to.</param>
internal sealed record VendorsView(IReadOnlyList<VendorRowView> Vendors, int Of, IReadOnlyList<FacetView> Facets);

/// <summary>Which vendors are there, and which of them does a filter leave?</summary>
internal sealed class VendorsQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<VendorsView> RunAsync(VendorFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var facts = await FactView.ReadOrderedAsync(
            context.Facts
            .Where(fact => fact.VendorId != null && (fact.Kind == FactKind.Strategy || fact.Kind == FactKind.Group || fact.Kind == FactKind.Positioning))
            .OrderBy(fact => fact.Group!.Position).ThenBy(fact => fact.Strategy!.Position).ThenBy(fact => fact.Position),
            language,
            cancellation);
        var factsOf = facts.ToLookup(fact => fact.Vendor);

        var wanted = filter.Text is null ? null : Spelling.Normalize(filter.Text);
        var rows = await context.Vendors
            .Where(vendor => wanted == null || (wanted != "" && vendor.Spellings.Any(spelling => spelling.Normalized.Contains(wanted))))
            .OrderBy(vendor => vendor.Id)
            .Select(vendor => new { vendor.Id, vendor.Name, vendor.RegionId, vendor.Openness, Models = vendor.Models.Count, Facts = vendor.Facts.Count })
            .ToListAsync(cancellation);
        var found = rows.ConvertAll(row => new VendorRowView(
            row.Id,
            row.Name.In(language),
            row.Name,
            row.RegionId,
            row.Openness is { } openness ? Word.Of(openness) : null,
            [.. factsOf[row.Id].Where(fact => fact.Kind == FactKind.Group).Select(fact => fact.Group!)],
            factsOf[row.Id].First(fact => fact.Kind == FactKind.Positioning),
            PursuitView.Of(factsOf[row.Id]),
            row.Models,
            row.Facts));

        var facets = VendorFacets.Of(found, filter, edition.AddressValues);
        return new([.. Sorted(facets.Left, filter.Sort, language)], edition.Counts.Vendors, facets.Views);
    }

    private static IEnumerable<VendorRowView> Sorted(IEnumerable<VendorRowView> vendors, string sort, Language language)
    {
        var byName = vendors.OrderBy(vendor => vendor.Name, language.NameOrder());
        return sort switch
        {
            VendorFilter.ByStrategies => byName.OrderByDescending(vendor => vendor.Strategies.Count),
            VendorFilter.ByModels => byName.OrderByDescending(vendor => vendor.Models),
            VendorFilter.ByFacts => byName.OrderByDescending(vendor => vendor.Facts),
            _ => byName,
        };
    }
}
