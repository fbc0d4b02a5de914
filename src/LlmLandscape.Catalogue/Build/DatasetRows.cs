using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// Datasets with their scores, histories and totals, and the names that tie them: what editors chose, and what is attached beside it.
/// A chosen score stands as it was checked, whatever the attached record says.
/// </summary>
internal sealed class DatasetRows
{
    private readonly CatalogueSeed _seed;
    private readonly AttachedData _attached;
    private readonly MakerNames _makers;

    public DatasetRows(CatalogueSeed seed, AttachedData attached)
    {
        // What is attached of a dataset that no seed describes has no licence, no place and no page.
        bool IsKnown(string dataset) => seed.Datasets.Any(x => x.Id == dataset);
        _attached = attached with
        {
            Epoch = IsKnown(DatasetIds.Epoch) ? attached.Epoch : null,
            Arena = IsKnown(DatasetIds.Arena) ? attached.Arena : null,
            Transparency = IsKnown(DatasetIds.Transparency) ? attached.Transparency : null,
        };
        (_seed, _makers) = (seed, new(seed));
        List<object> dated = [.. Scores(), .. Transparency()];
        All =
        [
            .. seed.Datasets.Select(Dataset),
            .. _makers.All,
            .. Benchmarks(),
            .. dated,
            .. PastRows.Of(seed, attached.History),
            .. Ties(),
        ];
    }

    public IReadOnlyList<object> All { get; }

    private Dataset Dataset(DatasetSeed dataset)
    {
        var day = dataset.Snapshot!.To;
        var (records, refused, last) = dataset.Id switch
        {
            ModelsDevReader.DatasetId when _attached.ModelsDev is { } x => (x.Records.Count, x.Refused, x.Day),
            DatasetIds.Epoch when _attached.Epoch is { } x => (x.Scores.Count, x.Refused, LastOf(x)),
            DatasetIds.Arena when _attached.Arena is { } x => (x.Scores.Count, x.Refused, LastOf(x)),
            DatasetIds.Transparency when _attached.Transparency is { } x => (x.Answers.Count, x.Refused, null),
            _ => ((int?)null, (IReadOnlyList<RefusedRecord>?)null, (DateOnly?)null),
        };
        return new()
        {
            Id = dataset.Id,
            Code = dataset.Code,
            Name = dataset.Name,
            Text = dataset.Text,
            Url = dataset.Url,
            Licence = dataset.Licence,
            Credit = dataset.Credit,
            Snapshot = day,
            AsOf = last > day ? last.Value : day,
            AttachedDay = last,
            AttachedRecords = records + refused?.Count,
            AttachedRefused = refused?.Count,
        };
    }

    private static DateOnly? LastOf(ScoreTable table) => table.Scores.Max(x => x.Snapshot ?? x.Released?.To);

    private IEnumerable<Benchmark> Benchmarks() => _seed.Datasets
        .SelectMany(dataset => dataset.Benchmarks, (dataset, benchmark) => (dataset, benchmark))
        .Select((x, i) => new Benchmark
        {
            Id = x.benchmark.Term.Id,
            Position = i,
            Name = x.benchmark.Term.Name,
            Text = x.benchmark.Term.Text!,
            DatasetId = x.dataset.Id,
            Scale = x.benchmark.Scale,
        });

    private IEnumerable<Score> Scores()
    {
        var scales = _seed.Datasets.SelectMany(x => x.Benchmarks).ToDictionary(x => x.Term.Id, x => x.Scale);
        var chosen = _seed.Datasets.SelectMany(dataset => dataset.Scores.Select(score => Chosen(dataset.Id, score))).ToList();
        var known = chosen.Select(x => x.Id).ToHashSet();
        var tables = new (string Dataset, ScoreTable? Table)[] { (DatasetIds.Epoch, _attached.Epoch), (DatasetIds.Arena, _attached.Arena) };
        var attached = tables
            .SelectMany(x => x.Table?.Scores ?? [], (x, score) => Attached(x.Dataset, score))
            .Where(score => scales.ContainsKey(score.Benchmark) && !known.Contains(score.Id));
        return chosen.Concat(attached)
            .OrderBy(x => x.Benchmark, StringComparer.Ordinal)
            .ThenBy(x => x.Day)
            .ThenByDescending(x => x.Value)
            .ThenBy(x => x.Id, StringComparer.Ordinal)
            .Select((score, i) => score.Make(i + 1));
    }

