using System.Diagnostics;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Serving;

/// <summary>Knows which catalogue is being served, and replaces it when the seeds have changed.</summary>
internal sealed partial class CurrentCatalogue(
    IOptions<CatalogueOptions> options,
    IHostEnvironment environment,
    BuildLog builds,
    ServedCopies copies,
    ILogger<CurrentCatalogue> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile ServedCatalogue? _served;

    public CatalogueSnapshot Snapshot => Served.Snapshot;

    public bool IsOpen => _served is not null;

    private ServedCatalogue Served => _served ?? throw new InvalidOperationException("The catalogue is not open yet.");

    public string SeedsFolder => Path.GetFullPath(options.Value.Seeds, environment.ContentRootPath);

    private DatasetFolder Datasets => new(Path.GetFullPath(options.Value.Datasets, environment.ContentRootPath));

    private string BuiltFile => Path.GetFullPath(options.Value.File, environment.ContentRootPath);

    /// <summary>Names, sizes and times of all that <see cref="VersionOfSeeds"/> would read.</summary>
    /// <exception cref="IOException">The folder is gone.</exception>
    public FileGlance GlanceAtSeeds() => FileGlance.At(CatalogueVersion.Files(SeedsFolder, Datasets));

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
                Open("of before is kept", TimeSpan.Zero);
                return true;
            }

            builds.Began();
            var report = CatalogueBuilder.Build(SeedsFolder, BuiltFile, Datasets);
            foreach (var problem in report.Problems) Problem(problem.Place.ToString(), problem.Message);
            if (report.Outcome == BuildOutcome.Refused)
                Refused(report.Problems.Count, report.State.WhyNot ?? $"version {report.State.Info!.Version} goes on serving");
            if (report.State.CanServe) Open(Said(report.Outcome), report.Took);
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

    /// <summary>
    /// Opens the first catalogue: that of the seeds, or else, whatever keeps it from being built (a full disk, a folder that cannot be
    /// written), the good one that is in place.
    /// </summary>
    /// <returns>False where the seeds have problems and there is none in place.</returns>
    /// <exception cref="IOException">It cannot be built, and there is none in place.</exception>
    public async Task<bool> OpenAsync()
    {
        try
        {
            return await RefreshAsync();
        }
        catch (Exception error) when (CatalogueFile.Inspect(BuiltFile).CanServe)
        {
            CouldNotBuild(error, BuiltFile);
            Open("of before is kept", TimeSpan.Zero);
            return true;
        }
    }

    /// <summary>Begins to read the catalogue that is being served; whoever does must leave it.</summary>
    public ServedCatalogue Enter()
    {
        while (true)
        {
            var served = Served; // between these two lines another may take its place, and its copy be gone
            if (served.TryEnter()) return served;
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _served?.Leave();
    }

    private void Open(string said, TimeSpan took)
    {
        var started = Stopwatch.GetTimestamp();
        if (CatalogueFile.Inspect(BuiltFile).Info?.Version == _served?.Snapshot.Version) return;
        var (file, isCopy) = copies.Of(BuiltFile);
        var before = _served;
        _served = new(CatalogueSnapshot.Read(file), file, isCopy);
        before?.Leave();
        builds.Serves(Snapshot.Version);
        var counts = Snapshot.Counts;
        took += Stopwatch.GetElapsedTime(started);
        Serving(
            said,
            counts.Vendors,
            counts.Models,
            counts.Strategies,
            counts.Facts,
            counts.Citations,
            counts.Sources,
            took.TotalMilliseconds,
            Snapshot.Version);
        if (counts.Facts > CatalogueSnapshot.MostFacts) TooMany(counts.Facts, CatalogueSnapshot.MostFacts);
    }

    private static string Said(BuildOutcome outcome) => outcome switch
    {
        BuildOutcome.Built => "built",
        BuildOutcome.Current => "is up to date",
        _ => "of before is kept",
    };

    [LoggerMessage(
        LogLevel.Information,
        "Catalogue {Outcome:l}: {Vendors} vendors, {Models} models, {Strategies} strategies, {Facts} facts "
        + "with {Citations} citations from {Sources} sources, in {Milliseconds:0} ms, version {Version}")]
    private partial void Serving(
        string outcome,
        int vendors,
        int models,
        int strategies,
        int facts,
        int citations,
        int sources,
        double milliseconds,
        string version);

    [LoggerMessage(LogLevel.Warning, "There is no folder of seeds at {Seeds}; the catalogue built before, {File}, is served as it is")]
    private partial void WithoutSeeds(string seeds, string file);

    [LoggerMessage(LogLevel.Error, "The catalogue could not be built; the one in place, {File}, goes on serving")]
    private partial void CouldNotBuild(Exception error, string file);

    [LoggerMessage(LogLevel.Error, "{Place}: {Problem}")]
    private partial void Problem(string place, string problem);

    [LoggerMessage(LogLevel.Error, "The seeds have {Count} problems and were not built: {Consequence}")]
    private partial void Refused(int count, string consequence);

    [LoggerMessage(
        LogLevel.Warning,
        "The catalogue has {Facts} facts; more than {Most} are not meant to be held in memory, and pages may be slow")]
    private partial void TooMany(int facts, int most);
}
