using LlmLandscape.Catalogue.Checks;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.UnitTests.Checks;

public sealed class ClaimCheckingTests
{
    /// <summary>Worked by hand: the claim, the figures that go in, the result.</summary>
    [Theory]
    [InlineData(CalculationKind.Multiple, "ratio", "2倍", "100 200", "2", Verdict.Holds)]
    [InlineData(CalculationKind.Multiple, "ratio", "33倍", "1200 40000", "33.3333", Verdict.HoldsAfterRounding)]
    [InlineData(CalculationKind.Multiple, "ratio", ">33倍", "1200 40000", "33.3333", Verdict.Holds)]
    [InlineData(CalculationKind.Change, "ratio", ">33倍", "1200 40000", "32.3333", Verdict.DoesNotFollow)]
    [InlineData(CalculationKind.Change, "percent", "20.1%", "603 724", "20.0663", Verdict.HoldsAfterRounding)]
    [InlineData(CalculationKind.Change, "percent", "25%", "603 724", "20.0663", Verdict.DoesNotFollow)]
    [InlineData(CalculationKind.Share, "percent", "80%", "800 400 600", "80", Verdict.Holds)]
    [InlineData(CalculationKind.Share, "percent", "34%", "2700 8000", "33.75", Verdict.HoldsAfterRounding)]
    [InlineData(CalculationKind.Sum, "CNY", "1600億", "900 700", "1600", Verdict.Holds)]
    [InlineData(CalculationKind.Sum, "CNY", "1700億", "900 700", "1600", Verdict.DoesNotFollow)]
    [InlineData(CalculationKind.Product, "CNY", "500元", "5 100", "500", Verdict.Holds)]
    [InlineData(CalculationKind.Product, "CNY", "502元", "5.0 100", "500", Verdict.HoldsAfterRounding)]
    public void A_claim_is_held_against_what_the_figures_give(
        CalculationKind kind, string unit, string claim, string inputs, string result, Verdict verdict)
    {
        var (found, said) = ClaimChecking.Check(kind, Figure(claim, unit), [.. inputs.Split(' ').Select(input => Figure(input, "CNY"))]);
        Math.Round(found.Low, 4).ShouldBe(decimal.Parse(result, System.Globalization.CultureInfo.InvariantCulture));
        found.High.ShouldBe(found.Low);
        said.ShouldBe(verdict);
    }

    private static Fact Figure(string printed, string unit) => new()
    {
        Id = "f",
        Position = 1,
        Kind = FactKind.Observation,
        Text = new("", ""),
        Observation = new()
        {
            MetricId = "m",
            UnitId = unit,
            Value = decimal.Parse(
                new string([.. printed.Where(c => char.IsAsciiDigit(c) || c == '.')]), System.Globalization.CultureInfo.InvariantCulture),
            Qualifier = printed.StartsWith('>') ? Qualifier.Over : Qualifier.Exact,
            Basis = Basis.Claimed,
        },
        Citations = [new() { SourceId = "s", Paragraph = 1, Printed = printed }],
    };
}
