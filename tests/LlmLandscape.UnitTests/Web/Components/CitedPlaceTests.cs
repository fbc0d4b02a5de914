using LlmLandscape.Web.Components;

namespace LlmLandscape.UnitTests.Web.Components;

public sealed class CitedPlaceTests
{
    [Theory]
    [InlineData("paper", 4, false, true)]
    [InlineData("paper", 5, false, false)]
    [InlineData("paper", 3, false, false)]
    [InlineData("other", 4, false, false)]
    [InlineData("paper", 4, true, false)]
    public void Only_neighbouring_paragraphs_without_figures_share_a_mark(string source, int paragraph, bool printed, bool shared) =>
        new CitedPlace("paper", 2, 3, []).IsFollowedBy(new(source, paragraph, paragraph, printed ? ["80亿元"] : [])).ShouldBe(shared);
}
