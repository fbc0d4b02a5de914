using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.UnitTests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("价格战", "\"价格 格战\"")]
    [InlineData("價", "\"价\"*")]
    [InlineData("price war", "\"price\"* \"war\"*")]
    [InlineData("a token", "\"a\" \"token\"*")]
    [InlineData("gpt-4o", "\"gpt 4o\"*")]
    [InlineData("2025", "\"2025\"")]
    [InlineData("豆包1.5 pro", "\"豆包\" \"1 5\" \"pro\"*")]
    [InlineData("price price", "\"price\"*")]
    [InlineData("NOT \"OR*", "\"not\"* \"or\"*")]
    [InlineData("\" * : ^ - ( ) { } + 。", "")]
    public void What_was_typed_becomes_phrases_that_hold_no_operator(string typed, string phrases) =>
        string.Join(' ', SearchWords.Of(typed).Phrases.Select(phrase => phrase.Expression)).ShouldBe(phrases);

    [Fact]
    public void Loosened_a_longer_phrase_falls_into_its_pairs() =>
        SearchWords.Of("豆包降价").Loosened().Phrases.Select(phrase => phrase.Expression).ShouldBe(["\"豆包\"", "\"包降\"", "\"降价\""]);

    [Theory]
    [InlineData("字節", "豆包属于字节跳动，字节", "豆包属于[字节]跳动，[字节]")]
    [InlineData("token price", "Prices per Tokens", "[Prices] per [Tokens]")]
    [InlineData("deepseek", "ＤｅｅｐＳｅｅｋ-R1", "[ＤｅｅｐＳｅｅｋ]-R1")]
    [InlineData("gpt-4o", "GPT 4o and 4o", "[GPT 4o] and 4o")]
    [InlineData("价格 格战", "打价格战", "打[价格战]")]
    [InlineData("字节", "字 节", "字 节")]
    [InlineData("80", "800 and 80", "800 and [80]")]
    [InlineData("b", "<b>bold</b>", "<[b]>[bold]</[b]>")]
    public void The_words_are_marked_where_they_stand(string typed, string text, string marked)
    {
        foreach (var range in SearchWords.Of(typed).In(text).Reverse())
            text = text.Insert(range.End.Value, "]").Insert(range.Start.Value, "[");
        text.ShouldBe(marked);
    }
}
