using BenchmarkDotNet.Attributes;
using LlmLandscape.Catalogue.Build;

namespace LlmLandscape.Benchmarks;

/// <summary>From seeds to a catalogue in place, and what a start costs that has nothing to build.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class BuildBenchmarks : GeneratedSeeds
{
    [IterationSetup(Target = nameof(Build))]
    public void Forget() => File.Delete(Catalogue);

    [Benchmark]
    public BuildOutcome Build() => CatalogueBuilder.Build(Seeds, Catalogue, Datasets).Outcome;

    [GlobalSetup(Target = nameof(NothingToBuild))]
    public void BuildOnce()
    {
        Generate();
        Build();
    }

    [Benchmark]
    public BuildOutcome NothingToBuild() => CatalogueBuilder.Build(Seeds, Catalogue, Datasets).Outcome;
}
