using LlmLandscape.Catalogue.Building;
using LlmLandscape.Catalogue.Datasets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Hosting;

/// <summary>Knows which catalogue is being served, and replaces it when the seeds have changed.</summary>
internal sealed partial class CurrentCatalogue(
    IOptions<CatalogueOptions> options,
    IHostEnvironment environment,
    BuildLog builds,
    ILogger<CurrentCatalogue> logger) : IDisposable
{
    /// <summary>
    /// Each edition is served from a copy of its own. Whoever began to read one finishes with it, whatever takes the place of
    /// the built file meanwhile.
    /// </summary>
    private readonly string _copies = Directory.CreateTempSubdirectory("llm-landscape-").FullName;

    private readonly SemaphoreSlim _one = new(1, 1);
    private CatalogueEdition? _edition;
    private int _opened;

    public CatalogueEdition Edition => _edition ?? throw new InvalidOperationException("The catalogue is not open yet.");

    public bool IsOpen => _edition is not null;

    public string SeedsFolder => Path.GetFullPath(options.Value.Seeds, environment.ContentRootPath);

    private DatasetFolder Datasets => new(Path.GetFullPath(options.Value.Datasets, environment.ContentRootPath));

    private string BuiltFile => Path.GetFullPath(options.Value.File, environment.ContentRootPath);

    /// <summary>The version that the seeds and snapshots would give now.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string VersionOfSeeds() => CatalogueVersion.Of(SeedsFolder, Datasets);

    /// <summary>
    /// Builds where the seeds have changed, and serves the result. Where the seeds have problems, every one is logged and the
    /// catalogue before goes on serving; false where there is none that could.
    /// </summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public async Task<bool> RefreshAsync(CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (!Directory.Exists(SeedsFolder) && CatalogueFile.Inspect(BuiltFile) is { CanServe: true })
            {
                WithoutSeeds(SeedsFolder, BuiltFile);
                await OpenAsync("of before is kept", TimeSpan.Zero, cancellation);
                return true;
            }

            builds.Began();
            var report = CatalogueBuilder.Build(SeedsFolder, BuiltFile, Datasets);
            foreach (var problem in report.Problems) Problem(problem.Place.ToString(), problem.Message);
            if (report.Outcome == BuildOutcome.Refused) Refused(report.Problems.Count, report.State.WhyNot ?? $"version {report.State.Stamp!.Version} goes on serving");
            if (report.State.CanServe) await OpenAsync(Said(report.Outcome), report.Took, cancellation);
            builds.Ended(report);
            return IsOpen;
        }
        catch (Exception error)
        {
            builds.Failed(error);
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        SqliteConnection.ClearAllPools(); // an open file cannot be deleted everywhere
        Directory.Delete(_copies, recursive: true);
    }

    private async Task OpenAsync(string said, TimeSpan took, CancellationToken cancellation)
    {
        if (CatalogueFile.Inspect(BuiltFile).Stamp?.Version == _edition?.Version) return;
        var copy = Path.Combine(_copies, $"{++_opened}.sqlite");
        File.Copy(BuiltFile, copy);
        _edition = await CatalogueEdition.OpenAsync(copy, cancellation);
        builds.Serves(Edition.Version);
        var counts = Edition.Counts;
        Serving(said, counts.Vendors, counts.Models, counts.Strategies, counts.Facts, counts.Citations, counts.Sources, took.TotalMilliseconds, Edition.Version);
    }

    private static string Said(BuildOutcome outcome) => outcome switch
    {
        BuildOutcome.Built => "built",
        BuildOutcome.Current => "is up to date",
        _ => "of before is kept",
    };

    [LoggerMessage(LogLevel.Information, "Catalogue {Outcome:l}: {Vendors} vendors, {Models} models, {Strategies} strategies, {Facts} facts with {Citations} citations from {Sources} sources, in {Milliseconds:0} ms, version {Version}")]
    private partial void Serving(string outcome, int vendors, int models, int strategies, int facts, int citations, int sources, double milliseconds, string version);

    [LoggerMessage(LogLevel.Warning, "There is no folder of seeds at {Seeds}; the catalogue built before, {File}, is served as it is")]
    private partial void WithoutSeeds(string seeds, string file);

    [LoggerMessage(LogLevel.Error, "{Place}: {Problem}")]
    private partial void Problem(string place, string problem);

    [LoggerMessage(LogLevel.Error, "The seeds have {Count} problems and were not built: {Consequence}")]
    private partial void Refused(int count, string consequence);
}
