using LlmLandscape.Catalogue.Build;

namespace LlmLandscape.UnitTests.Build;

public sealed class CatalogueVersionTests
{
    [Fact]
    public void The_identity_of_the_tables_that_is_written_down_is_that_of_the_tables() =>
        CatalogueVersion.Schema.ShouldBe(
            CatalogueVersion.SchemaOf(CatalogueTables.OfTheContext()),
            "the tables, views or index have changed: write the new value into CatalogueVersion.Schema");
}
