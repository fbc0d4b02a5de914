using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LlmLandscape.Web.Http;

/// <summary>Live: the process answers. Ready: the catalogue can be read.</summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<CatalogueCheck>("catalogue");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    /// <summary>Pages are served from memory; search and offers ask the file, so that must be readable too.</summary>
    private sealed class CatalogueCheck(CurrentCatalogue catalogue, IServiceProvider services) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!catalogue.IsOpen) return HealthCheckResult.Unhealthy("The catalogue is not open.");
            await using var db = await services.GetRequiredService<IDbContextFactory<CatalogueContext>>()
                .CreateDbContextAsync(cancellationToken);
            return await db.Info.AnyAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The catalogue is empty.");
        }
    }
}
