using LlmLandscape.Analysis.Price;
using LlmLandscape.Catalogue.Measures;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>What models with a score asked over time.</summary>
public sealed class AbleModelsTests
{
    [Theory]
    [InlineData("2025-01-01 2", "2025-01-01 2")]
    [InlineData("2025-01-01 2; 2025-03-01 1", "2025-01-01 2; 2025-03-01 1")]
    [InlineData("2025-01-01 2; 2025-03-01 1 alias", "2025-01-01 2; 2025-03-01 1")]
    // What was put right was never asked.
    [InlineData("2025-01-01 2; 2025-01-03 1 correction", "2025-01-01 1")]
    [InlineData("2025-01-01 2; 2025-01-03 1 correction; 2025-01-04 3 correction", "2025-01-01 3")]
    [InlineData("2025-01-01 2; 2025-03-01 1; 2025-03-02 1.5 correction", "2025-01-01 2; 2025-03-01 1.5")]
    [InlineData("2025-01-01 7; 2025-03-01 1 conversion", "2025-01-01 1")]
    [InlineData("2025-01-01 7; 2025-03-01 1 conversion; 2025-04-01 0.5", "2025-01-01 1; 2025-04-01 0.5")]
    [InlineData("2025-01-01 9; 2025-02-01 7; 2025-03-01 1 conversion", "2025-02-01 1")] // the first was in that currency too
    // Zero and nothing are no price, and a price after them is none of before.
    [InlineData("2025-01-01 2; 2025-02-01 - zero", "2025-01-01 2; 2025-02-01 -")]
    [InlineData("2025-01-01 -; 2025-01-03 2 zero", "2025-01-01 -; 2025-01-03 2")]
    public void A_correction_or_conversion_counts_from_the_day_of_the_slip(string past, string prices) =>
        Shown(AbleModels.Prices(SampleEvidence.Past("a/one", past), null, null)).ShouldBe(prices);

    [Fact]
    public void A_record_that_went_sells_no_more() =>
        Shown(AbleModels.Prices(SampleEvidence.Past("a/one", "2025-01-01 2", gone: "2025-02-01"), null, null))
            .ShouldBe("2025-01-01 2; 2025-02-01 -");

    /// <summary>A price that held when a name began to mean a model is its price from that day on.</summary>
    [Theory]
    [InlineData("2025-02-01", null, "2025-02-01 2; 2025-03-01 1")]
    [InlineData("2025-03-01", null, "2025-03-01 1")]
    [InlineData("2025-04-01", null, "2025-04-01 1")]
    [InlineData("2024-12-01", null, "2025-01-01 2; 2025-03-01 1")] // no price yet on that day
    [InlineData(null, "2025-02-01", "2025-01-01 2; 2025-02-01 -")]
    [InlineData(null, "2025-03-01", "2025-01-01 2; 2025-03-01 -")]
    [InlineData(null, "2025-04-01", "2025-01-01 2; 2025-03-01 1; 2025-04-01 -")]
    [InlineData("2025-02-01", "2025-02-15", "2025-02-01 2; 2025-02-15 -")]
    public void A_name_means_a_model_from_a_day_on_and_until_it_moves(string? since, string? until, string prices) =>
        Shown(AbleModels.Prices(SampleEvidence.Past("a/one", "2025-01-01 2; 2025-03-01 1"), Day(since), Day(until))).ShouldBe(prices);

    /// <summary>The correction of the day on which the name moved is the price of the model that it means now.</summary>
    [Fact]
    public void What_was_put_right_counts_before_a_name_is_cut_in_two() => Shown(AbleModels.Prices(
            SampleEvidence.Past("a/one", "2025-01-01 2; 2025-03-01 1 alias; 2025-03-04 3 correction"), Day("2025-03-01"), null))
        .ShouldBe("2025-03-01 3");

    /// <summary>The blend of three parts of input to one of output; (3 · 2 + 6) / 4.</summary>
    [Fact]
    public void A_price_is_three_of_input_to_one_of_output()
    {
        var past = SampleEvidence.Past("a/one", "2025-01-01 2");
        past.Prices[0] = new() { Position = 1, Day = past.FirstSeen, CommitId = "", Input = 2, Output = 6, Kind = 0 };
        AbleModels.Prices(past, null, null).ShouldBe([new(past.FirstSeen, 3)]);
    }

