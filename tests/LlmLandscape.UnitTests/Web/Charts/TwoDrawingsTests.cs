using System.Globalization;
using System.Xml.Linq;
using Bunit;
using LlmLandscape.Testing;
using LlmLandscape.Web.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>A chart that is drawn twice: for where there is room, and for where there is not.</summary>
public sealed class TwoDrawingsTests : BunitContext
{
    private static readonly ChartCaption Caption = new("id", "What one sees", "a unit", "a source");

    public TwoDrawingsTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Each_drawing_has_a_name_and_its_marks_are_links_with_words()
    {
        foreach (var chart in new IRenderedComponent<IComponent>[] { Gaps("a"), Matches("a"), Floors("a") })
        {
            var drawings = chart.FindAll(".chart-two svg");
            drawings.Select(drawing => drawing.GetAttribute("width")).ShouldBe(["1152", "328"]);
            drawings.Select(drawing => drawing.GetAttribute("aria-label")).Distinct().ShouldBe(["What one sees"]);
            drawings.ShouldAllBe(drawing => drawing.GetAttribute("role") == "group");
            foreach (var drawing in drawings)
            {
                drawing.QuerySelectorAll("a[href=a]").Length.ShouldBeGreaterThan(0);
                drawing.QuerySelectorAll("a").ShouldAllBe(link =>
                    link.TextContent.Trim().Length > 0 && link.QuerySelector(".chart-hit") != null);
            }
        }
    }

    [Fact]
    public void Without_links_it_is_a_picture()
    {
        foreach (var chart in new IRenderedComponent<IComponent>[] { Gaps(null), Matches(null), Floors(null) })
        {
            chart.FindAll("svg").ShouldAllBe(drawing => drawing.GetAttribute("role") == "img");
            chart.FindAll("svg").ShouldAllBe(drawing => drawing.GetAttribute("aria-label")!.StartsWith("What one sees: "));
            chart.FindAll("svg a").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Clip_paths_are_told_apart()
    {
        var ids = Gaps("a").FindAll("clipPath").Select(clip => clip.Id).ToList();
        ids.ShouldBe(["id-wide", "id-narrow"]);
    }

    [Fact]
    public void Without_anything_to_draw_it_says_so()
    {
        foreach (var chart in new IRenderedComponent<IComponent>[] { Gaps("a", 0), Matches("a", 0), Floors("a", 0) })
        {
            chart.FindAll("svg").ShouldBeEmpty();
            chart.Find(".empty").TextContent.ShouldBe("There is nothing to draw.");
        }
    }

    [Fact]
    public void In_Chinese_its_own_words_are_Chinese()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        Matches("a").FindAll("text").Select(text => text.TextContent).ShouldContain("3 个月");
        string.Concat(Gaps("a").FindAll("text").Select(text => text.TextContent)).ShouldContain("前在图外");
    }

    [Fact]
    public void A_file_of_its_own_is_well_formed_and_has_colours_for_all_of_it_and_no_links()
    {
        Services.AddSingleton<IWebHostEnvironment>(new Host());
        IRenderedComponent<IComponent>[] files = [Gaps("a", isFile: true), Matches("a", isFile: true), Floors("a", isFile: true)];
        foreach (var chart in files)
        {
            var drawing = XDocument.Parse(chart.Markup).Root!;
            drawing.Descendants().Attributes("href").ShouldBeEmpty();
            drawing.Descendants().Select(x => x.Name.LocalName).ShouldContain("desc");
            var style = drawing.Descendants().Single(x => x.Name.LocalName == "style").Value;
            style.ShouldNotContain("var(");
            style.ShouldNotContain("@");
            foreach (var name in drawing.Descendants().Attributes("class").SelectMany(x => x.Value.Split(' ')).Distinct())
                style.ShouldContain($".{name}");
            drawing.Descendants().Attributes("clip-path").Select(x => x.Value[5..^1])
                .ShouldBeSubsetOf(drawing.Descendants().Attributes("id").Select(x => x.Value));
        }
    }

    private IRenderedComponent<GapChart> Gaps(string? href, int count = 20, bool isFile = false) => Render<GapChart>(x => x
        .Add(chart => chart.Caption, Caption)
        .Add(chart => chart.Standalone, isFile)
        .Add(chart => chart.Deepest, -15)
        .Add(chart => chart.Format, value => $"{value}")
        .Add(chart => chart.Tops, [new(new(2024, 1, 5), "top", "top", href)])
        .Add(chart => chart.Series, [new("two", 1, true, [.. Enumerable.Range(0, count).Select(i => Month(i, href))], "end")]));

    private IRenderedComponent<MatchChart> Matches(string? href, int count = 1, bool isFile = false) => Render<MatchChart>(x => x
        .Add(chart => chart.Caption, Caption)
        .Add(chart => chart.Standalone, isFile)
        .Add(chart => chart.Band, new MatchBand(91, 183, "claimed", href))
        .Add(chart => chart.Rows, [.. Enumerable.Range(0, count).Select(i => Row($"row {i}", href))]));

    private IRenderedComponent<FloorChart> Floors(string? href, int count = 2, bool isFile = false) => Render<FloorChart>(x => x
        .Add(chart => chart.Caption, Caption)
        .Add(chart => chart.Standalone, isFile)
        .Add(chart => chart.Last, new DateOnly(2025, 4, 1))
        .Add(chart => chart.Format, price => $"{price}")
        .Add(chart => chart.Series,
            [new("level", "note", 3, FloorDash.Dotted, [.. Enumerable.Range(0, count).Select(i => Step(i, href))])]));

    private static GapMark Month(int i, string? href) =>
        new(new DateOnly(2024, 1, 31).AddMonths(i), i == 0 ? -20 : -5, $"month {i}", href, -6, -4);

    private static MatchRow Row(string name, string? href) => new(
        name,
        href,
        "a day",
        [new(120, 1, true, "who", "who, day 120", href), new(400, 4, false, "late", "late, day 400", href)],
        500,
        "open");

    private static FloorStep Step(int i, string? href) => new(new(2025, 1 + i, 1), 4 - i, $"model {i}", $"model {i}", href);

    /// <summary>Only the files of the site.</summary>
    private sealed class Host : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = Path.Combine(Folders.Root, "src/LlmLandscape.Web/wwwroot");

        public IFileProvider WebRootFileProvider
        {
            get => new PhysicalFileProvider(WebRootPath);
            set => throw new NotSupportedException();
        }

        public string ApplicationName { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = "";

        public string EnvironmentName { get; set; } = "";
    }
}
