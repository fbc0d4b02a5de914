using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;

namespace LlmLandscape.UnitTests.Analysis.Homogenization;

/// <summary>Yes, no and unknown on a day.</summary>
public sealed class CapabilityHistoryTests
{
    [Theory]
    [InlineData("2024-12-31", null, "nothing is on record yet")]
    [InlineData("2025-01-01", false, "the first release says no")]
    [InlineData("2025-03-15", null, "a release of March says yes, and March is not over")]
    [InlineData("2025-03-31", true, "it is surely out")]
    public void A_vendor_has_a_feature_from_the_day_on_which_a_record_surely_says_so(string day, bool? has, string because) =>
        new CapabilityHistory([Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-03-01..2025-03-31", ("f", true))])
            .On("a", "f", Releases.Day(day)).Has.ShouldBe(has, because);

    [Fact]
    public void A_record_that_leaves_a_feature_out_is_no_no()
    {
        var history = new CapabilityHistory([Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-02-01")]);
        history.On("a", "f", Releases.Day("2025-01-15")).ShouldBe(new("a", "f", false, null, "one", false));
        history.On("a", "f", Releases.Day("2025-02-15")).Has.ShouldBeNull();
        history.On("nobody", "f", Releases.Day("2025-02-15")).Has.ShouldBeNull();
    }

    [Fact]
    public void What_a_revised_record_says_may_have_come_with_the_revision()
    {
        var release = Releases.Make("one", "a", "2025-01-01", ("f", true)) with { Revised = Releases.Dates("2025-06-01") };
        var history = new CapabilityHistory([release]);
        history.On("a", "f", Releases.Day("2025-05-31")).Has.ShouldBeNull();
        history.On("a", "f", Releases.Day("2025-06-01")).ShouldBe(new("a", "f", true, Releases.Dates("2025-01-01..2025-06-01"), "one", true));
    }

    [Fact]
    public void The_first_of_several_dates_counts_and_whether_it_is_the_first_on_record_is_said()
    {
        var history = new CapabilityHistory([Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-02-01", ("f", true)), Releases.Make("three", "a", "2025-03-01", ("f", true))]);
        history.On("a", "f", Releases.Day("2025-12-31")).ShouldBe(new("a", "f", true, DateInterval.Day(new(2025, 2, 1)), "two", false));
    }
}
