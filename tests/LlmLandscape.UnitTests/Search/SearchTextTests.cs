using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.UnitTests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Price War", "price war")]
    [InlineData("字节跳动", "字节 节跳 跳动 动")]
    [InlineData("字節跳動", "字节 节跳 跳动 动")]
    [InlineData("豆包 1.5-pro大模型", "豆包 包 1 5 pro 大模 模型 型")]
    [InlineData("ＤｅｅｐＳｅｅｋ－Ｒ１", "deepseek r1")]
    [InlineData("Café, naïve", "cafe naive")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("prices companies tokens", "price company token")]
    [InlineData("its class status basis", "its class status basis")]
    [InlineData("降价，90%。", "降价 价 90")]
    [InlineData("二〇二五年", "二〇 〇二 二五 五年 年")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("\ud83d\ude00 * \" ( ) \0 \ud800", "")]
    public void A_text_is_taken_apart_into_words_and_pairs_of_characters(string text, string tokens) =>
        string.Join(' ', SearchText.Tokens(text)).ShouldBe(tokens);

    [Theory]
    [InlineData("GPT-4o", "gpt4o")]
    [InlineData("Byte Dance", "bytedance")]
    [InlineData("智譜 AI", "智谱ai")]
    public void A_whole_name_is_one_word(string name, string whole) => SearchText.Whole(name).ShouldBe(whole);

    [Fact]
    public void Every_unit_remembers_its_place_in_the_text()
    {
        const string text = "用𠮷の ＡＩ 開源";
        SearchText.Units(text).Select(unit => text[unit.Start..unit.End]).ShouldBe(["用", "𠮷", "の", "ＡＩ", "開", "源"]);
    }
}
