using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules of what editors typed from datasets: histories, scores, totals, and the names that tie them.</summary>
internal sealed class DatasetRules(CatalogueSeed seed, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private const string TiesFile = "datasets/models.yaml";
    private const int CommitLength = 10;

    private readonly SeedAssertions _assert = new(problems);
    private readonly HashSet<string> _vendors = [.. seed.Vendors.Select(x => x.Id)];
    private readonly HashSet<string> _makers = [.. seed.Ties.Makers.Select(x => x.Id)];
    private readonly HashSet<string> _capabilities = [.. seed.Vocabulary.Capabilities.Select(x => x.Id)];
    private readonly HashSet<string> _regions = [.. seed.Vocabulary.Regions.Select(x => x.Id)];

    public void Check()
    {
        if (unreadable.Count > 0) return; // a file that cannot be read hides what others name
        Makers();
        Models();
        _assert.Unique("benchmark", seed.Datasets.SelectMany(x => x.Benchmarks), x => x.Term.Id, x => x.Term.Place);
        _assert.Plain(seed.Datasets.SelectMany(x => x.Benchmarks).Select(x => (x.Term.Id, x.Term.Place)));
        foreach (var dataset in seed.Datasets)
        {
            Scores(dataset);
            Pasts(dataset);
            Totals(dataset);
        }
    }

    private void Makers()
    {
        _assert.Unique("maker", seed.Ties.Makers, x => x.Id, x => x.Place);
        _assert.Plain(seed.Ties.Makers.Select(x => (x.Id, x.Place)));
        // A name is looked up whatever its case, and a maker's own name may stand among its names again.
        _assert.Unique(
            "name of a maker",
            seed.Ties.Makers.SelectMany(
                x => (x.Name is null ? x.Names : [.. x.Names, x.Name]).Distinct(StringComparer.OrdinalIgnoreCase),
                (x, name) => (Name: name, x.Place)),
            x => x.Name,
            x => x.Place,
            StringComparer.OrdinalIgnoreCase);
        foreach (var maker in seed.Ties.Makers)
        {
            if (maker.RegionId is not null) _assert.Known("region", maker.RegionId, _regions, "vocabulary.yaml", maker.Place);
            if (maker.Name is null && !_vendors.Contains(maker.Id))
                problems.Add(maker.Place, $"'{maker.Id}' is none of our vendors, so it has no name from elsewhere. Add its 'name'.");
        }
    }

    private void Models()
    {
        _assert.Unique("model", seed.Ties.Models, x => x.Id, x => x.Place);
        _assert.Plain(seed.Ties.Models.Select(x => (x.Id, x.Place)));
        var models = seed.AllModels.Select(x => x.Id).ToHashSet();
        var datasets = seed.Datasets.Select(x => x.Id).ToHashSet();
        foreach (var model in seed.Ties.Models)
        {
            _assert.Known("maker", model.MakerId, _makers, TiesFile, model.Place);
            if (model.ModelId is not null) _assert.Known("model", model.ModelId, models, "the seeds", model.Place);
            foreach (var record in model.Records) _assert.Known("dataset", record.DatasetId, datasets, "datasets", record.Place);
        }

        // A name means one model at a time: the same name twice needs the day on which it moved.
        foreach (var same in seed.Ties.Models.SelectMany(x => x.Records).GroupBy(x => (x.DatasetId, x.Record, x.Since)))
            foreach (var again in same.Skip(1))
                problems.Add(again.Place, $"'{again.Record}' is tied already. Add 'since', the day from which it means this model.");
    }

    private void Scores(DatasetSeed dataset)
    {
        var benchmarks = dataset.Benchmarks.ToDictionary(x => x.Term.Id, x => x.Scale);
        _assert.Unique("score", dataset.Scores, x => $"{x.BenchmarkId} {x.Snapshot:O} {x.Record}", x => x.Place);
        foreach (var score in dataset.Scores)
        {
            _assert.Known("maker", score.MakerId, _makers, TiesFile, score.Place);
            _assert.Known("benchmark", score.BenchmarkId, benchmarks.Keys, $"datasets/{dataset.Id}.yaml", score.Place);
            var isBoard = benchmarks.GetValueOrDefault(score.BenchmarkId) == ScoreScale.Rating;
            if (isBoard != score.Snapshot is not null || isBoard == score.Released is not null)
                problems.Add(score.Place, isBoard
                    ? "A board's score is of its day: give it a 'snapshot' and no 'released'."
                    : "This score is of a model: give it the day on which that was 'released', and no 'snapshot'.");
            if (score.Low > score.Value || score.High < score.Value || score.Low is null != score.High is null)
                problems.Add(score.Place, "An interval has a 'low' and a 'high', and the score is between them.");
            var (least, most) = ScoreRules.Scale(score.BenchmarkId);
            if (new[] { score.Value, score.Low, score.High }.Any(x => (double?)x < least || (double?)x > most))
                problems.Add(score.Place, FormattableString.Invariant(
                    $"It is not of the scale of '{score.BenchmarkId}', {least} to {most}. Correct the score or its interval."));
            if ((score.Snapshot ?? score.Released?.From) > dataset.Snapshot?.To)
                problems.Add(
                    score.Place,
                    $"It is later than the snapshot of {dataset.Snapshot!.Text}, which cannot know it. Correct the date.");
        }
    }

    private void Pasts(DatasetSeed dataset)
    {
        _assert.Unique("history", dataset.Pasts, x => x.Record, x => x.Place);
        foreach (var conversion in dataset.Conversions) Commit(conversion.Commit, conversion.Place);
        foreach (var past in dataset.Pasts)
        {
            if (!dataset.Providers.Any(x => past.Record.StartsWith($"{x.Id}/", StringComparison.Ordinal)))
                problems.Add(past.Place, $"'{past.Record}' belongs to no provider of this file. Write provider/record.");
            Commit(past.First.Commit, past.Place);
            if (past.Gone is { } gone) Commit(gone.Commit, past.Place);
            foreach (var price in past.Prices)
            {
                Commit(price.Known.Commit, price.Place);
                if ((price.Input, price.Output) is (0, _) or (_, 0))
                    problems.Add(price.Place, "A price of zero is no price of tokens. Leave 'input' and 'output' out.");
                if (price.Input is null != price.Output is null)
                    problems.Add(price.Place, "A price has an 'input' and an 'output', or neither where there is none. Add the other.");
                else if (price.Input is null && price != past.Prices[0] && price.Kind != PriceChangeKind.Zero)
                    problems.Add(price.Place, "A change to no price is of 'kind: zero'. Write that, or the price.");
                if (price.Kind == PriceChangeKind.First != (price == past.Prices[0]))
                    problems.Add(price.Place, "The first price has no 'kind', and each later one says what the change was.");
            }

            foreach (var flag in past.Flags)
            {
                Commit(flag.Known.Commit, flag.Place);
                _assert.Known("capability", flag.CapabilityId, _capabilities, "vocabulary.yaml", flag.Place);
                if (flag.Known.Day < past.First.Day || flag.Known.Day > past.Gone?.Day)
                    problems.Add(flag.Place, "The record was not there on that day. Correct the day, or its 'first' or 'gone'.");
            }

            DateOnly[] days = [past.First.Day, .. past.Prices.Select(x => x.Known.Day), past.Gone?.Day ?? DateOnly.MaxValue];
            if (!days.SequenceEqual(days.Order()))
                problems.Add(past.Place, "Its days are not in order: first, then each price, then gone. Correct them.");
        }
    }

    private void Commit(string commit, SeedPlace place)
    {
        if (commit.Length > 0 && (commit.Length != CommitLength || !commit.All(char.IsAsciiHexDigitLower)))
            problems.Add(place, $"'{commit}' is no commit. Write its first {CommitLength} digits.");
    }

    private void Totals(DatasetSeed dataset)
    {
        _assert.Unique("total", dataset.Totals, x => $"{x.Edition} {x.MakerId}", x => x.Place);
        foreach (var total in dataset.Totals)
        {
            _assert.Known("maker", total.MakerId, _makers, TiesFile, total.Place);
            if (total.Satisfied > total.Indicators) problems.Add(total.Place, "More are satisfied than there are. Correct the total.");
        }
    }
}
