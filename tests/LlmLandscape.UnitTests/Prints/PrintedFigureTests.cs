using CsCheck;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Prints;

namespace LlmLandscape.UnitTests.Prints;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("800億元", 80_000_000_000, PrintedUnit.Money, "CNY")]
    [InlineData("800亿元人民币", 80_000_000_000, PrintedUnit.Money, "CNY")]
    [InlineData("14.4萬億元", 14_400_000_000_000, PrintedUnit.Money, "CNY")]
    [InlineData("1億5000萬美元", 150_000_000, PrintedUnit.Money, "USD")]
    [InlineData("560万美元", 5_600_000, PrintedUnit.Money, "USD")]
    [InlineData("3.5億歐元", 350_000_000, PrintedUnit.Money, "EUR")]
    [InlineData("2000萬港元", 20_000_000, PrintedUnit.Money, "HKD")]
    [InlineData("90億日元", 9_000_000_000, PrintedUnit.Money, "JPY")]
    [InlineData("$1,234.5", 1234.5, PrintedUnit.Money, "USD")]
    [InlineData("５元/百萬token", 5, PrintedUnit.Money, "CNY")]
    [InlineData("1億漢字僅需500元", 100_000_000, PrintedUnit.None, null)]
    [InlineData("2048塊", 2048, PrintedUnit.None, null)]
    [InlineData("1,200,000人", 1_200_000, PrintedUnit.None, null)]
    [InlineData("二十九萬", 290_000, PrintedUnit.None, null)]
    [InlineData("两千三百零五家", 2305, PrintedUnit.None, null)]
    [InlineData("十二款", 12, PrintedUnit.None, null)]
    [InlineData("全球榜第二", 2, PrintedUnit.None, null)]
    [InlineData("登頂", 1, PrintedUnit.Place, null)]
    [InlineData("80%", 80, PrintedUnit.Percent, null)]
    [InlineData("80％", 80, PrintedUnit.Percent, null)]
    [InlineData("八成", 80, PrintedUnit.Percent, null)]
    [InlineData("6.5折", 65, PrintedUnit.Percent, null)]
    [InlineData("十分之一", 10, PrintedUnit.Percent, null)]
    [InlineData("行業1/10", 10, PrintedUnit.Percent, null)]
    [InlineData("提升62倍", 62, PrintedUnit.Times, null)]
    [InlineData("50ms", 0.05, PrintedUnit.Seconds, null)]
    [InlineData("两年", 24, PrintedUnit.Months, null)]
    [InlineData("18個月", 18, PrintedUnit.Months, null)]
    [InlineData("三天", 259_200, PrintedUnit.Seconds, null)]
    public void A_number_is_read_with_what_it_is_of(string printed, double value, PrintedUnit unit, string? currency)
    {
        var figure = PrintedFigure.In(printed)[0];
        (figure.Value, figure.High, figure.Unit, figure.Currency).ShouldBe(((decimal)value, null, unit, currency));
        figure.Qualifier.ShouldBe(Qualifier.Exact);
    }

    [Theory]
    [InlineData("1500萬至1750萬元", 15_000_000, 17_500_000)]
    [InlineData("3-5萬", 30_000, 50_000)]
    [InlineData("70–80%", 70, 80)]
    [InlineData("两到三年", 24, 36)]
    [InlineData("9000万～1.2亿", 90_000_000, 120_000_000)]
    public void A_range_has_two_ends(string printed, double low, double high) =>
        PrintedFigure.In(printed).Select(x => (x.Value, x.High)).ShouldBe([((decimal)low, (decimal?)high)]);

    [Theory]
    [InlineData("超過3800億元", Qualifier.Over)]
    [InlineData("突破10萬", Qualifier.Over)]
    [InlineData("逾5億美元", Qualifier.Over)]
    [InlineData("20余款", Qualifier.Over)]
    [InlineData("3000多萬", Qualifier.Over)]
    [InlineData("百余家", Qualifier.Over)]
    [InlineData("5000人以上", Qualifier.Over)]
    [InlineData("約900億元", Qualifier.About)]
    [InlineData("近千家", Qualifier.About)]
    [InlineData("50ms級", Qualifier.About)]
    [InlineData("30%左右", Qualifier.About)]
    [InlineData("不到100萬", Qualifier.Under)]
    [InlineData("3–6 个月内", Qualifier.Under)]
    public void Words_beside_a_number_say_how_exact_it_is(string printed, Qualifier qualifier) =>
        PrintedFigure.In(printed)[0].Qualifier.ShouldBe(qualifier);

    [Theory]
    [InlineData("2023年7月")]
    [InlineData("3月7日")]
    [InlineData("2024年Q3")]
    [InlineData("二〇二五年")]
    [InlineData("GPT-4")]
    [InlineData("k1.5")]
    [InlineData("DeepSeek-R1")]
    [InlineData("翻倍增長")]
    [InlineData("")]
    public void Dates_and_names_are_no_figures(string printed) => PrintedFigure.In(printed).ShouldBeEmpty();

    /// <summary>By another method: digits and magnitudes one by one, as one reads them aloud.</summary>
    [Fact]
    public void What_is_written_in_Chinese_is_read_back() => Gen.Long[1, 9_999_999_999_999].Sample(number =>
        PrintedFigure.In(Written(number)).Single().Value.ShouldBe(number, Written(number)));

    [Fact]
    public void Nothing_that_can_be_printed_breaks_the_reader() =>
        Gen.Char["0123456789.,零二十两百千万亿億萬多余年月日%元美倍至-–/ GPT约內"].Array[0, 24]
            .Sample(text => PrintedFigure.In(new(text)).ShouldAllBe(x => x.High == null || x.Value >= 0));

    private static string Written(long number)
    {
        (long Size, string Sign)[] signs = [(100_000_000, "亿"), (10_000, "万"), (1000, "千"), (100, "百"), (10, "十")];
        foreach (var (size, sign) in signs)
        {
            if (number < size) continue;
            var rest = number % size;
            var zero = rest > 0 && rest < size / 10 ? "零" : "";
            return Written(number / size) + sign + (rest == 0 ? "" : zero + Written(rest));
        }

        return $"{"零一二三四五六七八九"[(int)number]}";
    }
}
