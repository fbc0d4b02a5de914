using CsCheck;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class PreferenceTests
{
    /// <summary>400 points are odds of ten to one; 100 points those of 10^¼ = 1.778 to one.</summary>
    [Theory]
    [InlineData(1300, 1300, 0.5)]
    [InlineData(1400, 1000, 10 / 11.0)]
    [InlineData(1000, 1400, 1 / 11.0)]
    [InlineData(1300, 1200, 0.6401)]
    [InlineData(1500, 1490, 0.5144)] // the example of docs/methods.md
    [InlineData(1500, 1440, 0.5855)] // the same
    public void A_difference_is_the_chance_of_being_preferred(double a, double b, double chance) =>
        Preference.Chance(a, b).ShouldBe(chance, 5e-5);

    [Fact]
    public void One_of_the_two_is_preferred_and_a_shift_of_both_changes_nothing() =>
        Gen.Select(Gen.Double[500, 2000], Gen.Double[500, 2000], Gen.Double[-100, 100]).Sample((a, b, shift) =>
        {
            (Preference.Chance(a, b) + Preference.Chance(b, a)).ShouldBe(1, 1e-12);
            Preference.Chance(a + shift, b + shift).ShouldBe(Preference.Chance(a, b), 1e-9);
        });

    /// <summary>The example of docs/methods.md: 1500 ± 6 and 1440 ± 8 are 46 to 74 points apart.</summary>
    [Fact]
    public void Its_range_is_from_the_worst_ends_to_the_best()
    {
        var bounds = Preference.Bounds(Rated("a", 1500, 1494, 1506), Rated("d", 1440, 1432, 1448))!;
        bounds.Low.ShouldBe(0.5658, 5e-5);
        bounds.High.ShouldBe(0.6049, 5e-5);
    }

    [Fact]
    public void Without_both_intervals_there_is_no_range()
    {
        Preference.Bounds(Rated("a", 1500, 1494, 1506), Rated("b", 1470, null, null)).ShouldBeNull();
        Preference.Bounds(Rated("a", 1500, null, null), Rated("b", 1470, 1462, 1478)).ShouldBeNull();
    }

    private static Standing Rated(string vendor, double value, double? low, double? high) =>
        new(vendor, vendor, new(2025, 1, 1), value, low, high);
}
