using BenchmarkDotNet.Attributes;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Compare;
using LlmLandscape.Web.Features.Home;
using LlmLandscape.Web.Features.Vendors;

namespace LlmLandscape.Benchmarks;

/// <summary>From a built file to memory, and from there to what pages show and what is measured.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class SnapshotBenchmarks : GeneratedSeeds
{
    private static readonly CompareFilter Four = new() { Vendors = ["deepseek", "alibaba", "openai", "anthropic"] };

    private CatalogueSnapshot _snapshot = null!;
    private int _question;

    [Benchmark]
    public string Read() => CatalogueSnapshot.Read(Catalogue).Version;

    [Benchmark]
    public VendorView? Vendor() => VendorView.Of(_snapshot, "deepseek", Language.Chinese);

    [Benchmark]
    public object Vendors() => VendorsView.Of(_snapshot, new(), Language.Chinese);

    [Benchmark]
    public HomeView Home() => HomeView.Of(_snapshot, Language.Chinese, []);

    [Benchmark]
    public CompareView Compare() => CompareView.Of(_snapshot, Four, Language.Chinese);

    /// <summary>A question that was not asked before: what was is remembered.</summary>
    [Benchmark]
    public object Measure() =>
        _snapshot.Measure(new(null, [], [], Raw: false) { AsOf = new DateOnly(2020, 1, 1).AddDays(_question++ % 2000) });

    protected override void Prepare()
    {
        CatalogueBuilder.Build(Seeds, Catalogue, Datasets);
        _snapshot = CatalogueSnapshot.Read(Catalogue);
    }
}
