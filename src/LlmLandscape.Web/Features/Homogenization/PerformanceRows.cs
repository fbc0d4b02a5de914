using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>A distance to the leader.</summary>
public sealed record GapRow(
    string Benchmark, DateOnly Day, string Leader, double LeaderScore, string Who, string Maker, string Model, double Score, double Behind);

/// <summary>A rival of the leader on a board of blind votes.</summary>
public sealed record VoteRow(
    DateOnly Board, bool EndsHalfYear, string Leader, string Who, string Maker, string Model, double Chance, double? Low, double? High);

/// <summary>A maker that reached a record; without one, a record as it stands.</summary>
public sealed record MatchRowItem(
    string Benchmark, string Record, string Holder, DateOnly Day, double Score,
    int? Order, string? Maker, string? Model, int? Days, int KnownFor);

/// <summary>A step of the least price at a level.</summary>
public sealed record FloorRow(string Level, double Points, DateOnly From, DateOnly To, double Price, string Model, string Maker);

/// <summary>The tables behind the drawings of scores, votes and prices, a row for each mark.</summary>
internal static class PerformanceRows
{
    public static IReadOnlyList<GapRow> Gaps(MeasuresView view) =>
    [
        .. from benchmark in view.Performance.Benchmarks
           from gap in benchmark.Gaps
           from x in gap.Ranks.Select(rank => (Who: $"{rank.Rank}", Gap: rank)).Concat(gap.Group is { } china ? [("CN", china)] : [])
           select new GapRow(
               benchmark.Benchmark,
               gap.Day,
               gap.Leader.Vendor,
               gap.Leader.Value,
               x.Who,
               x.Gap.Standing.Vendor,
               view.Scores[x.Gap.Standing.Id].Name,
               x.Gap.Standing.Value,
               x.Gap.Points),
    ];

    public static IReadOnlyList<VoteRow> Votes(MeasuresView view) =>
    [
        .. from board in view.Performance.Votes
           from x in board.Rivals.Select(rival => (Who: $"{rival.Rank}", Rival: rival))
               .Concat(board.Group is { } china ? [("CN", china)] : [])
           select new VoteRow(
               board.Day,
               board.EndsHalfYear,
               board.Leader.Vendor,
               x.Who,
               x.Rival.Standing.Vendor,
               view.Scores[x.Rival.Standing.Id].Name,
               x.Rival.Chance,
               x.Rival.Bounds?.Low,
               x.Rival.Bounds?.High),
    ];

    public static IReadOnlyList<MatchRowItem> Matches(MeasuresView view) =>
    [
        .. from benchmark in view.Performance.Benchmarks
           from record in benchmark.Records
           from match in record.Matches.Count == 0 ? [null] : record.Matches.Cast<Analysis.Frontier.Match?>()
           select new MatchRowItem(
               benchmark.Benchmark,
               view.Scores[record.Record.Id].Name,
               record.Record.Vendor,
               record.Record.Day,
               record.Record.Value,
               match?.Order,
               match?.Vendor,
               match is null ? null : view.Scores[match.Id].Name,
               match?.Days,
               record.Age),
    ];

    public static IReadOnlyList<FloorRow> Floors(MeasuresView view) =>
    [
        .. from level in view.Performance.AbilityPrices
           from floor in level.Price.Floors
           select new FloorRow(level.Name, level.Points, floor.Day, floor.Last, floor.Price, floor.Model, floor.Vendor),
    ];
}
