using BenchmarkDotNet.Attributes;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Benchmarks;

/// <summary>Reading and checking all seeds, and hashing them, which the running app does again and again.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class ReadBenchmarks : GeneratedSeeds
{
    [Benchmark]
    public int Read() => SeedReader.Read(Seeds).Problems.Count;

    [Benchmark]
    public string Hash() => CatalogueVersion.Of(Seeds, Datasets);
}
