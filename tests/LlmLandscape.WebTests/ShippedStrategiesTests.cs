using System.Globalization;
using AngleSharp.Dom;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class ShippedStrategiesTests(Site site)
{
    [Theory]
    [InlineData("en", "6 vendors bet on open source")]
    [InlineData("zh", "6 家厂商押注开源")]
    public async Task A_strategy_begins_with_how_many_bet_on_it(string language, string finding) =>
        (await site.PageAsync($"/{language}/strategies/open-source")).QuerySelector("h1")!.TextContent.ShouldBe(finding);

    [Fact]
    public async Task What_its_vendors_also_bet_on_leads_to_the_map_of_who_does_both()
    {
        var page = await site.PageAsync("/en/strategies/open-source");
        var chips = page.QuerySelectorAll(".with-it a").ToList();
        var counts = chips.Select(chip => int.Parse(chip.QuerySelector(".chip-count")!.TextContent, CultureInfo.InvariantCulture)).ToList();
        counts.ShouldBe(counts.OrderDescending());
        foreach (var (chip, count) in chips.Zip(counts))
        {
            var map = await site.PageAsync("/en/" + chip.GetAttribute("href"));
            map.QuerySelector("h1")!.TextContent.ShouldStartWith(count == 1 ? "Only " : $"{count} vendors do both");
        }
    }

    [Fact]
    public async Task Beside_the_evidence_stands_what_else_each_vendor_bets_on_but_not_this()
    {
        foreach (var vendor in (await site.PageAsync("/en/strategies/open-source")).QuerySelectorAll(".pursuers > section"))
        {
            var others = vendor.QuerySelectorAll(".also a").Select(chip => chip.GetAttribute("href")!).ToList();
            others.ShouldNotContain(href => href.EndsWith("#open-source", StringComparison.Ordinal));
            var profile = await site.PageAsync("/en/" + vendor.QuerySelector("h2 a")!.GetAttribute("href")!.Split('#')[0]);
            profile.QuerySelectorAll(".bets .chip").Length.ShouldBe(others.Count + 1, vendor.TextContent);
        }
    }
}
