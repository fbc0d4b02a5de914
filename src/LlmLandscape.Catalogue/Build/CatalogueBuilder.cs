using System.Diagnostics;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.Catalogue.Build;

/// <summary>What a build came to.</summary>
public enum BuildOutcome
{
    /// <summary>A new catalogue is in place.</summary>
    Built,

    /// <summary>The catalogue in place is of these very seeds already.</summary>
    Current,

    /// <summary>The seeds have problems; whatever was in place still is.</summary>
    Refused,
}

/// <summary>The report of a build.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="File">The catalogue now in place, in full.</param>
/// <param name="State">What that file is; it cannot serve where the first build was refused.</param>
/// <param name="Problems">
/// Every problem of the seeds, where it was refused; where it was built, attached files that could not be read and were left out.
/// </param>
/// <param name="Took">How long it took.</param>
public sealed record BuildReport(
    BuildOutcome Outcome, string File, CatalogueFileState State, IReadOnlyList<SeedProblem> Problems, TimeSpan Took);

/// <summary>Builds the catalogue from the seeds.</summary>
public static class CatalogueBuilder
{
    /// <summary>
    /// Puts a catalogue of these seeds in place, unless one is there. It is written to a file of its own, checked, and
    /// renamed in one step, so that a failed or killed build leaves the catalogue before it untouched.
    /// </summary>
    /// <param name="seedsFolder">The folder of seeds.</param>
    /// <param name="file">Where the catalogue belongs; its folder is made where missing.</param>
    /// <param name="datasets">The attached snapshots.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder of seeds.</exception>
    /// <exception cref="IOException">The file's folder cannot be written or is full, or another build holds it for over a minute.
    /// </exception>
    public static BuildReport Build(string seedsFolder, string file, DatasetFolder datasets)
    {
        var started = Stopwatch.GetTimestamp();
        file = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var only = BuildLock.Take(file);

        var version = CatalogueVersion.Of(seedsFolder, datasets);
        var before = CatalogueFile.Inspect(file);
        if (before.Info?.Version == version) return Report(BuildOutcome.Current, before, []);

        var tables = Task.Run(CatalogueTables.OfTheContext); // meanwhile: it needs nothing of the seeds
        var (reading, attached, problems, unreadable) = Read();
        for (var now = CatalogueVersion.Of(seedsFolder, datasets); now != version; now = CatalogueVersion.Of(seedsFolder, datasets))
        {
            // Somebody saved meanwhile: the version must be that of what was read.
            version = now;
            (reading, attached, problems, unreadable) = Read();
        }

        if (reading.Problems.Count > 0 || (problems.Count > 0 && before.CanServe)) return Report(BuildOutcome.Refused, before, problems);
        if (problems.Count > 0)
        {
            // Nothing could be served: the seeds without the file are better than nothing, and of another version than with it, so
            // that the next build tries again.
            foreach (var place in unreadable) datasets = datasets.With(place, null);
            version = CatalogueVersion.Of(seedsFolder, datasets);
        }

        SweepLeftovers(file);
        var unfinished = $"{file}.{Guid.NewGuid():N}.building";
        try
        {
            CatalogueWriter.Write(reading.Seed, attached, version, tables.GetAwaiter().GetResult(), unfinished);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (SqliteException error)
        {
            throw new IOException($"The new catalogue could not be written beside {file}: {error.Message}", error);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return Report(BuildOutcome.Built, CatalogueFile.Inspect(file), problems);

        BuildReport Report(BuildOutcome outcome, CatalogueFileState state, IReadOnlyList<SeedProblem> found) =>
            new(outcome, file, state, found, Stopwatch.GetElapsedTime(started));

        (SeedReading, AttachedData, IReadOnlyList<SeedProblem>, IReadOnlyList<string>) Read()
        {
            var seeds = SeedReader.Read(seedsFolder);
            List<(string Place, string Why)> found = [];
            var data = datasets.Read(found);
            var problems = found.Select(x => new SeedProblem(new(x.Place, 1), x.Why));
            return (seeds, data, [.. seeds.Problems, .. problems], [.. found.Select(x => x.Place)]);
        }
    }

    /// <summary>What killed builds left behind; under the lock, nobody else is writing one.</summary>
    private static void SweepLeftovers(string file)
    {
        foreach (var leftover in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}.*.building*"))
            File.Delete(leftover);
    }
}
