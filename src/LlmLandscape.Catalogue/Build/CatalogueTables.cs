using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LlmLandscape.Catalogue.Build;

/// <summary>The tables as EF's model describes them, and the statements that make them with the views and the index.</summary>
/// <param name="Model">EF's model.</param>
/// <param name="Create">The statements.</param>
internal sealed record CatalogueTables(IModel Model, string Create)
{
    /// <summary>Has EF work them out, which takes as long as reading the shipped seeds.</summary>
    public static CatalogueTables OfTheContext()
    {
        using var context = CatalogueConnection.Open("Data Source=:memory:");
        return new(context.Model, context.Database.GenerateCreateScript() + Views.Create + SearchIndex.Create);
    }
}
