using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
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

    private sealed class CatalogueCheck(CurrentCatalogue catalogue) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!catalogue.IsOpen) return HealthCheckResult.Unhealthy("The catalogue is not open.");
            await using var db = new CatalogueContext(catalogue.Edition.Options);
            return await db.Stamps.AnyAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The catalogue is empty.");
        }
    }
}
