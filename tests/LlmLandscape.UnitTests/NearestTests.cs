using LlmLandscape.Catalogue;

namespace LlmLandscape.UnitTests;

public sealed class NearestTests
{
    private static readonly string[] Names = ["deepseek", "bytedance", "baidu", "open-source", "price-war", "字节跳动"];

    [Theory]
    [InlineData("deepseak", "deepseek")]
    [InlineData("DeepSeek", "deepseek")]
    [InlineData("opensource", "open-source")]
    [InlineData("byte", "bytedance")]
    [InlineData("baidoo", "baidu")]
    [InlineData("字节跳功", "字节跳动")]
    public void A_misspelt_name_finds_the_one_that_was_meant(string written, string meant) =>
        Nearest.To(written, Names, 1).ShouldBe([meant]);

    [Theory]
    [InlineData("zzzzzz")]
    [InlineData("")]
    public void What_resembles_nothing_finds_nothing(string written) => Nearest.To(written, Names).ShouldBeEmpty();
}
