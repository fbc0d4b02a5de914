using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>Where one vendor stands on a dimension.</summary>
public sealed record PlacedVendorView(VendorLabel Vendor, FactView Fact);

/// <summary>A dimension, where its question stands, and the vendors that a source places on it.</summary>
public sealed record DimensionView(string Id, string Name, string Question, IReadOnlyList<CitationView> Citations, IReadOnlyList<PlacedVendorView> Placed);

/// <summary>What the sources say on whether the vendors are all the same.</summary>
public sealed record HomogenizationView(string Summary, IReadOnlyList<DimensionView> Dimensions, IReadOnlyList<VendorLabel> Vendors);

/// <summary>Are they all the same?</summary>
internal sealed class HomogenizationQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<HomogenizationView> RunAsync(Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var summary = await context.Prose
            .Where(x => x.Kind == ProseKind.Page && x.SubjectId == "homogenization" && x.Language == language)
            .Select(x => x.Markdown)
            .SingleAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);
        var facts = await FactView.ReadAsync(context.Facts.Where(fact => fact.DimensionId != null), language, cancellation);

        return new(
            summary,
            [
                .. edition.Dimensions.Select(dimension => new DimensionView(
                    dimension.Id,
                    dimension.Name.In(language),
                    dimension.Text!.In(language),
                    facts.First(fact => fact.Kind == FactKind.Definition && fact.Dimension == dimension.Id).Citations,
                    [
                        .. facts.Where(fact => fact.Kind == FactKind.Position && fact.Dimension == dimension.Id)
                            .Select(fact => new PlacedVendorView(vendors.First(vendor => vendor.Id == fact.Vendor), fact))
                            .OrderBy(placed => vendors.IndexOf(placed.Vendor)),
                    ])),
            ],
            vendors);
    }
}
