using BenchmarkDotNet.Attributes;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Testing;

namespace LlmLandscape.Benchmarks;

/// <summary>
/// What is measured at three sizes: the shipped seeds, ten and seventy times as much. Benchmarks of the snapshot, of views,
/// measures and layouts derive from it too, each in a file of its own beside this one.
/// </summary>
public abstract class GeneratedSeeds
{
    private string _folder = "";

    /// <summary>How many times the shipped seeds.</summary>
    [Params(1, 10, 70)]
    public int Scale { get; set; }

    protected string Seeds => Path.Combine(_folder, "seeds");

    protected string Catalogue => Path.Combine(_folder, "catalogue.sqlite");

    /// <summary>No snapshot is attached.</summary>
    protected DatasetFolder Datasets => new(Path.Combine(_folder, "datasets"));

    [GlobalSetup]
    public void Generate()
    {
        _folder = Directory.CreateTempSubdirectory("llm-landscape-").FullName;
        SeedGenerator.Write(Seeds, Scale);
        Prepare();
    }

    /// <summary>What else is to be there before anything is measured; a class may have only one setup for all of its benchmarks.</summary>
    protected virtual void Prepare()
    {
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);
}
