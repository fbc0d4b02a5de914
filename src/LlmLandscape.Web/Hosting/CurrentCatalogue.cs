using LlmLandscape.Catalogue.Building;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Hosting;

/// <summary>Knows which catalogue is being served, and replaces it when the seeds have changed.</summary>
internal sealed partial class CurrentCatalogue(
    IOptions<CatalogueOptions> options,
    IHostEnvironment environment,
    IDbContextFactory<CatalogueContext> contexts,
    ILogger<CurrentCatalogue> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private CatalogueEdition? _edition;

    public CatalogueEdition Edition => _edition ?? throw new InvalidOperationException("The catalogue is not open yet.");

    public bool IsOpen => _edition is not null;

    public string SeedsFolder => Path.GetFullPath(options.Value.Seeds, environment.ContentRootPath);

    public static string FileFor(CatalogueOptions options, IHostEnvironment environment) =>
        Path.GetFullPath(options.File, environment.ContentRootPath);

    /// <summary>
    /// Builds where the seeds have changed, and serves the result. Where the seeds have problems, every one is logged and the
    /// catalogue before goes on serving; false where there is none that could.
    /// </summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var report = CatalogueBuilder.Build(SeedsFolder, FileFor(options.Value, environment));
            foreach (var problem in report.Problems) Problem(problem.Place.ToString(), problem.Message);
            if (report.Outcome == BuildOutcome.Refused) Refused(report.Problems.Count, report.State.WhyNot ?? $"version {report.State.Stamp!.Version} goes on serving");
            if (!report.State.CanServe) return IsOpen;

            // Connections in the pool still read the file that was replaced.
            SqliteConnection.ClearAllPools();
            _edition = await CatalogueEdition.ReadAsync(contexts, report.State);
            var counts = report.State.Counts!;
            Serving(Said(report.Outcome), counts.Vendors, counts.Models, counts.Strategies, counts.Facts, counts.Citations, counts.Sources, report.Took.TotalMilliseconds, Edition.Version);
            return true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static string Said(BuildOutcome outcome) => outcome switch
    {
        BuildOutcome.Built => "built",
        BuildOutcome.Current => "is up to date",
        _ => "of before is kept",
    };

    [LoggerMessage(LogLevel.Information, "Catalogue {Outcome:l}: {Vendors} vendors, {Models} models, {Strategies} strategies, {Facts} facts with {Citations} citations from {Sources} sources, in {Milliseconds:0} ms, version {Version}")]
    private partial void Serving(string outcome, int vendors, int models, int strategies, int facts, int citations, int sources, double milliseconds, string version);

    [LoggerMessage(LogLevel.Error, "{Place}: {Problem}")]
    private partial void Problem(string place, string problem);

    [LoggerMessage(LogLevel.Error, "The seeds have {Count} problems and were not built: {Consequence}")]
    private partial void Refused(int count, string consequence);
}
