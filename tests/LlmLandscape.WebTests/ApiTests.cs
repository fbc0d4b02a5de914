using System.Net;
using System.Text.Json.Nodes;

namespace LlmLandscape.WebTests;

[Collection(nameof(Site))]
public sealed class ApiTests(Site site)
{
    [Theory]
    [InlineData("vendors")]
    [InlineData("strategies")]
    [InlineData("models")]
    [InlineData("sources")]
    [InlineData("topics")]
    [InlineData("metrics")]
    [InlineData("observations")]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("disputes")]
    [InlineData("claims")]
    [InlineData("changes")]
    public async Task A_list_comes_in_the_envelope_and_can_be_walked_page_by_page(string list)
    {
        var whole = await site.JsonAsync($"/api/v1/{list}?limit=1000");
        whole["catalogue"]!["version"]!.GetValue<string>().Length.ShouldBe(16);
        DateTimeOffset.Parse(whole["catalogue"]!["builtAt"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBeLessThan(DateTimeOffset.UtcNow.AddMinutes(1));
        whole["next"].ShouldBeNull();
        whole["items"]!.AsArray().Count.ShouldBe(whole["total"]!.GetValue<int>());

        List<string> walked = [];
        for (var next = $"/api/v1/{list}?limit=40"; next is not null;)
        {
            var page = await site.JsonAsync(next);
            page["items"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(40);
            walked.AddRange(Ids(page));
            next = page["next"]?.GetValue<string>();
        }

        walked.ShouldBe(Ids(whole));
    }

    [Fact]
    public async Task The_same_filter_finds_the_same_vendors_as_the_page()
    {
        const string filter = "vendors?strategy=open-source&strategy=price-war&match=any";
        var page = await site.PageAsync($"/en/{filter}");
        Ids(await site.JsonAsync($"/api/v1/{filter}")).ShouldBe(page.QuerySelectorAll("table.list tbody tr").Select(row => row.Id!));
    }

    [Fact]
    public async Task A_vendor_tells_its_strategies_evidence_by_evidence()
    {
        var item = (await site.JsonAsync("/api/v1/vendors/zhipu"))["item"]!;
        item["names"]!["zhHant"]!.GetValue<string>().ShouldBe("智譜 AI");
        var evidence = item["strategies"]!.AsArray().First(x => x!["strategy"]!.GetValue<string>() == "price-war")!;
        evidence["vendor"]!.GetValue<string>().ShouldBe("zhipu");
        evidence["text"]!.GetValue<string>().ShouldNotBeEmpty();
        evidence["citations"]!.AsArray()
            .ShouldContain(x => x!["source"]!.GetValue<string>() == "five-foundation-models" && x["paragraph"]!.GetValue<int>() == 17);
    }

    [Fact]
    public async Task Each_language_has_its_own_answers()
    {
        (await site.JsonAsync("/api/v1/vendors/bytedance"))["item"]!["name"]!.GetValue<string>().ShouldBe("ByteDance");
        (await site.JsonAsync("/zh/api/v1/vendors/bytedance"))["item"]!["name"]!.GetValue<string>().ShouldBe("字节跳动");
    }

    [Theory]
    [InlineData("vendors?strategy=price", "strategy")]
    [InlineData("vendors?colour=red", "colour")]
    [InlineData("vendors?limit=0", "limit")]
    [InlineData("vendors?limit=1001", "limit")]
    [InlineData("vendors?cursor=x", "cursor")]
    [InlineData("vendors?cursor=2147483647", "cursor")]
    [InlineData("vendors?q=a&q=b", "q")]
    [InlineData("vendors/deepseek?x=1", "x")]
    [InlineData("models?kind=robot", "kind")]
    [InlineData("models?vendor=nobody", "vendor")]
    [InlineData("models?sort=price", "sort")]
    [InlineData("sources?q=x", "q")]
    [InlineData("observations?subject=nobody", "subject")]
    [InlineData("observations?metric=users&paragraph=0", "paragraph")]
    [InlineData("observations?period=March", "period")]
    [InlineData("observations.csv?limit=3", "limit")]
    [InlineData("events?kind=party", "kind")]
    [InlineData("events?from=soon", "from")]
    [InlineData("statements?kind=observation", "kind")]
    public async Task A_bad_parameter_is_a_problem_that_names_it(string address, string parameter)
    {
        using var response = await site.GetAsync($"/api/v1/{address}");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["parameter"]!.GetValue<string>()
            .ShouldBe(parameter);
    }

    [Theory]
    [InlineData("vendors/nobody")]
    [InlineData("strategies/none")]
    [InlineData("sources/none")]
    [InlineData("metrics/none")]
    [InlineData("topics/none")]
    [InlineData("models/none")]
    [InlineData("facts/none")]
    [InlineData("nothing")]
    public async Task An_unknown_id_is_a_problem_too(string address)
    {
        using var response = await site.GetAsync($"/api/v1/{address}");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again()
    {
        using var first = await site.GetAsync("/api/v1/models");
        var etag = first.Headers.ETag!.Tag;
        using var second = await site.GetAsync("/api/v1/models", ("If-None-Match", etag));
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var other = await site.GetAsync("/api/v1/models", ("If-None-Match", "\"other\""));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var any = await site.GetAsync("/api/v1/models", ("If-None-Match", "*"));
        any.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("vendors")]
    [InlineData("strategies")]
    [InlineData("models")]
    [InlineData("sources")]
    [InlineData("topics")]
    [InlineData("metrics")]
    [InlineData("observations")]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("disputes")]
    [InlineData("claims")]
    [InlineData("changes")]
    public async Task A_list_comes_as_a_table_too_and_whole(string list)
    {
        using var response = await site.GetAsync($"/api/v1/{list}.csv");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        using var csv = new CsvHelper.CsvReader(
            new StringReader(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            System.Globalization.CultureInfo.InvariantCulture);
        csv.Read().ShouldBeTrue();
        csv.ReadHeader().ShouldBeTrue();
        List<string> ids = [];
        while (csv.Read()) ids.Add(csv.GetField("id")!);
        ids.ShouldBe(Ids(await site.JsonAsync($"/api/v1/{list}?limit=1000")));
    }

    private static IEnumerable<string> Ids(JsonNode page) => page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>());
}
