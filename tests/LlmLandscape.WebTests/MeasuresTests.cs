using System.Net;
using System.Text.Json.Nodes;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>What may be asked of the measures, and what a snapshot adds to them.</summary>
[Collection(nameof(SampleSite))]
public sealed class MeasuresTests(SampleSite site)
{
    private const string Data = "/en/homogenization/data";

    [Fact]
    public async Task Raw_and_guarded_answers_can_be_told_apart()
    {
        (await Item("/api/v1/homogenization"))["atTheirWord"]!.GetValue<bool>().ShouldBeFalse();
        (await Item("/api/v1/homogenization?records=raw"))["atTheirWord"]!.GetValue<bool>().ShouldBeTrue();
        (await Item("/api/v1/homogenization"))["withAttached"]!.GetValue<bool>().ShouldBeTrue();
        (await Item("/api/v1/homogenization?dataset=without"))["withAttached"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory]
    [InlineData("panel=nobody")]
    [InlineData("feature=flying")]
    [InlineData("asof=soon")]
    [InlineData("asof=2025-07-01")]
    [InlineData("asof=9999")]
    [InlineData("records=all")]
    [InlineData("nothing=1")]
    public async Task What_cannot_be_asked_is_refused(string query)
    {
        using var page = await site.GetAsync($"{Data}?{query}");
        page.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var twin = await site.GetAsync($"/api/v1/homogenization?{query}");
        twin.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("asof=2024-01-01&feature=reasoning&panel=alpha")]
    [InlineData("asof=2024-01-01")]
    [InlineData("feature=structured-output")]
    [InlineData("panel=beta")]
    [InlineData("panel=alpha&panel=beta&asof=2025-02-28&records=raw")]
    [InlineData("pair=alpha&pair=beta")]
    public async Task However_narrow_the_question_page_drawings_and_tables_answer(string query)
    {
        var html = (await site.PageAsync($"{Data}?{query}")).DocumentElement.OuterHtml;
        html.ShouldNotContain("NaN");
        html.ShouldNotContain("∞");
        foreach (var chart in new[] { "matrix", "likeness", "trend", "ladder", "bets", "prices" })
            foreach (var kind in new[] { "svg", "csv" })
            {
                using var file = await site.GetAsync($"{Data}/{chart}.{kind}?{query}");
                file.StatusCode.ShouldBe(HttpStatusCode.OK, $"{chart}.{kind}");
            }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Before_anything_is_on_record_the_page_says_so(string language) =>
        (await site.PageAsync($"/{language}/homogenization/data?asof=2020")).QuerySelectorAll(".empty").Length.ShouldBe(1);

    /// <summary>The list of a critic: each pitfall is a sentence that one sees.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Twelve_pitfalls_are_named(string language)
    {
        (await site.PageAsync($"/{language}/homogenization/data")).QuerySelectorAll(".pitfalls li").Length.ShouldBe(12);
        (await site.PageAsync($"/{language}/methods")).QuerySelectorAll("#pitfalls ~ ol > li").Length.ShouldBe(12);
    }

    [Fact]
    public async Task Without_a_snapshot_nobody_else_offers_anything_and_an_unknown_release_is_not_found()
    {
        (await site.PageAsync("/en/releases/alpha/one-1")).QuerySelector("#offers").ShouldBeNull();
        await site.PageAsync("/en/releases/alpha/one-0", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_attached_snapshot_counts_unless_it_is_asked_not_to_and_guards_leave_out_what_is_doubtful()
    {
        using var seeds = new SampleSeeds();
        await using var app = new LandscapeApp { SeedsFolder = seeds.Folder };
        Directory.CreateDirectory(app.Datasets);
        await File.WriteAllTextAsync(
            Path.Combine(app.Datasets, "models-dev.json"),
            SampleSnapshot.Of(
                ("alpha", "two-1", SampleSnapshot.Model(("release_date", "2024-02-01"), ("last_updated", null))),
                ("alpha", "two-latest", SampleSnapshot.Model(("name", "Two latest"), ("release_date", "2023-01-01"))),
                ("reseller", "v3", SampleSnapshot.Model(("name", "two 1")))).ToJsonString(),
            TestContext.Current.CancellationToken);
        using var client = app.CreateClient();
        async Task<(string First, int Releases)> FirstToReason(string query)
        {
            var item = JsonNode.Parse(
                await client.GetStringAsync($"/api/v1/homogenization{query}", TestContext.Current.CancellationToken))!["item"]!;
            var ladder = item["ladders"]!.AsArray().FirstOrDefault(x => x!["feature"]!.GetValue<string>() == "reasoning")?["ladder"];
            return ($"{ladder?["firstMovers"]![0]} {ladder?["first"]!["first"]}", item["releases"]!.GetValue<int>());
        }

        (await FirstToReason("")).ShouldBe(("alpha 2024-02-01", 2));
        (await FirstToReason("?dataset=without"))
            .ShouldBe(("alpha 2025-03-06", 1), "the release in the seeds does not reason, and an article dates one that does");
        (await FirstToReason("?records=raw")).ShouldBe(("alpha 2023-01-01", 3), "the alias carries today's features under an old date");
        var release = await client.GetStringAsync("/en/releases/alpha/two-1", TestContext.Current.CancellationToken);
        release.ShouldContain("1 offers of this name by others");
        (await client.GetStringAsync("/en/releases/alpha/two-latest", TestContext.Current.CancellationToken))
            .ShouldContain("Left out of the measures:");
    }

    private async Task<JsonNode> Item(string address) => (await site.JsonAsync(address))["item"]!;
}
