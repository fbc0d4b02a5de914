using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abcde", 29)]
    [InlineData("豆包", 20)]
    [InlineData("豆包 Q1，", 47.4)]
    public void A_Chinese_character_is_as_wide_as_high_a_Latin_one_narrower(string words, double width) =>
        Math.Round(TextWidth.Of(words, 10), 6).ShouldBe(width);

    [Theory]
    [InlineData('\u2e7f', false)]
    [InlineData('\u2e80', true)]
    [InlineData('豆', true)]
    [InlineData('，', true)]
    [InlineData('の', true)]
    [InlineData('Ａ', true)]
    [InlineData('\u9fff', true)]
    [InlineData('\ua000', false)]
    [InlineData('\uf900', true)] // kept for compatibility
    [InlineData('\uff60', true)]
    [InlineData('\uff61', false)]
    [InlineData('A', false)]
    [InlineData('…', false)]
    public void Chinese_and_its_punctuation_are_wide(char character, bool isWide) => TextWidth.IsWide(character).ShouldBe(isWide);

    [Theory]
    [InlineData("fits whole", 100, "fits whole")]
    [InlineData("cut at a word", 62, "cut at a…")]
    [InlineData("豆包大模型发布", 50, "豆包大模…")]
    [InlineData("unbreakableword", 50, "unbrea…")]
    public void What_does_not_fit_ends_in_an_ellipsis(string words, double room, string fitted) =>
        TextWidth.Fit(words, 10, room).ShouldBe(fitted);

    [Theory]
    [InlineData("one two three", 45, "one two|three")]
    [InlineData("字节跳动发布", 40, "字节跳动|发布")]
    [InlineData("short", 100, "short")]
    [InlineData("一二三四，五六", 40, "一二三|四，五六")] // no stop at the beginning of a line
    [InlineData("阿里巴巴、DeepSeek、百度", 60, "阿里巴巴、|DeepSeek、|百度")]
    [InlineData("出价：最低（一）二", 60, "出价：最低|（一）二")] // no bracket opens at its end
    [InlineData("押注 AI 应用", 33, "押注|AI|应用")]
    [InlineData("plans over 380 bn", 55, "plans|over|380 bn")] // a number stays with what it counts
    [InlineData("Kimi k1.5 released", 60, "Kimi k1.5|released")]
    [InlineData("投入逾 3800 亿元", 45, "投入逾|3800 亿|元")]
    public void Lines_break_between_words_or_Chinese_characters(string words, double room, string lines) =>
        string.Join('|', TextWidth.Lines(words, 10, room)).ShouldBe(lines);
}
