using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>What claims are held against, each part computed once: seventeen claims ask for it, and again without every maker.</summary>
/// <param name="evidence">What the measures are taken from.</param>
/// <param name="isWhole">
/// Whether nobody was left out; of the others only the verdict is asked, and what does not bear on it is not computed.
/// </param>
internal sealed class ClaimEvidence(MeasureEvidence evidence, bool isWhole)
{
    public MeasureEvidence All => evidence;

    public bool IsWhole => isWhole;

    /// <summary>The benchmark that puts many on one scale: the first with points; null where it has no scores.</summary>
    public Benchmark? Index => field ??= evidence.Benchmarks.FirstOrDefault(x => x.Scale == ScoreScale.Points) is { } index
        && evidence.ScoresOn(index.Id).Count > 0 ? index : null;

    public IReadOnlyList<DatedScore> IndexScores => field ??= Index is { } index ? evidence.ScoresOn(index.Id) : [];

    public IReadOnlyList<AbleModel> Able => field ??= AbleModels.Of(evidence);

    /// <summary>How many times cheaper each level of ability became.</summary>
    public IReadOnlyList<LevelFall> Falls => field ??=
    [
        .. evidence.Levels.Select(level => (level.Name, Factor: PerformanceMeasuring.FallOf(evidence, Able, level)))
            .Where(x => x.Factor is not null).Select(x => new LevelFall(x.Name, x.Factor!.Value)),
    ];
}
