using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Features.Vendors;
using LlmLandscape.Web.Views;

namespace LlmLandscape.UnitTests.Web.Features.Vendors;

public sealed class VendorRecordTests
{
    [Fact]
    public void A_release_its_prices_and_its_score_share_a_row_whatever_joins_the_words_of_its_name()
    {
        var record = VendorRecord.Of(
            [Release("One 2", "2025-02-01", 1, 4)],
            [Past("One-2", (2, 8, PriceChangeKind.First), (1.5, 6, PriceChangeKind.Step), (1, 4, PriceChangeKind.Step))],
            [Score("One-2 (high)")]).ShouldHaveSingleItem();
        (record.Name, record.Href, record.Released!.Text).ShouldBe(("One 2", "price-histories/alpha/One-2", "2025-02-01"));
        (record.First, record.Latest, record.Steps).ShouldBe((new TokenPrice(2, 8), new TokenPrice(1, 4), 2));
        record.Scores.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_has_one_price_has_no_latest()
    {
        var record = VendorRecord.Of([Release("One", "2025-02", 1, 4)], [], []).ShouldHaveSingleItem();
        (record.First, record.Latest, record.Steps).ShouldBe((new TokenPrice(1, 4), null, 0));
        record.Href.ShouldBe("releases/alpha/One");
    }

    [Fact]
    public void The_newest_releases_stand_and_of_the_others_those_that_reached_something()
    {
        var releases = Enumerable.Range(1, 9).Select(i => Release($"M{i}", $"2025-0{i}", null, null)).ToList();
        VendorRecord.Of(releases, [], [Score("M2"), Score("Elsewhere")]).Select(record => record.Name)
            .ShouldBe(["M9", "M8", "M7", "M6", "M5", "M4", "M2", "Elsewhere"]);
    }

    private static Release Release(string name, string date, double? input, double? output)
    {
        PartialDate.TryParse(date, out var released).ShouldBeTrue();
        return new()
        {
            Id = $"alpha/{name}",
            Position = 1,
            DatasetId = "models-dev",
            VendorId = "alpha",
            Name = name,
            Origin = RecordOrigin.Chosen,
            Released = released!,
            InputPrice = input,
            OutputPrice = output,
        };
    }

    private static RecordPastView Past(string name, params (double Input, double Output, PriceChangeKind Kind)[] prices) => new(
        $"alpha/{name}", name, "alpha", "models-dev", null, new(2025, 1, 1), null, RecordOrigin.Chosen,
        [.. prices.Select((x, i) => new KnownPriceView(new(2025, 1 + i, 1), "commit", x.Input, x.Output, x.Kind))],
        new Dictionary<string, DateOnly>());

    private static ScoreView Score(string name) =>
        new($"eci/{name}", "eci", "epoch", name, name, "alpha", null, new(2025, 6, 1), 100, null, null, RecordOrigin.Chosen);
}
