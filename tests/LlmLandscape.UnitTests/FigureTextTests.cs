using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("80000000000", null, "¥{0}", "{0}元", "¥80 bn", "800 亿元")]
    [InlineData("124000000", null, "¥{0}", "{0}元", "¥124 m", "1.24 亿元")]
    [InlineData("15000000", "17500000", "¥{0}", "{0}元", "¥15–17.5 m", "1500–1750 万元")]
    [InlineData("72419000000", null, "¥{0}", "{0}元", "¥72.419 bn", "724.19 亿元")]
    [InlineData("14400000000000", null, "¥{0}", "{0}元", "¥14.4 tn", "14.4 万亿元")]
    [InlineData("4000000000000", null, "{0} tokens a day", "每日 {0} token", "4 tn tokens a day", "每日 4 万亿 token")]
    [InlineData("5000", null, "{0} people", "{0}人", "5,000 people", "5000 人")]
    [InlineData("290000", null, "{0} developers", "{0}开发者", "290,000 developers", "29 万开发者")]
    [InlineData("900000", "1100000", "${0}", "{0}美元", "$900,000 – 1.1 m", "90–110 万美元")]
    [InlineData("0.05", null, "{0} s", "{0}秒", "0.05 s", "0.05 秒")]
    [InlineData("20.1", null, "{0}%", "{0}%", "20.1%", "20.1%")]
    [InlineData("0", null, "{0} entries", "{0}个席位", "0 entries", "0 个席位")]
    public void A_value_is_written_as_readers_of_each_language_do(
        string value, string? high, string english, string chinese, string inEnglish, string inChinese)
    {
        var pattern = new LocalText(english, chinese);
        FigureText.Of(Number(value), high is null ? null : Number(high), pattern, Language.English).ShouldBe(inEnglish);
        FigureText.Of(Number(value), high is null ? null : Number(high), pattern, Language.Chinese).ShouldBe(inChinese);
    }

    [Theory]
    [InlineData(Qualifier.Exact, "¥80 bn", "800 亿元")]
    [InlineData(Qualifier.About, "about ¥80 bn", "约 800 亿元")]
    [InlineData(Qualifier.Over, "over ¥80 bn", "超过 800 亿元")]
    [InlineData(Qualifier.Under, "under ¥80 bn", "不到 800 亿元")]
    public void In_words_it_says_how_exactly_it_is_stated(Qualifier qualifier, string inEnglish, string inChinese)
    {
        var observation =
            new Observation { MetricId = "m", UnitId = "CNY", Value = 80_000_000_000, Qualifier = qualifier, Basis = Basis.Reported };
        FigureText.InWords(observation, new("¥{0}", "{0}元"), Language.English).ShouldBe(inEnglish);
        FigureText.InWords(observation, new("¥{0}", "{0}元"), Language.Chinese).ShouldBe(inChinese);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
