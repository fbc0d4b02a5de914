using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Seeds;

namespace LlmLandscape.UnitTests.Build;

/// <summary>Chosen scores and totals, and those that are attached beside them.</summary>
public sealed class DatasetRowsTests : IDisposable
{
    private static readonly DateOnly Board = new(2025, 3, 31);

    private readonly SampleSeeds _seeds = new SampleSeeds().WithDatasets();

    public void Dispose() => _seeds.Dispose();

    /// <summary>By benchmark, then day, then value, the best first; a month counts from its first day.</summary>
    [Fact]
    public void Chosen_scores_stand_as_typed_in_the_order_of_benchmark_day_and_value()
    {
        var scores = Rows<Score>(AttachedData.None);
        scores.Select(x => (x.Position, x.Id, x.Model, x.MakerId, x.Value, x.Low, x.High, x.IsLevel)).ShouldBe([
            (1, "eci/one-1_high", "one-1", "alpha", 130, null, null, true),
            (2, "eci/bet-2", "bet-2", "beta", 128.5, null, null, false),
            (3, "gpqa-diamond/one-1", "one-1", "alpha", 0.5, 0.4, 0.6, false),
            (4, "text-votes/2025-03-31/one-1", "one-1", "alpha", 1400, 1390, 1410, false),
            (5, "text-votes/2025-03-31/bet-2", "bet-2", "beta", 1380, null, null, false),
        ]);
        scores.ShouldAllBe(x => x.Origin == RecordOrigin.Chosen);
        scores.Select(x => x.DatasetId).ShouldBe(["epoch", "epoch", "epoch", "arena", "arena"]);
        (scores[1].Released!.Text, scores[4].Snapshot).ShouldBe(("2025-02", Board));
    }

    [Fact]
    public void An_attached_score_adds_to_the_chosen_ones_and_changes_none()
    {
        var scores = Rows<Score>(new(
            Epoch: Table(Scored("eci", "one-1_high", "Beta", 999), Scored("eci", "new-3", "Alpha Labs", 131)),
            Arena: Table(On(Board, "one-1", "Alpha", 999), On(Board.AddDays(1), "one-1", "Alpha", 1401))));

        scores.ToDictionary(x => x.Id)["eci/one-1_high"].ShouldSatisfyAllConditions(
            x => x.Value.ShouldBe(130), x => x.MakerId.ShouldBe("alpha"), x => x.Origin.ShouldBe(RecordOrigin.Chosen));
        scores.Where(x => x.Origin == RecordOrigin.Attached).Select(x => (x.Id, x.DatasetId, x.MakerId, x.Value, x.IsLevel)).ShouldBe([
            ("eci/new-3", "epoch", "alpha", 131, false),
            ("text-votes/2025-04-01/one-1", "arena", "alpha", 1401, false),
        ]);
        scores.Select(x => x.Position).ShouldBe(Enumerable.Range(1, 7));
        scores[2].Id.ShouldBe("eci/new-3", "it was released after the others on the index");
    }

    [Fact]
    public void A_benchmark_that_no_seed_describes_stays_out()
    {
        Rows<Score>(new(Epoch: Table(Scored("frontiermath", "one-1", "Alpha", 0.1), Scored("eci", "new-3", "Alpha", 131))))
            .Where(x => x.Origin == RecordOrigin.Attached).Select(x => x.Id).ShouldBe(["eci/new-3"]);
        Rows<Benchmark>(AttachedData.None).Select(x => (x.Position, x.Id, x.DatasetId, x.Scale)).ShouldBe([
            (0, "text-votes", "arena", ScoreScale.Rating),
            (1, "eci", "epoch", ScoreScale.Points),
            (2, "gpqa-diamond", "epoch", ScoreScale.Share),
        ]);
    }

    /// <summary>Of a dataset that no seed describes nothing counts, and its makers are not met.</summary>
    [Theory]
    [InlineData(SampleDatasets.Epoch)]
    [InlineData(SampleDatasets.Arena)]
    [InlineData(SampleDatasets.Fmti)]
    public void What_is_attached_of_a_dataset_that_no_seed_describes_stays_out(string file)
    {
        var attached = new AttachedData(
            Epoch: Table(Scored("eci", "new-3", "Epoch's own", 131)),
            Arena: Table(On(Board, "new-3", "Arena's own", 1401)),
            Transparency: new([new("2025-05", "Asks?", "Fmti's own", true)], []));
        var known = new Dictionary<string, string>
        {
            [SampleDatasets.Epoch] = "epoch-s-own",
            [SampleDatasets.Arena] = "arena-s-own",
            [SampleDatasets.Fmti] = "fmti-s-own",
        };
        Rows<Maker>(attached).Select(x => x.Id).ShouldBe(["alpha", "beta", "gamma", .. known.Values], ignoreOrder: true);

        _seeds.Delete(file);
        if (file == SampleDatasets.Epoch) _seeds.Change(SampleDatasets.Ties, "      - { dataset: epoch, record: one-1 }\n", "");

        Rows<Maker>(attached).Select(x => x.Id)
            .ShouldBe(["alpha", "beta", "gamma", .. known.Values.Except([known[file]])], ignoreOrder: true);
        Rows<Score>(attached).ShouldAllBe(x => x.MakerId != known[file]);
        Rows<IndicatorAnswer>(attached).Count.ShouldBe(file == SampleDatasets.Fmti ? 0 : 1);
        Rows<Dataset>(attached).ShouldAllBe(x => x.Id != Path.GetFileNameWithoutExtension(file));
    }

