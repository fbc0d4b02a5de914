using System.Globalization;
using AngleSharp.Dom;
using CsvHelper;

namespace LlmLandscape.WebTests;

/// <summary>Whoever takes a table along gets what the page shows.</summary>
[Collection(nameof(Site))]
public sealed class CsvLinksTests(Site site)
{
    [Theory]
    [InlineData("/en/vendors?strategy=price-war&sort=facts", "table.list tbody th a")]
    [InlineData("/zh/vendors?group=six-tigers&view=cards", ".vendor-card h2 a")]
    [InlineData("/en/models?kind=agent&kind=platform&sort=-release", ".models-table tbody th a")]
    [InlineData("/zh/models?vendor=meta&by=records&sort=context", ".models-table tbody th a")]
    [InlineData("/en/metrics", "table.metrics tbody th a")]
    [InlineData("/en/strategies", ".strategies dt a")]
    [InlineData("/zh/sources", ".sources h2 a")]
    public async Task The_rows_of_the_page_are_those_of_its_CSV_in_the_same_order(string address, string names)
    {
        var page = await site.PageAsync(address);
        var shown = page.QuerySelectorAll(names).Select(name => name.TextContent.Trim()).ToList();
        shown.ShouldNotBeEmpty();
        var csv = page.QuerySelectorAll("main :not(.chart-files) > a[href*='.csv']").ShouldHaveSingleItem().GetAttribute("href")!;
        csv.ShouldStartWith("api/v1/", customMessage: "relative to the language, so that the site may stand under a path");
        // The page has them by dimension.
        (await NamesAsync($"{address[..4]}{csv}")).ShouldBe(shown, ignoreOrder: address.EndsWith("/metrics", StringComparison.Ordinal));
    }

    /// <summary>What stands in the column of names, or of titles.</summary>
    private async Task<List<string>> NamesAsync(string address)
    {
        using var response = await site.GetAsync(address);
        using var csv = new CsvReader(new StringReader(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)),
            CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var column = csv.HeaderRecord!.First(head => head is "name" or "title");
        List<string> names = [];
        while (csv.Read()) names.Add(csv.GetField(column)!);
        return names;
    }
}
