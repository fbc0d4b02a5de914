using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>What kinds of facts are taken from a source, and whom they are about?</summary>
/// <param name="Kinds">The most frequent first.</param>
/// <param name="Vendors">Whom most is said of, first; a fact about a model is one about its vendor.</param>
public sealed record SourceGlance(IReadOnlyList<(FactKind Kind, int Facts)> Kinds, IReadOnlyList<(VendorLabel Vendor, int Facts)> Vendors)
{
    private const int Most = 12;

    public static SourceGlance Of(CatalogueSnapshot catalogue, string source, Language language)
    {
        var local = catalogue.In(language);
        var facts = local.FactsFrom(source);
        return new(
            [.. facts.CountBy(x => x.Kind).OrderByDescending(x => x.Value).ThenBy(x => x.Key).Take(Most).Select(x => (x.Key, x.Value))],
            [
                .. local.Vendors.Select(vendor => (Vendor: vendor, Facts: facts.Count(x => x.Vendor == vendor.Id)))
                    .Where(x => x.Facts > 0)
                    .OrderByDescending(x => x.Facts)
                    .Take(Most),
            ]);
    }
}
