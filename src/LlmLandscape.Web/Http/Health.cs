using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LlmLandscape.Web.Http;

/// <summary>
/// Live: the process answers. Ready: the catalogue can be read. While an older one than the seeds say is served, it is ready all the
/// same (200), and says that it is degraded and why.
/// </summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<CatalogueCheck>("catalogue");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).DisableRateLimiting();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var reasons = report.Entries.Values.Select(x => x.Description).OfType<string>();
        return context.Response.WriteAsync(string.Join(" ", [.. reasons.Prepend($"{report.Status}:")]).TrimEnd(':'));
    }

    /// <summary>Pages are served from memory; search and offers ask the file, so that must be readable too.</summary>
    private sealed class CatalogueCheck(CurrentCatalogue catalogue, BuildLog builds, IServiceProvider services) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!catalogue.IsOpen) return HealthCheckResult.Unhealthy("The catalogue is not open.");
            await using var db = await services.GetRequiredService<IDbContextFactory<CatalogueContext>>()
                .CreateDbContextAsync(cancellationToken);
            if (!await db.Info.AnyAsync(cancellationToken)) return HealthCheckResult.Unhealthy("The catalogue is empty.");
            return Stale(builds.State.Last) is { } why
                ? HealthCheckResult.Degraded($"{why} Version {catalogue.Snapshot.Version} goes on serving; the log says more.")
                : HealthCheckResult.Healthy();
        }

        /// <summary>Why what is served is not what the seeds and the attached files say; null where it is.</summary>
        private static string? Stale(FinishedBuild? last) => last switch
        {
            { Failure: not null } => "The catalogue could not be built anew.", // why is in the log: it has paths of this machine
            { Outcome: BuildOutcome.Refused, Problems.Count: var count } => $"The seeds or attached files have problems ({count}).",
            { Problems.Count: > 0 and var count } => $"Attached files could not be read and are left out ({count}).",
            _ => null,
        };
    }
}