    /// <summary>One model under two names, the second from March on; a third name of another model is no part of it.</summary>
    [Fact]
    public void Of_several_records_the_cheapest_on_each_day_counts()
    {
        var evidence = SampleEvidence.None.Scored("a 2025-01-01 130; a 2025-01-02 131; a 2025-01-03 140") with
        {
            Pasts =
            [
                SampleEvidence.Past("a/one", "2025-02-01 4; 2025-04-01 5; 2025-06-01 3"),
                SampleEvidence.Past("a/two", "2025-03-01 3.5; 2025-05-01 9", gone: "2025-05-15"),
                SampleEvidence.Past("a/three", "2025-01-01 1"),
            ],
            Ties =
            [
                SampleEvidence.Tie(
                    "a/model", ("epoch", "a-2025-01-01", null), ("epoch", "a-2025-01-02", null), ("models-dev", "a/one", null),
                    ("models-dev", "a/two", null)),
            ],
        };
        var model = AbleModels.Of(evidence).ShouldHaveSingleItem();
        (model.Id, model.Vendor, model.Score).ShouldBe(("a/model", "a", 131), "the best of its own scores");
        Shown(model.Prices).ShouldBe("2025-02-01 4; 2025-03-01 3.5; 2025-04-01 3.5; 2025-05-01 5; 2025-05-15 5; 2025-06-01 3");
    }

    [Fact]
    public void A_name_that_moved_on_is_cut_at_the_day_of_the_next_model()
    {
        var evidence = SampleEvidence.None.Scored("a 2025-01-01 130; a 2025-05-01 140; a 2025-06-01 150") with
        {
            Pasts = [SampleEvidence.Past("a/chat", "2025-02-01 4; 2025-05-01 2 alias; 2025-05-20 1; 2025-07-01 8 alias")],
            Ties =
            [
                SampleEvidence.Tie("a/old", ("epoch", "a-2025-01-01", null), ("models-dev", "a/chat", null)),
                SampleEvidence.Tie("a/new", ("epoch", "a-2025-05-01", null), ("models-dev", "a/chat", "2025-05-01")),
                SampleEvidence.Tie("a/newest", ("epoch", "a-2025-06-01", null), ("models-dev", "a/chat", "2025-07-01")),
            ],
        };
        AbleModels.Of(evidence).Select(x => (x.Id, Shown(x.Prices))).ShouldBe([
            ("a/old", "2025-02-01 4; 2025-05-01 -"),
            ("a/new", "2025-05-01 2; 2025-05-20 1; 2025-07-01 -"),
            ("a/newest", "2025-07-01 8"),
        ]);
    }

    /// <summary>Tied to a history are the model of 130 under both of its names; 140 has a tie without one, 150 none at all.</summary>
    [Fact]
    public void Models_without_a_score_or_without_a_price_are_none_and_those_with_a_score_alone_are_counted()
    {
        var evidence = SampleEvidence.None.Scored("a 2025-01-01 130; a 2025-01-02 131; a 2025-05-01 140; b 2025-06-01 150")
            .Scored("gpqa-diamond", "a 2025-09-09 0.5") with
        {
            Pasts = [SampleEvidence.Past("a/one", "2025-02-01 4"), SampleEvidence.Past("a/free", "2025-02-01 -")],
            Ties =
            [
                SampleEvidence.Tie(
                    "a/priced", ("epoch", "a-2025-01-01", null), ("epoch", "a-2025-01-02", null), ("models-dev", "a/one", null)),
                SampleEvidence.Tie("a/unpriced", ("epoch", "a-2025-05-01", null), ("models-dev", "a/gone", null)),
                SampleEvidence.Tie("a/unscored", ("epoch", "a-2025-09-09", null), ("models-dev", "a/one", null)),
            ],
        };
        AbleModels.Of(evidence).Select(x => x.Id).ShouldBe(["a/priced"]);
        AbleModels.Untied(evidence).ShouldBe(new UntiedModels(2, 4));
    }

    private static DateOnly? Day(string? text) => text is null ? null : SampleEvidence.Day(text);

    private static string Shown(IEnumerable<PriceFrom> prices) =>
        string.Join("; ", prices.Select(x => FormattableString.Invariant($"{x.Day:yyyy-MM-dd} {(object?)x.Price ?? "-"}")));
}
