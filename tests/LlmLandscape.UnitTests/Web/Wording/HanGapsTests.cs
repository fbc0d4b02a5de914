using System.Globalization;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Wording;

public sealed class HanGapsTests
{
    [Theory]
    [InlineData("从{0}起", "2025 年", "从 2025 年起")]
    [InlineData("{0} 前", "2024 年 4 月 9 日", "2024 年 4 月 9 日前")]
    [InlineData("出自{0}", "a16z", "出自 a16z")]
    [InlineData("出自{0}", "媒体", "出自媒体")]
    [InlineData("共 {0} 家", "12", "共 12 家")]
    [InlineData("共{0}家", "12", "共 12 家")]
    [InlineData("占{0}以上", "80%", "占 80% 以上")]
    [InlineData("{0}。 {1}", "来源", "这些", "来源。这些")]
    [InlineData("（{0}）", "GPT-4o", "（GPT-4o）")]
    [InlineData("{0}、{1}", "阿里", "OpenAI", "阿里、OpenAI")]
    [InlineData("叫{0}的", "360智脑", "叫 360智脑的")]
    [InlineData("{0}", "", "")]
    public void A_space_stands_where_a_value_meets_the_words_around_it_and_only_there(
        string pattern, string value, string other, string? filled = null) =>
        HanGaps.Fill(CultureInfo.InvariantCulture, pattern, filled is null ? [value] : [value, other]).ShouldBe(filled ?? other);
}
