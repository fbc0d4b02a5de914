using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.UnitTests.Search;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("開支達800億元,相當于", "800億元", "800億元")]
    [InlineData("開支達800億元,相當于", "800亿元", "800億元")]
    [InlineData("开支达８００亿元", "800億元", "８００亿元")]
    [InlineData("約 1 200 億", "1200億", "1 200 億")]
    [InlineData("成本為1% 。", "１％", "1%")]
    public void A_figure_is_found_in_any_of_its_forms(string text, string printed, string found) =>
        text[new FoldedText(text).Find(printed).Single()].ShouldBe(found);

    [Theory]
    [InlineData("800億元", "80")]
    [InlineData("800億元", "00億")]
    [InlineData("1.24億元", "24億")]
    [InlineData("1.24億元", "1")]
    [InlineData("1.24億元", "1.2")]
    [InlineData("5,600萬", "600萬")]
    [InlineData("800億元", "900億元")]
    [InlineData("800億元", "")]
    public void No_figure_is_found_within_another(string text, string printed) => new FoldedText(text).Contains(printed).ShouldBeFalse();

    [Fact]
    public void Every_place_is_found() => new FoldedText("從10萬到10萬").Find("10万").Select(range => range.Start.Value).ShouldBe([1, 5]);

    [Theory]
    [InlineData('億', '亿')]
    [InlineData('萬', '万')]
    [InlineData('元', '元')]
    [InlineData('a', 'a')]
    public void A_character_has_one_simplified_form(char traditional, char simplified) =>
        SimplifiedCharacters.Of(traditional).ShouldBe(simplified);
}
