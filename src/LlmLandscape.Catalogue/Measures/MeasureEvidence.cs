using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>
/// What a question selects from a catalogue: all that measures and verdicts are taken from. Any maker can be taken out of it, which
/// is how sensitive a number is to one. <c>Bars</c> are scores that others are held against, and stay whoever is left out.
/// </summary>
internal sealed record MeasureEvidence(
    MeasureOptions Options,
    bool WithAttached,
    IReadOnlyList<ReleaseRecord> Releases,
    IReadOnlyList<StatedAbility> Stated,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Strategies,
    IReadOnlyDictionary<string, Openness> Weights,
    IReadOnlyList<Benchmark> Benchmarks,
    IReadOnlyList<Score> Scores,
    IReadOnlyList<RecordPast> Pasts,
    IReadOnlyList<ModelTie> Ties,
    IReadOnlyList<TransparencyTotal> Totals,
    IReadOnlyList<IndicatorAnswer> Answers,
    IReadOnlySet<string> Chinese,
    IReadOnlyList<Score> Bars)
{
    public static MeasureEvidence Of(
        CatalogueSnapshot catalogue, MeasureQuestion question, MeasureOptions options, IEnumerable<Release> taken)
    {
        var marks = catalogue.In(Language.English).Statements(FactKind.Strategy).ToLookup(fact => fact.Vendor!, fact => fact.Strategy!);
        var releases = taken.ToList();
        var day = options.AsOf;
        var vendors = catalogue.Makers.Where(x => x.IsVendor).Select(x => x.Id).ToHashSet();
        bool Asked(RecordOrigin origin) => question.WithAttached || origin == RecordOrigin.Chosen;
        var pasts = catalogue.Pasts.Where(x => Asked(x.Origin) && x.FirstSeen <= day).ToList();
        return new(
            options,
            question.WithAttached,
            [.. releases.Select(release => ReleaseRecords.Of(release, question.Raw))],
            [.. StatedAbilities.ByArticles(catalogue), .. StatedAbilities.ByHistory(pasts)],
            catalogue.Vendors.ToDictionary(x => x.Id, x => (IReadOnlySet<string>)marks[x.Id].ToHashSet()),
            releases.Where(x => x.Weights is not null).ToDictionary(x => x.Id, x => x.Weights!.Value),
            catalogue.Benchmarks,
            [
                .. catalogue.Scores.Where(x => Asked(x.Origin)
                    && x.MakerId is { } maker && vendors.Contains(maker)
                    && (x.Snapshot ?? x.Released!.To) <= day),
            ],
            pasts,
            catalogue.Ties,
            [.. catalogue.TransparencyTotals.Where(x => Asked(x.Origin))],
            question.WithAttached ? catalogue.IndicatorAnswers : [],
            catalogue.Makers.Where(x => x.RegionId == PerformanceMeasures.Group).Select(x => x.Id).ToHashSet(),
            [.. catalogue.Scores.Where(x => Asked(x.Origin) && x.Snapshot is null)]);
    }

    /// <summary>The same as if one maker were not there.</summary>
    /// <param name="maker">The maker's id.</param>
    public MeasureEvidence Without(string maker) => this with
    {
        Releases = [.. Releases.Where(x => x.Vendor != maker)],
        Stated = [.. Stated.Where(x => x.Vendor != maker)],
        Strategies = Strategies.Where(x => x.Key != maker).ToDictionary(),
        Scores = [.. Scores.Where(x => x.MakerId != maker)],
        Pasts = [.. Pasts.Where(x => x.VendorId != maker)],
        Ties = [.. Ties.Where(x => x.MakerId != maker)],
        Totals = [.. Totals.Where(x => x.MakerId != maker)],
        Answers = [.. Answers.Where(x => x.MakerId != maker)],
    };

    /// <summary>The scores whose level's price is followed.</summary>
    public IEnumerable<Score> Levels => Bars.Where(x => x.IsLevel && x.Released!.To <= Options.AsOf).OrderBy(x => x.Released!.To);

    /// <summary>The scores of a benchmark as the measures see them: each from its model's release, or its board's day, on.</summary>
    /// <param name="benchmark">The benchmark's id.</param>
    public IReadOnlyList<DatedScore> ScoresOn(string benchmark) =>
    [
        .. Scores.Where(x => x.BenchmarkId == benchmark)
            .Select(x => new DatedScore(x.Id, x.MakerId!, x.Snapshot ?? x.Released!.To, x.Value, x.Low, x.High)),
    ];
}
