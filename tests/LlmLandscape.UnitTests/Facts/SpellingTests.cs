using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Facts;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("ByteDance", "bytedance")]
    [InlineData("Zhipu AI", "zhipuai")]
    [InlineData("GLM-4-Plus", "glm4plus")]
    [InlineData("X.ai", "xai")]
    [InlineData("ＧＰＴ－４", "gpt4")]
    [InlineData(" 豆包 ", "豆包")]
    [InlineData("字節跳動", "字節跳動")]
    [InlineData("…", "")]
    public void Case_width_spaces_and_punctuation_do_not_matter(string text, string normalized) =>
        Spelling.Normalize(text).ShouldBe(normalized);
}
