using LlmLandscape.Analysis.Price;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>Models whose score and price are both on record, tied by an editor.</summary>
internal static class AbleModels
{
    /// <summary>The index by which ability is fixed.</summary>
    public const string Index = ScoreRules.Index;

    /// <summary>Each tied model with its best score on the index and its prices over time, blended three to one.</summary>
    public static IReadOnlyList<AbleModel> Of(MeasureEvidence evidence)
    {
        var best = evidence.Scores.Where(x => x.BenchmarkId == Index).GroupBy(x => x.Model)
            .ToDictionary(x => x.Key, x => x.Max(score => score.Value));
        var pasts = evidence.Pasts.ToDictionary(x => x.Id);
        var moved = evidence.Ties.SelectMany(x => x.Records).ToLookup(x => (x.DatasetId, x.Record), x => x.Since);
        return
        [
            .. from tie in evidence.Ties
               let scores = tie.Records.Where(x => x.DatasetId == DatasetIds.Epoch && best.ContainsKey(x.Record))
                   .Select(x => best[x.Record]).ToList()
               where scores.Count > 0
               let prices = tie.Records.Where(x => pasts.ContainsKey(x.Record))
                   .Select(x => Prices(pasts[x.Record], x.Since, Until(x))).ToList()
               where prices.Exists(x => x.Count > 0)
               select new AbleModel(tie.Name, tie.MakerId, scores.Max(), Cheapest(prices)),
        ];

        // A name that moved on means this model until the day of the next.
        DateOnly? Until(TiedRecord record) =>
            moved[(record.DatasetId, record.Record)].Where(day => day > (record.Since ?? DateOnly.MinValue)).Min();
    }

    /// <summary>Of how many models on the index no price is tied, and of how many in all.</summary>
    public static UntiedModels Untied(MeasureEvidence evidence)
    {
        var tied = evidence.Ties.Where(x => x.Records.Exists(record => evidence.Pasts.Any(past => past.Id == record.Record)))
            .SelectMany(x => x.Records.Select(record => record.Record)).ToHashSet();
        var models = evidence.Scores.Where(x => x.BenchmarkId == Index).Select(x => x.Model).Distinct().ToList();
        return new(models.Count(x => !tied.Contains(x)), models.Count);
    }

    /// <summary>
    /// What a record asked over time. What was put right was never asked: a correction counts from the day of the slip. Before a
    /// conversion all was in another currency, so that only the last of it is known: that price counts from its day. A record that
    /// went sells no more.
    /// </summary>
    public static IReadOnlyList<PriceFrom> Prices(RecordPast past, DateOnly? since, DateOnly? until)
    {
        List<PriceFrom> prices = [];
        foreach (var price in past.Prices)
        {
            double? blend = price is { Input: { } input, Output: { } output } ? Blend.ThreeToOne(input, output) : null;
            prices = price.Kind switch
            {
                PriceChangeKind.Correction when prices.Count > 0 => [.. prices[..^1], prices[^1] with { Price = blend }],
                PriceChangeKind.Conversion when prices.Count > 0 => [prices[^1] with { Price = blend }],
                _ => [.. prices, new(price.Day, blend)],
            };
        }

        if (past.Gone is { } gone) prices.Add(new(gone, null));
        if (since is { } start && prices.FindLast(x => x.Day <= start) is { } then)
            prices = [new(start, then.Price), .. prices.Where(x => x.Day > start)];
        else if (since is { } later)
            prices = [.. prices.Where(x => x.Day >= later)];
        return until is { } end ? [.. prices.Where(x => x.Day < end), new(end, null)] : prices;
    }

    /// <summary>One list of several records of a model: on each day the least that any of them asks.</summary>
    private static IReadOnlyList<PriceFrom> Cheapest(List<IReadOnlyList<PriceFrom>> records) => records.Count == 1 ? records[0] :
    [
        .. records.SelectMany(x => x.Select(price => price.Day)).Distinct().Order()
            .Select(day => new PriceFrom(day, records.Min(prices => prices.LastOrDefault(x => x.Day <= day)?.Price))),
    ];
}
