using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.UnitTests.Search;

public sealed class UnwantedCharactersTests
{
    [Theory]
    [InlineData("a\uFFFE", "a noncharacter (U+FFFE)")]
    [InlineData("a\uFDD0", "a noncharacter (U+FDD0)")]
    [InlineData("a\U0001FFFF", "a noncharacter (U+1FFFF)")]
    [InlineData("a\0", "a control character (U+0000)")]
    [InlineData("a\u0085", "a control character (U+0085)")]
    [InlineData("a\u200B", "an invisible character (U+200B)")]
    [InlineData("a\u202E", "an invisible character (U+202E)")]
    [InlineData("a\u2028", "an invisible character (U+2028)")]
    [InlineData("a\U000E0041", "an invisible character (U+E0041)")]
    [InlineData("a\uE000", "a character of one font only (U+E000)")]
    [InlineData("a\uFFFD", "the mark of a character that was lost (U+FFFD)")]
    public void What_no_text_has_a_use_for_is_named(string text, string what) =>
        UnwantedCharacters.In(text).ShouldBe([(1, what)]);

    [Fact]
    public void Half_of_a_pair_is_named_and_a_whole_pair_is_none()
    {
        UnwantedCharacters.In("a" + '\uD83D' + "b" + '\uDE00')
            .ShouldBe([(1, "half of a pair of characters (U+D83D)"), (3, "half of a pair of characters (U+DE00)")]);
        UnwantedCharacters.In("😀").ShouldBeEmpty();
    }

    [Fact]
    public void Line_breaks_tabs_wide_spaces_and_every_script_are_wanted() =>
        UnwantedCharacters.In("One\r\n\t二\u3000три é ❤️ ¥").ShouldBeEmpty();

    [Fact]
    public void Printed_anywhere_they_stand_as_numbers() =>
        UnwantedCharacters.Escaped("a\u001b[31m\n\uFFFE" + '\uD800').ShouldBe("a\\u001B[31m\\u000A\\uFFFE\\uD800");

    [Fact]
    public void What_a_visitor_types_is_searched_without_them()
    {
        foreach (var unwanted in new[] { "\uFFFE", "\uFDD0", "\U0010FFFF", "\0", new string('\uD800', 1) })
        {
            Spelling.Normalize($"Deep{unwanted}Seek").ShouldBe("deepseek");
            SearchText.Tokens($"price {unwanted} war").ShouldBe(["price", "war"]);
            SearchText.Whole(unwanted).ShouldBe("");
        }
    }
}
