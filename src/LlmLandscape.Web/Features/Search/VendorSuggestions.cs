using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Search;

/// <summary>Vendors alone, by any of their names and of their models', in every script; a piece of a name is enough.</summary>
internal static class VendorSuggestions
{
    public static IReadOnlyList<SuggestionView> Of(CatalogueSnapshot catalogue, SuggestionFilter filter, int limit, Language language)
    {
        var wanted = Spelling.Normalize(filter.Text ?? "");
        if (wanted.Length == 0) return [];
        var local = catalogue.In(language);
        // What begins with the word first, a vendor's own names before its models'.
        return
        [
            .. catalogue.Spellings
                .Where(x => x.VendorId is { } id && !filter.Without.Contains(id) && x.Normalized.Contains(wanted, StringComparison.Ordinal))
                .OrderByDescending(x => x.Normalized.StartsWith(wanted, StringComparison.Ordinal))
                .ThenBy(x => x.ModelId is not null)
                .ThenBy(x => x.Normalized.Length)
                .DistinctBy(x => x.VendorId)
                .Take(limit)
                .Select(x => (Vendor: local.Vendors[x.VendorId!], x.Text))
                .Select(x => new SuggestionView(
                    SearchKind.Vendor,
                    x.Vendor.Id,
                    x.Vendor.Name,
                    x.Text == x.Vendor.Name ? null : x.Text,
                    null,
                    Links.Vendor(x.Vendor.Id))),
        ];
    }
}
