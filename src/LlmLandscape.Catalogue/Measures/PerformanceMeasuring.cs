using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Analysis.Price;
using LlmLandscape.Analysis.Similarity;
using LlmLandscape.Catalogue.Facts;
using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>Takes the measures of scores, votes, price histories and indicators.</summary>
internal static class PerformanceMeasuring
{
    /// <summary>Records from here on are followed: before, too few makers are scored.</summary>
    public static readonly DateOnly RecordsFrom = new(2024, 1, 1);

    /// <summary>Prices are on record from the month in which the list of them began.</summary>
    public static readonly DateOnly PricesFrom = new(2025, 6, 5);

    /// <summary>What cannot be told apart on an index without intervals: the larger of the two tolerances.</summary>
    public const double Margin = 2;

    private const int SecondPlace = 2;
    private const int FifthPlace = 5;
    private const int LeastMakers = 3;
    private static readonly int[] Places = [SecondPlace, FifthPlace];
    private static readonly int?[] Others = [1, 2, 3, 4, null];

    public static PerformanceMeasures Of(MeasureEvidence evidence)
    {
        var benchmarks = evidence.Benchmarks.Where(x => x.Scale != ScoreScale.Rating)
            .Select(x => Benchmark(evidence, x)).OfType<BenchmarkMeasures>().ToList();
        return new(
            benchmarks,
            Boards(evidence),
            PricesOf(evidence),
            PriceChangesOf(evidence),
            [
                .. evidence.Totals.GroupBy(x => x.Edition).OrderByDescending(x => x.Key, StringComparer.Ordinal)
                    .Select(x => Edition(evidence, x)),
            ],
            AbleModels.Untied(evidence));
    }

    /// <summary>Who has reached which record of a benchmark; on a scale of shares a tolerance of two points is one of 0.02.</summary>
    public static IReadOnlyList<RecordMatches> Matches(MeasureEvidence evidence, Benchmark benchmark, double tolerance)
    {
        var scores = evidence.ScoresOn(benchmark.Id);
        return scores.Count == 0 ? [] : TimeToMatch.Of(scores, InScale(benchmark, tolerance), RecordsFrom, scores.Max(x => x.Day));
    }

    /// <summary>How long records of a benchmark lasted, by how many others and by the first Chinese maker.</summary>
    public static IReadOnlyList<MatchCount> CountsOf(MeasureEvidence evidence, Benchmark benchmark, bool withSensitivity = true)
    {
        var others = !withSensitivity ? []
            : evidence.ScoresOn(benchmark.Id).Select(x => x.Vendor).Distinct().Select(evidence.Without).ToList();
        return
        [
            .. from tolerance in new[] { 0, Margin }
               let all = Matches(evidence, benchmark, tolerance)
               let rests = others.ConvertAll(rest => (Evidence: rest, Records: Matches(rest, benchmark, tolerance)))
               from count in Others
               select new MatchCount(
                   count,
                   tolerance,
                   count is { } k ? MatchSummary.Of(all, k) : MatchSummary.Of(all, evidence.Chinese.Contains),
                   Range.Of(rests.Select(rest => KaplanMeier.Median(rest.Records.Select(x =>
                       count is { } k ? x.Until(k) : x.UntilOneOf(rest.Evidence.Chinese.Contains)))).OfType<double>())),
        ];
    }

    /// <summary>How many times cheaper the ability of a level became; null without a price.</summary>
    public static double? FallOf(MeasureEvidence evidence, IReadOnlyList<AbleModel> able, Score level) =>
        FixedAbilityPrice.FactorOf(able, level.Value, PricesFrom, evidence.Options.AsOf);

    /// <summary>What fixed abilities cost.</summary>
    public static IReadOnlyList<AbilityPrice> PricesOf(MeasureEvidence evidence)
    {
        var able = AbleModels.Of(evidence);
        return [.. evidence.Levels.Select(level => Price(evidence, able, level)).OfType<AbilityPrice>()];
    }

    private static double InScale(Benchmark benchmark, double points) => benchmark.Scale == ScoreScale.Share ? points / 100 : points;

    private static BenchmarkMeasures? Benchmark(MeasureEvidence evidence, Benchmark benchmark)
    {
        var scores = evidence.ScoresOn(benchmark.Id);
        var makers = scores.Select(x => x.Vendor).Distinct().ToList();
        if (makers.Count < LeastMakers) return null;
        var asOf = scores.Max(x => x.Day);
        var standings = FrontierGap.Standings(scores, asOf);
        return new(
            benchmark.Id,
            asOf,
            scores.Count,
            makers.Count,
            FrontierGap.Over(scores, IsWhole(evidence, benchmark) ? Days(scores, asOf) : [asOf], Places, evidence.Chinese.Contains),
            standings,
            RankBand.Of(standings, InScale(benchmark, Margin)),
            Matches(evidence, benchmark, 0),
            benchmark.Scale == ScoreScale.Points ? CountsOf(evidence, benchmark) : []);
    }

    /// <summary>
    /// Whether the scores at hand tell the first five makers of each month: of the index editors chose them so, of single benchmarks only
    /// the records and each of our vendors' best.
    /// </summary>
    private static bool IsWhole(MeasureEvidence evidence, Benchmark benchmark) => benchmark.Scale == ScoreScale.Points
        || evidence.Scores.Any(x => x.BenchmarkId == benchmark.Id && x.Origin == RecordOrigin.Attached);

