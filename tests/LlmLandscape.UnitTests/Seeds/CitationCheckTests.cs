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

    [Fact]
    public void A_sentence_of_the_source_is_named_with_its_paragraph_in_whatever_characters()
    {
        WriteParagraph(9, "這家公司從去年開始，就把所有模型的價格降到了原來的十分之一以下。");
        _seeds.Change("vendors/beta.yaml", "zh-Hans: 打价格战。", "zh-Hans: 贝塔说，从去年开始就把所有模型的价格降到了原来的水平。");

        var problem = Check().Problems.ShouldHaveSingleItem();

        problem.Place.ShouldBe(new("seeds/vendors/beta.yaml", _seeds.LineOf("vendors/beta.yaml", "贝塔说")));
        problem.Message.ShouldBe(
            "'从去年开始就把所有模型的价格降到了原来的' stands word for word in paper#p9. Say it in your own words.");
    }

    [Fact]
    public void A_list_of_names_is_nobodys_sentence_and_a_print_is_as_it_is_printed()
    {
        WriteParagraph(9, "阿尔法公司、贝塔公司、伽马公司、德尔塔公司、艾普西隆公司都说，价格从去年六月底的八十亿元升到了九十亿元。");
        _seeds.Change("vendors/beta.yaml", "zh-Hans: 打价格战。", "zh-Hans: 阿尔法公司、贝塔公司、伽马公司、德尔塔公司、艾普西隆公司。");
        Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_that_nothing_takes_is_listed_and_no_problem()
    {
        WriteParagraph(9, "另有17家公司。");

        var report = Check();

        report.Problems.ShouldBeEmpty();
        report.Open.Where(x => x.Paragraph.Paragraph == 9).ShouldHaveSingleItem().ShouldBe(new(new("paper", 9), "17", "另有17家公司。"));
    }

    [Fact]
    public void One_source_can_be_checked_alone_and_must_be_there()
    {
        Check("paper").Checked.ShouldBe(22);
        Should.Throw<ArgumentException>(() => Check("papyrus")).Message.ShouldBe("There is no source 'papyrus'. There are paper.");
    }

    private void WriteParagraph(int number, string text)
    {
        var file = Path.Combine(_seeds.Articles, "paper.txt");
        var lines = File.ReadAllLines(file);
        var at = lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).ElementAt(number - 1).Index;
        lines[at] = text;
        File.WriteAllLines(file, lines);
    }

    private CitationCheckReport Check(string? only = null) =>
        CitationCheck.Run(_seeds.Folder, SeedReader.Read(_seeds.Folder).Seed, new ArticleFolder(_seeds.Articles), only);
}
