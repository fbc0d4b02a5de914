using System.Runtime.CompilerServices;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Serving;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Composition;

/// <summary>
/// Opens the file of the catalogue that a request holds. How, is told to EF once for each file: it takes long to compare what it is
/// told anew.
/// </summary>
internal sealed class CatalogueContexts(CatalogueLease lease, ILoggerFactory loggers) : IDbContextFactory<CatalogueContext>
{
    private static readonly ConditionalWeakTable<ServedCatalogue, DbContextOptions<CatalogueContext>> Options = [];

    public CatalogueContext CreateDbContext() => new(Options.GetValue(lease.Served, OptionsOf));

    private DbContextOptions<CatalogueContext> OptionsOf(ServedCatalogue served) => new DbContextOptionsBuilder<CatalogueContext>()
        .UseSqlite(CatalogueConnection.ReadOnly(served.File))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .UseLoggerFactory(loggers)
        .Options;
}
