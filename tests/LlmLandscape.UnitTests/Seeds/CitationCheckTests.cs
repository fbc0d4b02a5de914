using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

public sealed class CitationCheckTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Every_citation_stands_in_a_text_that_prints_its_figures()
    {
        var report = Check();
        report.Problems.ShouldBeEmpty();
        report.Checked.ShouldBe(22);
        report.Printed.ShouldBe(7);
    }

    [Fact]
    public void One_digit_that_differs_is_reported_by_file_and_line()
    {
        _seeds.Change("vendors/alpha.yaml", "printed: 160亿元", "printed: 161亿元");
        var problem = Check().Problems.ShouldHaveSingleItem();
        problem.Place.ShouldBe(new("seeds/vendors/alpha.yaml", _seeds.LineOf("vendors/alpha.yaml", "printed: 161亿元")));
        problem.Message
            .ShouldBe("'161亿元' does not stand in paragraph 5 of paper. Open the paragraph and copy the figure as it is printed.");
    }

    [Fact]
    public void A_text_that_is_not_there_is_reported_and_not_passed_over()
    {
        _seeds.Change("sources/paper.yaml", "file: paper.txt", "file: other.txt");
        Check().Problems.ShouldHaveSingleItem().Message.ShouldStartWith("The folder has no file other.txt");
    }

    [Fact]
    public void Another_version_of_the_text_is_noticed()
    {
        _seeds.Change("sources/paper.yaml", "paragraphs: 12", "paragraphs: 13");
        Check().Problems.ShouldHaveSingleItem().Message.ShouldStartWith("paper.txt has 12 paragraphs, but 'paragraphs' says 13.");
    }

    [Fact]
    public void A_file_outside_of_the_folder_is_not_read()
    {
        new ArticleFolder(_seeds.Articles).Paragraphs("../seeds/market.yaml").ShouldBeNull();
        new ArticleFolder(_seeds.Articles).Paragraphs("paper.txt")!.Count.ShouldBe(12);
    }

    private CitationCheckReport Check() => CitationCheck.Run(SeedReader.Read(_seeds.Folder).Seed, new ArticleFolder(_seeds.Articles));
}
