using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>What one model reached on a benchmark.</summary>
/// <param name="Id">The benchmark, the board's day and the record.</param>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="Dataset">The dataset, whose licence says whom to name.</param>
/// <param name="Record">The record's own name, effort and all.</param>
/// <param name="Name">The name that people know it by.</param>
/// <param name="Maker">Who made it; a vendor of ours where there is one of that id. Null where the dataset does not say.</param>
/// <param name="Released">When the model was released; null on a board.</param>
/// <param name="Snapshot">The day of the board; null where scores are of all times.</param>
/// <param name="Value">The score: points of an index, a share from 0 to 1, or a rating that is comparable within one board only.</param>
/// <param name="Low">The lower end of the published interval (95 %); null where none is.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Origin">Chosen by an editor, or attached.</param>
public sealed record ScoreView(
    string Id,
    string Benchmark,
    string Dataset,
    string Record,
    string Name,
    string? Maker,
    PartialDate? Released,
    DateOnly? Snapshot,
    double Value,
    double? Low,
    double? High,
    RecordOrigin Origin)
{
    public static ScoreView Of(Score score) => new(
        score.Id,
        score.BenchmarkId,
        score.DatasetId,
        score.Record,
        score.Name,
        score.MakerId,
        score.Released,
        score.Snapshot,
        score.Value,
        score.Low,
        score.High,
        score.Origin);

    /// <summary>A maker's best on each benchmark; of boards, on the newest that has it. In the order of the benchmarks.</summary>
    /// <param name="board">The day of the one board that counts where there are boards; null for the newest.</param>
    public static IReadOnlyList<ScoreView> BestOf(CatalogueSnapshot catalogue, string maker, DateOnly? board = null) =>
        BestOf(catalogue, catalogue.Scores.Where(x => x.MakerId == maker && (board is null || x.Snapshot is null || x.Snapshot == board)));

    /// <summary>The best of some scores on each benchmark; of boards, on the newest that has one. In the order of the benchmarks.</summary>
    public static IReadOnlyList<ScoreView> BestOf(CatalogueSnapshot catalogue, IEnumerable<Score> scores)
    {
        var of = scores.ToLookup(x => x.BenchmarkId);
        return
        [
            .. catalogue.Benchmarks.Select(x => of[x.Id].OrderByDescending(score => score.Snapshot).ThenByDescending(score => score.Value)
                .FirstOrDefault()).OfType<Score>().Select(Of),
        ];
    }
}
