using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Features.Compare;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Features.Compare;

public sealed class CompareFindingTests
{
    /// <summary>Vendors, <c>/</c> between: a name, and the bets with their statements.</summary>
    [Theory]
    [InlineData("A open:2 free:1 / B free:1 agents:1", "Both bet on free; A alone on open; B alone on agents")]
    [InlineData("A open:1 free:1 / B free:3 open:1", "Both bet on free and open")]
    [InlineData("A open:1 / B agents:1", "They have no bet in common; A alone bets on open; B alone on agents")]
    [InlineData("A open:1 free:1 / B free:1", "Both bet on free; A alone on open")]
    [InlineData("A open:1 free:2 / B", "A bets on free and open; of B no bet is on evidence")]
    [InlineData("A / B", "No source shows what any of them bets on")]
    [InlineData("A x:1 y:1 / B x:1 z:1 / C x:1", "All three bet on x; A alone on y; B alone on z")]
    [InlineData("A x:1 y:1 / B y:1 z:1 / C z:1 x:1", "They have no bet in common")]
    [InlineData("A x:1 y:1 / B x:1 / C", "A and B bet on x; A alone on y; of C no bet is on evidence")]
    [InlineData("A x:1 / B y:1 / C", "A and B have no bet in common; A alone bets on x; B alone on y; of C no bet is on evidence")]
    [InlineData("A x:1 / B x:1 / C / D", "A and B bet on x; of C and D no bet is on evidence")]
    [InlineData("A x:1 / B x:1 / C x:1 / D x:1", "All four bet on x")]
    [InlineData("A x:1 / B x:1 / C x:1 / D x:1 / E x:1", "All five bet on x")]
    [InlineData("A x:1 / B x:1 / C x:1 / D x:1 / E x:1 / F x:1", "All six bet on x")]
    public void What_all_do_comes_first_and_then_what_one_does_alone(string vendors, string sentence) =>
        Finding(Language.English, vendors).ShouldBe(sentence);

    [Theory]
    [InlineData("甲 开源:2 免费:1 / 乙 免费:1 智能体:1", "两家都押注免费；只有甲押注开源；只有乙押注智能体")]
    [InlineData("甲 开源:1 / 乙 智能体:1", "没有共同的押注；只有甲押注开源；只有乙押注智能体")]
    [InlineData("甲 开源:1 免费:2 / 乙", "甲押注免费和开源；乙没有佐证的押注")]
    [InlineData("甲 / 乙", "没有来源表明它们押注什么")]
    public void It_reads_the_same_in_Chinese(string vendors, string sentence) => Finding(Language.Chinese, vendors).ShouldBe(sentence);

    [Fact]
    public void The_best_evidenced_are_named_while_there_is_room_and_the_others_counted()
    {
        var many = string.Join(' ', Enumerable.Range(1, 12).Select(i => $"a-rather-long-bet-{i}:{i}"));
        var sentence = Finding(Language.English, $"A shared:1 {many} / B shared:1 other:1");
        sentence.ShouldStartWith("Both bet on shared; A alone on a-rather-long-bet-12, a-rather-long-bet-11");
        sentence.ShouldContain(" more; B alone on other");
        Width(sentence).ShouldBeLessThanOrEqualTo(2 * 1152);
    }

    [Fact]
    public void Of_six_with_much_of_their_own_those_with_the_most_are_told_and_the_others_counted()
    {
        var vendors = Enumerable.Range(1, 6).Select(i =>
            $"The-Laboratory-{i} {string.Join(' ', Enumerable.Range(1, i).Select(j => $"a-very-long-bet-{i}-{j}:1"))}");
        var sentence = Finding(Language.English, string.Join(" / ", vendors));
        sentence.ShouldStartWith("They have no bet in common; The-Laboratory-6 alone bets on a-very-long-bet-6-1");
        sentence.ShouldEndWith("5 more have bets of their own");
        Width(sentence).ShouldBeLessThanOrEqualTo(2 * 1152);
    }

    private static double Width(string sentence) => TextWidth.Of(sentence, 28);

    private static string Finding(Language language, string vendors) =>
        new CompareFinding(Words.In(language)).Of([.. vendors.Split(" / ").Select(Bets)]);

    private static VendorBets Bets(string vendor)
    {
        var parts = vendor.Split(' ');
        return new(parts[0], [.. parts[1..].Select(Bet)]);
    }

    private static Bet Bet(string bet)
    {
        var parts = bet.Split(':');
        return new(parts[0], parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
