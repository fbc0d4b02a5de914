using LlmLandscape.Web.Components;

namespace LlmLandscape.UnitTests.Web.Components;

public sealed class PreviewCardTests
{
    /// <summary>A Latin letter is taken as 0.54 em wide, a Han character as 1.</summary>
    [Theory]
    [InlineData("one two three", 4.4, 4, "one two|three")]
    [InlineData("one two three", 4.4, 1, "one two…")]
    [InlineData("一二三四五六", 4, 4, "一二三四|五六")]
    [InlineData("一二三四，五六", 4, 4, "一二三|四，五六")]
    [InlineData("押注 AI 应用", 3.2, 4, "押注|AI 应|用")]
    [InlineData("Unbreakableword", 4, 9, "Unbreak|ablewor|d")]
    [InlineData("", 4, 4, "")]
    public void A_sentence_is_broken_where_its_language_breaks_it(string text, double ems, int most, string lines) =>
        PreviewCard.Broken(text, ems, most).ShouldBe(lines.Length == 0 ? [] : lines.Split('|'));
}
