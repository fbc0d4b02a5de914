using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Imports.ModelsDev;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>What a change of a price was. A case lists days since the record's first, and the price from then on.</summary>
public sealed class PriceChangesTests
{
    private static readonly DateOnly FirstSeen = new(2025, 6, 5);

    [Theory]
    [InlineData("0 1/2", "first", "a price alone is the first")]
    [InlineData("0 1/2, 30 1/2, 60 1/2", "first", "what repeats the price before is no change")]
    [InlineData("0 1/2, 30 2/4", "first step", "another price for the same model")]
    [InlineData("0 1/2, 30 2/2", "first step", "one side is enough")]
    [InlineData("0 1.74/3.48, 31 0.435/0.87", "first step", "a cut to a quarter")]
    [InlineData("0 1/2, 8 2/4, 8 4/8", "first step step", "two commits of one day are two steps")]
    [InlineData("0 1/2, 30 1.05/2.1", "first step", "a small step is one, where nothing was converted")]
    public void A_step_is_what_nothing_else_explains(string points, string kinds, string because) =>
        Kinds(points).ShouldBe(kinds, because);

    [Theory]
    [InlineData("0 3/15, 0 1/1.25, 0 1/5", "first correction correction", "three prices in a day")]
    [InlineData("0 3/12, 6 1.1/4.4", "first correction", "on the sixth day")]
    [InlineData("0 3/12, 7 1.1/4.4", "first correction", "on the seventh")]
    [InlineData("0 3/12, 8 1.1/4.4", "first step", "later than that it is a step")]
    [InlineData("0 1/2, 30 2/4, 37 1/2", "first correction correction", "undone within a week, both ways")]
    [InlineData("0 1/2, 30 2/4, 38 1/2", "first step step", "undone later than that")]
    [InlineData("0 1/2, 30 2/4, 32 3/6, 36 1/2", "first correction correction correction", "undone by a detour")]
    [InlineData("0 1/2, 30 2/4, 32 3/6, 40 1/2", "first step step step", "a detour that took longer")]
    [InlineData("0 1/2, 30 2/4, 31 1/2, 60 4/8", "first correction correction step", "and what comes later is a step")]
    [InlineData("0 0.3/1.2, 1 0.6/2.4, 24 0.3/1.2", "first correction step", "a slip, and a cut to the same price weeks later")]
    public void A_correction_comes_within_a_week(string points, string kinds, string because) => Kinds(points).ShouldBe(kinds, because);

    [Theory]
    [InlineData("0 0/0", "", "zero is no price")]
    [InlineData("0 -/-, 5 0/0", "", "nor is nothing")]
    [InlineData("0 0.02/0", "", "nor is one side of it")]
    [InlineData("0 0/0, 2 0.6/3", "first zero", "a record may begin without a price")]
    [InlineData("0 0/0, 2 -/-, 20 0.6/3, 40 1/3", "first zero step", "and have one late")]
    [InlineData("0 1/2, 30 0/0, 60 1/2", "first zero zero", "to zero and back")]
    [InlineData("0 1/2, 30 0/0, 40 -/-, 60 4/8", "first zero zero", "from zero to another price is no step either")]
    [InlineData("0 1/2, 30 0/0, 31 1/2", "first zero zero", "whenever it comes back")]
    public void From_or_to_zero_is_no_step(string points, string kinds, string because) => Kinds(points).ShouldBe(kinds, because);

    [Theory]
    [InlineData("deepseek-chat", "0 0.27/1.1, 80 0.57/1.68", "first alias")]
    [InlineData("gemini-flash-latest", "0 0.15/0.6, 16 0.3/2.5", "first alias")]
    [InlineData("gemini-2.5-flash-latest", "0 0.15/0.6, 3 0.3/2.5", "first alias")]
    [InlineData("deepseek-chat", "0 0.27/1.1, 80 0/0", "first zero")]
    public void An_alias_points_to_another_model(string id, string points, string kinds) => Kinds(points, id: id).ShouldBe(kinds);

    [Theory]
    [InlineData("0 7/28, 40 1/4", "first conversion", "out of yuan at a rate of 7")]
    [InlineData("0 1/4, 40 7/28", "first conversion", "and into them")]
    [InlineData("0 2/12, 3 0.28/1.66", "first conversion", "in the first week too")]
    [InlineData("0 7.3/21, 40 1/3", "first conversion", "two factors that rounding set apart")]
    [InlineData("0 6/24, 40 1.4/4.4", "first step", "two factors, neither of them a rate: an editor must say")]
    [InlineData("0 7/28, 40 1/7", "first step", "a rate on one side only")]
    [InlineData("0 8/32, 40 1/4", "first step", "by eight is a cut")]
    [InlineData("0 0.096/0.288, 120 0.1/0.3", "first conversion", "rounded")]
    [InlineData("0 0.19/1.13, 4 0.2/1.15", "first conversion", "rounded on either side by its own")]
    [InlineData("0 1/2, 40 1/2.1", "first conversion", "on one side only")]
    [InlineData("0 1/2, 40 1/1.8", "first step", "a tenth is no rounding")]
    public void Who_asks_yuan_is_converted(string points, string kinds, string because) =>
        Kinds(points, provider: "yuan").ShouldBe(kinds, because);

    [Fact]
    public void Who_asks_dollars_is_not_converted() => Kinds("0 7/28, 40 1/4").ShouldBe("first step");

    [Fact]
    public void An_editor_has_the_last_word_on_what_prices_do_not_tell()
    {
        Kinds("0 0.276/1.651, 38 0.5/3", id: "converted-1").ShouldBe("first conversion");
        Kinds("0 10/30, 58 30/60", id: "corrected-1").ShouldBe("first correction");
    }

    [Fact]
    public void A_price_keeps_its_day_and_commit_and_zero_is_none()
    {
        var prices = Classify("0 1/2, 30 0/2", "alpha", "one-1");
        prices.ShouldBe(
        [
            new(FirstSeen, "c000000000", 1, 2, PriceChangeKind.First),
            new(FirstSeen.AddDays(30), "c000000001", null, null, PriceChangeKind.Zero),
        ]);
    }

    private static string Kinds(string points, string provider = "alpha", string id = "one-1") =>
        string.Join(' ', Classify(points, provider, id).Select(x => EnumSlug.Of(x.Kind)));

    private static IReadOnlyList<KnownPrice> Classify(string points, string provider, string id) => PriceChanges.Classify(
        provider,
        id,
        FirstSeen,
        [.. points.Split(", ").Select((x, i) => Point(x.Split(' ', '/'), $"c{i:000000000}"))],
        new(
            new HashSet<(string, string)> { ("alpha/converted-1", "c000000001") },
            new HashSet<(string, string)> { ("alpha/corrected-1", "c000000001") },
            new HashSet<string> { "yuan" }));

    private static PricePoint Point(string[] parts, string commit) =>
        new(FirstSeen.AddDays(int.Parse(parts[0], CultureInfo.InvariantCulture)), commit, Price(parts[1]), Price(parts[2]));

    private static double? Price(string text) => text == "-" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
