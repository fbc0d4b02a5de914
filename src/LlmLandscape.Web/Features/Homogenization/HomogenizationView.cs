using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>Where one vendor stands on a dimension.</summary>
public sealed record PlacedVendorView(VendorLabel Vendor, StatementView Fact);

/// <summary>A dimension, where its question stands, and the vendors that a source places on it.</summary>
public sealed record DimensionView(
    string Id, string Name, string Question, IReadOnlyList<CitationView> Citations, IReadOnlyList<PlacedVendorView> Placed);

/// <summary>A list of facts for one kind of reader.</summary>
public sealed record ReadingView(string Id, string Name, string Text, IReadOnlyList<FactAbout<FactView>> Facts);

/// <summary>What the sources say on whether the vendors are all the same.</summary>
/// <param name="Readings">What to read on, for each kind of reader.</param>
public sealed record HomogenizationView(
    string Summary,
    IReadOnlyList<DimensionView> Dimensions,
    IReadOnlyList<VendorLabel> Vendors,
    IReadOnlyList<ReadingView> Readings)
{
    public static HomogenizationView Of(CatalogueSnapshot catalogue, Language language)
    {
        var local = catalogue.In(language);
        var definitions = local.Statements(FactKind.Definition)
            .Where(fact => fact.Dimension is not null)
            .ToDictionary(fact => fact.Dimension!);
        var positions = local.Statements(FactKind.Position).ToLookup(fact => fact.Dimension);
        return new(
            local.Prose(ProseKind.Page, "homogenization"),
            [
                .. catalogue.Dimensions.Select(dimension => new DimensionView(
                    dimension.Id,
                    dimension.Name.In(language),
                    dimension.Text.In(language),
                    definitions[dimension.Id].Citations,
                    [
                        .. positions[dimension.Id]
                            .OrderBy(fact => local.Vendors.PlaceOf(fact.Vendor!))
                            .Select(fact => new PlacedVendorView(local.Vendors[fact.Vendor!], fact)),
                    ])),
            ],
            local.Vendors,
            [
                .. catalogue.Readings.Select(x => new ReadingView(
                    x.Id,
                    x.Name.In(language),
                    x.Text.In(language),
                    [.. x.Facts.Select(fact => local.About(local.Facts[fact.FactId]))])),
            ]);
    }
}