    /// <summary>A score to be made, once its place among all is known.</summary>
    private sealed record Dated(string Id, string Benchmark, DateOnly? Day, double Value, Func<int, Score> Make);

    private static Dated Chosen(string dataset, ScoreSeed score)
    {
        var id = Id(score.BenchmarkId, score.Snapshot, score.Record);
        return new(id, score.BenchmarkId, score.Snapshot ?? score.Released?.From, (double)score.Value, position => new()
        {
            Id = id,
            Position = position,
            DatasetId = dataset,
            BenchmarkId = score.BenchmarkId,
            Record = score.Record,
            Name = score.Name,
            Model = score.Model,
            MakerId = score.MakerId,
            Released = score.Released,
            Snapshot = score.Snapshot,
            Value = (double)score.Value,
            Low = (double?)score.Low,
            High = (double?)score.High,
            Origin = RecordOrigin.Chosen,
            IsLevel = score.IsLevel,
        });
    }

    private Dated Attached(string dataset, ScoreRecord record)
    {
        var id = Id(record.Benchmark, record.Snapshot, record.Record);
        var maker = _makers.Of(record.Organization, record.Country)?.Id;
        return new(id, record.Benchmark, record.Snapshot ?? record.Released?.From, record.Value, position => new()
        {
            Id = id,
            Position = position,
            DatasetId = dataset,
            BenchmarkId = record.Benchmark,
            Record = record.Record,
            Name = record.Name,
            Model = record.Model,
            MakerId = maker,
            Released = record.Released,
            Snapshot = record.Snapshot,
            Value = record.Value,
            Low = record.Low,
            High = record.High,
            Origin = RecordOrigin.Attached,
        });
    }

    private static string Id(string benchmark, DateOnly? snapshot, string record) =>
        snapshot is { } day ? $"{benchmark}/{day:yyyy-MM-dd}/{record}" : $"{benchmark}/{record}";

    private IEnumerable<object> Transparency()
    {
        // Two companies that are one maker answer once.
        var answers = (_attached.Transparency?.Answers ?? []).DistinctBy(x => (x.Edition, x.Indicator, _makers.Of(x.Company)!.Id)).ToList();
        var places = answers.Select(x => (x.Edition, x.Indicator)).Distinct().GroupBy(x => x.Edition)
            .SelectMany(edition => edition.Select((x, i) => (x, i + 1))).ToDictionary(x => x.x, x => x.Item2);
        var counted = answers
            .GroupBy(x => (x.Edition, Maker: _makers.Of(x.Company)!.Id))
            .Select(x => new TransparencyTotal
            {
                Id = $"{x.Key.Edition}/{x.Key.Maker}",
                DatasetId = DatasetIds.Transparency,
                Edition = x.Key.Edition,
                MakerId = x.Key.Maker,
                Satisfied = x.Count(answer => answer.Has),
                Indicators = x.Count(),
                Origin = RecordOrigin.Attached,
            });
        var chosen = _seed.Datasets.SelectMany(dataset => dataset.Totals.Select(x => new TransparencyTotal
        {
            Id = $"{x.Edition}/{x.MakerId}",
            DatasetId = dataset.Id,
            Edition = x.Edition,
            MakerId = x.MakerId,
            Satisfied = x.Satisfied,
            Indicators = x.Indicators,
            Origin = RecordOrigin.Chosen,
        })).ToList();
        return
        [
            .. chosen,
            .. counted.ExceptBy(chosen.Select(x => x.Id), x => x.Id),
            .. answers.Select(x => new IndicatorAnswer
            {
                DatasetId = DatasetIds.Transparency,
                Edition = x.Edition,
                Indicator = x.Indicator,
                Position = places[(x.Edition, x.Indicator)],
                MakerId = _makers.Of(x.Company)!.Id,
                Has = x.Has,
            }),
        ];
    }

    private IEnumerable<ModelTie> Ties() => _seed.Ties.Models.Select((x, i) => new ModelTie
    {
        Id = x.Id,
        Position = i + 1,
        Name = x.Name,
        MakerId = x.MakerId,
        ModelId = x.ModelId,
        Records =
        [
            .. x.Records.Select(record => new TiedRecord
            {
                DatasetId = record.DatasetId,
                Record = record.Record,
                Since = record.Since,
            }),
        ],
    });
}
