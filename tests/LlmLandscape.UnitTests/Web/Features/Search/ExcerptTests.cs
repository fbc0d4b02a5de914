using LlmLandscape.Catalogue.Search;
using LlmLandscape.Web.Features.Search;

namespace LlmLandscape.UnitTests.Web.Features.Search;

public sealed class ExcerptTests
{
    private static readonly string Long =
        $"{string.Concat(Enumerable.Repeat("word ", 60))}here a needle stands {string.Concat(Enumerable.Repeat("more ", 60))}";

    [Fact]
    public void A_long_text_is_cut_around_the_first_of_the_words_and_no_word_is_divided()
    {
        var pieces = Excerpt.Of(Long, SearchWords.Of("needle"));
        pieces.Single(piece => piece.Found).Text.ShouldBe("needle");
        var written = string.Concat(pieces.Select(piece => piece.Text));
        written.Length.ShouldBeInRange(150, 220);
        written.ShouldStartWith("… word ");
        written.ShouldEndWith(" …");
        written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()
            .ShouldBe(["…", "word", "here", "a", "needle", "stands", "more"]);
    }

    [Fact]
    public void A_text_without_the_words_shows_its_beginning()
    {
        var pieces = Excerpt.Of(Long, SearchWords.Of("nothing"));
        pieces.ShouldAllBe(piece => !piece.Found);
        pieces[0].Text.ShouldStartWith("word word");
    }

    [Fact]
    public void No_word_is_cut_at_the_end_of_a_text()
    {
        // The limit of 180 characters falls into the last word.
        var text = string.Join(' ', Enumerable.Repeat("word", 35)) + " extraordinarily";
        string.Concat(Excerpt.Of(text, SearchWords.Of("nothing")).Select(piece => piece.Text)).ShouldBe(text);
    }

    [Theory]
    [InlineData("短文里有降价两个字", "降价", "短文里有|降价|两个字")]
    [InlineData("降价", "降价", "降价")]
    [InlineData("<script>alert(1)</script>", "script", "<|script|>alert(1)</|script|>")]
    public void Nothing_of_a_short_text_is_lost(string text, string typed, string pieces) =>
        string.Join('|', Excerpt.Of(text, SearchWords.Of(typed)).Select(piece => piece.Text)).ShouldBe(pieces);
}
