using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>A vendor's name and where it leads.</summary>
public sealed record VendorLabel(string Id, string Name)
{
    public static VendorLabel Of(string id, LocalName name, Language language) => new(id, name.In(language));

    /// <summary>Every vendor, in the reader's order of names.</summary>
    public static async Task<List<VendorLabel>> AllAsync(CatalogueContext context, Language language, CancellationToken cancellation)
    {
        var vendors = await context.Vendors.Select(x => new { x.Id, x.Name }).ToListAsync(cancellation);
        return [.. vendors.Select(x => Of(x.Id, x.Name, language)).OrderBy(x => x.Name, language.NameOrder())];
    }
}

/// <summary>A strategy that a vendor pursues, by how much evidence.</summary>
/// <param name="Strategy">The strategy's id.</param>
/// <param name="Evidence">How many statements show it.</param>
/// <param name="Sources">In how many sources they stand.</param>
/// <param name="Since">The earliest date that a source gives; null where none does.</param>
public sealed record PursuitView(string Strategy, int Evidence, int Sources, PartialDate? Since)
{
    public static IReadOnlyList<PursuitView> Of(IEnumerable<FactView> facts) =>
    [
        .. facts.Where(fact => fact.Kind == FactKind.Strategy)
            .GroupBy(fact => fact.Strategy!)
            .Select(marks => new PursuitView(
                marks.Key,
                marks.Count(),
                marks.SelectMany(mark => mark.Citations).Select(citation => citation.Source).Distinct().Count(),
                marks.Select(mark => mark.Date).OfType<PartialDate>().OrderBy(date => date.From).ThenBy(date => date.To).FirstOrDefault())),
    ];
}