    /// <summary>The end of each month from that on which the first three makers are scored, and the last day.</summary>
    private static IEnumerable<DateOnly> Days(IReadOnlyList<DatedScore> scores, DateOnly asOf)
    {
        var first = scores.GroupBy(x => x.Vendor).Select(x => x.Min(score => score.Day)).Order().ElementAt(LeastMakers - 1);
        for (var month = new DateOnly(first.Year, first.Month, 1); ; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            if (end >= asOf) break;
            yield return end;
        }

        yield return asOf;
    }

    /// <summary>The last board of each month that is not cut off.</summary>
    public static IReadOnlyList<VoteBoard> Boards(MeasureEvidence evidence)
    {
        var scores = evidence.Scores.Where(x => x.Snapshot is not null).ToList();
        var boards = scores.GroupBy(x => x.Snapshot!.Value)
            .Select(x => (Day: x.Key, Makers: x.Select(score => score.MakerId).Distinct().Count(), Scores: x.ToList()))
            .OrderBy(x => x.Day).ToList();
        var last = boards.GroupBy(x => HalfYear(x.Day))
            .Select(half => half.Last(x => !IsCutOff(x.Makers, half.Max(y => y.Makers))).Day).ToHashSet();
        // Of a month the last board that is not cut off is drawn, and the half-year's last in any case.
        var drawn = boards.GroupBy(x => (x.Day.Year, x.Day.Month))
            .Select(month => month.LastOrDefault(x =>
                !IsCutOff(x.Makers, boards.Where(y => HalfYear(y.Day) == HalfYear(x.Day)).Max(y => y.Makers))))
            .Where(x => x.Scores is not null);
        return [.. drawn.Select(x => Board(evidence, x.Day, last.Contains(x.Day), x.Scores)).OfType<VoteBoard>()];

        static int HalfYear(DateOnly day) => day.Year * 2 + (day.Month > 6 ? 1 : 0);
    }

    /// <summary>
    /// A board that shows its first places only, so that it has under three quarters of the makers of its half-year's fullest.
    /// </summary>
    private static bool IsCutOff(int makers, int most) => 4 * makers < 3 * most;

    private static VoteBoard? Board(MeasureEvidence evidence, DateOnly day, bool endsHalfYear, IReadOnlyList<Score> scores)
    {
        var dated = scores.Select(x => new DatedScore(x.Id, x.MakerId!, day, x.Value, x.Low, x.High));
        var standings = FrontierGap.Standings(dated, day);
        if (standings.Count < SecondPlace) return null;
        var leader = standings[0];
        var group = standings.Select((x, i) => (x, i)).FirstOrDefault(x => evidence.Chinese.Contains(x.x.Vendor));
        return new(
            day,
            endsHalfYear,
            leader,
            [.. Places.Where(place => place <= standings.Count).Select(Rival)],
            group.x is null ? null : Rival(group.i + 1),
            standings.Count,
            [.. RankBand.Of(standings, 0).Take(FifthPlace)]);

        VoteRival Rival(int place)
        {
            var rival = standings[place - 1];
            return new(place, rival, Preference.Chance(leader.Value, rival.Value), Preference.Bounds(leader, rival));
        }
    }

    private static AbilityPrice? Price(MeasureEvidence evidence, IReadOnlyList<AbleModel> able, Score level)
    {
        var price = FixedAbilityPrice.Of(able, level.Value, PricesFrom, evidence.Options.AsOf);
        return price.Floors.Count == 0 ? null : new(
            level.Id, level.Name, level.Released!.To, level.Value, price, Fall(-1), Fall(1),
            able.Count(x => x.Score >= level.Value && x.Prices.Any(p => p.Price is not null)));

        double? Fall(double more) => FixedAbilityPrice.FactorOf(able, level.Value + more, PricesFrom, evidence.Options.AsOf);
    }

    /// <summary>Every change of price on record, the latest first.</summary>
    public static IReadOnlyList<PriceChange> PriceChangesOf(MeasureEvidence evidence) =>
    [
        .. evidence.Pasts
            .SelectMany(past => past.Prices.Zip(past.Prices.Skip(1), (from, to) => new PriceChange(
                past.Id, past.Name, past.VendorId, to.Day, to.CommitId, to.Kind, from.Input, from.Output, to.Input, to.Output)))
            .Where(x => x.Day <= evidence.Options.AsOf)
            .OrderByDescending(x => x.Day)
            .ThenBy(x => x.Record, StringComparer.Ordinal),
    ];

    private static TransparencyEdition Edition(MeasureEvidence evidence, IGrouping<string, TransparencyTotal> edition)
    {
        var answers = evidence.Answers.Where(x => x.Edition == edition.Key).ToList();
        var table = answers.Count == 0 ? null : Table(answers);
        return new(
            edition.Key,
            edition.Max(x => x.Indicators),
            [.. edition.OrderByDescending(x => x.Satisfied).ThenBy(x => x.MakerId, StringComparer.Ordinal)],
            table is null ? null : GroupSimilarity.Of(table),
            table is null ? null : ChanceCorrected.Of(table),
            table is null ? null : answers.GroupBy(x => x.Indicator).Count(x => x.All(answer => !answer.Has)));
    }

    private static FeatureTable Table(List<IndicatorAnswer> answers)
    {
        List<string> makers = [.. answers.Select(x => x.MakerId).Distinct().Order(StringComparer.Ordinal)];
        List<string> indicators = [.. answers.OrderBy(x => x.Position).Select(x => x.Indicator).Distinct()];
        var has = answers.ToDictionary(x => (x.MakerId, x.Indicator), x => x.Has);
        return new(makers, indicators, [.. makers.Select(maker => (IReadOnlyList<bool?>)
        [
            .. indicators.Select(indicator => has.TryGetValue((maker, indicator), out var yes) ? yes : (bool?)null),
        ])]);
    }
}
