using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>The shipped seeds, built with nothing attached, read once for all who look at them.</summary>
public sealed class ShippedCatalogue
{
    public static readonly MeasureQuestion Everything = new(null, [], []);

    public ShippedCatalogue() => Snapshot = Built(_ => { });

    public CatalogueSnapshot Snapshot { get; }

    /// <summary>Builds the shipped seeds with whatever is attached first.</summary>
    public static CatalogueSnapshot Built(Action<DatasetFolder> attach)
    {
        using var folder = new TemporaryFolder();
        var datasets = new DatasetFolder(folder["datasets"]);
        attach(datasets);
        CatalogueBuilder.Build(Folders.Seeds, folder["catalogue.sqlite"], datasets).Problems.ShouldBeEmpty();
        return CatalogueSnapshot.Read(folder["catalogue.sqlite"]);
    }
}