    [Fact]
    public void A_dataset_says_how_much_of_it_is_attached_and_of_which_day_that_knows()
    {
        var datasets = Rows<Dataset>(new(
            Epoch: new([Scored("eci", "new-3", "Alpha", 131) with { Released = PartialDate.Of(new(2025, 8, 1)) }], [new("x", "No date.")]),
            Arena: Table(On(Board, "new-3", "Alpha", 1401)))).ToDictionary(x => x.Id);

        (datasets["epoch"].AttachedRecords, datasets["epoch"].AttachedRefused).ShouldBe((2, 1));
        (datasets["epoch"].Snapshot, datasets["epoch"].AsOf).ShouldBe((new(2025, 6, 30), new(2025, 8, 1)));
        (datasets["arena"].AttachedRecords, datasets["arena"].AttachedRefused).ShouldBe((1, 0));
        datasets["arena"].AsOf.ShouldBe(new(2025, 6, 30), "an older board makes the seeds know no less");
        (datasets["fmti"].AttachedRecords, datasets["fmti"].AttachedRefused, datasets["fmti"].AsOf)
            .ShouldBe((null, null, new(2025, 5, 31)));
    }

    /// <summary>The order of the indicators is that of the file.</summary>
    [Fact]
    public void Attached_answers_are_counted_and_a_chosen_total_stands()
    {
        var attached = new AttachedData(Transparency: new(
            [
                new("2025-05", "Second?", "Alpha", true), new("2025-05", "Second?", "Beta", true),
                new("2025-05", "First?", "Alpha", false), new("2025-05", "First?", "Beta", false),
                new("2024-05", "First?", "Alpha", true), new("2024-05", "First?", "New", true),
            ],
            []));

        Rows<TransparencyTotal>(attached).Select(x => (x.Id, x.Satisfied, x.Indicators, x.Origin)).ShouldBe(
            [
                ("2025-05/alpha", 40, 100, RecordOrigin.Chosen),
                ("2025-05/gamma", 60, 100, RecordOrigin.Chosen),
                ("2025-05/beta", 1, 2, RecordOrigin.Attached),
                ("2024-05/alpha", 1, 1, RecordOrigin.Attached),
                ("2024-05/new", 1, 1, RecordOrigin.Attached),
            ],
            ignoreOrder: true);
        Rows<IndicatorAnswer>(attached).Where(x => x.MakerId == "alpha").Select(x => (x.Edition, x.Position, x.Indicator, x.Has)).ShouldBe(
            [("2025-05", 1, "Second?", true), ("2025-05", 2, "First?", false), ("2024-05", 1, "First?", true)], ignoreOrder: true);
    }

    /// <summary>Two columns that are one maker's must not count an indicator twice.</summary>
    [Fact]
    public void Two_companies_that_are_one_maker_answer_each_indicator_once()
    {
        var attached = new AttachedData(Transparency: new(
            [new("2023-10", "First?", "Beta", true), new("2023-10", "First?", "Nobody, Beta", true)], []));
        Rows<IndicatorAnswer>(attached).Count.ShouldBe(1);
        var total = Rows<TransparencyTotal>(attached).Single(x => x.Edition == "2023-10");
        (total.Satisfied, total.Indicators).ShouldBe((1, 1));
    }

    [Fact]
    public void Ties_stand_in_their_order_with_the_day_from_which_a_name_means_them() => Rows<ModelTie>(AttachedData.None)
        .SelectMany(x => x.Records, (x, record) => (x.Position, x.Id, x.MakerId, x.ModelId, record.DatasetId, record.Record, record.Since))
        .ShouldBe([
            (1, "one-1", "alpha", "alpha-one", "epoch", "one-1", null),
            (1, "one-1", "alpha", "alpha-one", "models-dev", "alpha/one-1", null),
            (2, "two-1", "alpha", null, "models-dev", "alpha/one-1", new DateOnly(2025, 5, 1)),
        ]);

    private List<T> Rows<T>(AttachedData attached)
    {
        var reading = SeedReader.Read(_seeds.Folder);
        reading.Problems.ShouldBeEmpty();
        return [.. new DatasetRows(reading.Seed, attached).All.OfType<T>()];
    }

    private static ScoreTable Table(params ScoreRecord[] scores) => new(scores, []);

    private static ScoreRecord Scored(string benchmark, string record, string organization, double value) =>
        new(benchmark, record, record, record, organization, "China", PartialDate.Of(new(2025, 6, 1)), null, value, null, null);

    private static ScoreRecord On(DateOnly day, string record, string organization, double value) =>
        new("text-votes", record, record, record, organization, null, null, day, value, null, null);
}
