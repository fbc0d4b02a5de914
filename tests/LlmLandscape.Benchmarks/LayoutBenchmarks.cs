using BenchmarkDotNet.Attributes;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Benchmarks;

/// <summary>Where the marks and words of drawings stand: the layouts that try places out.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class LayoutBenchmarks
{
    private LabelRequest[] _labels = [];
    private MatrixSeries _matrix = null!;

    [Params(20, 100, 400)]
    public int Marks { get; set; }

    [GlobalSetup]
    public void Scatter()
    {
        var random = new Random(1);
        _labels = [.. Enumerable.Range(0, Marks)
            .Select(_ => new LabelRequest(random.NextDouble() * 900, random.NextDouble() * 500, 40 + random.Next(80), 14))];
        MatrixName[] names = [.. Enumerable.Range(0, Marks).Select(i => new MatrixName($"Vendor {i}"))];
        _matrix = new(names, names[..Math.Min(20, Marks)],
            [.. names.Select(_ => (IReadOnlyList<MatrixCell>)[.. names.Take(20).Select(x => new MatrixCell(0.5, "50%", x.Name))])]);
    }

    [Benchmark]
    public int Labels() => LabelPlacer.Place(_labels, 5, 900, 500).Count;

    [Benchmark]
    public MatrixLayout Matrix() => MatrixLayout.Of(_matrix);
}
