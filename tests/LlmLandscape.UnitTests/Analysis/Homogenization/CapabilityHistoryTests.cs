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
        new CapabilityHistory(
            [Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-03-01..2025-03-31", ("f", true))])
            .On("a", "f", Releases.Day(day)).Has.ShouldBe(has, because);

    [Fact]
    public void A_record_that_leaves_a_feature_out_is_no_no()
    {
        var history =
            new CapabilityHistory([Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-02-01")]);
        history.On("a", "f", Releases.Day("2025-01-15")).ShouldBe(new("a", "f", false, null, "one", false));
        history.On("a", "f", Releases.Day("2025-02-15")).Has.ShouldBeNull();
        history.On("nobody", "f", Releases.Day("2025-02-15")).Has.ShouldBeNull();
    }

    [Fact]
    public void While_the_only_record_may_not_be_out_nothing_is_known()
    {
        var history = new CapabilityHistory([Releases.Make("one", "a", "2025-03-01..2025-03-31", ("f", false))]);
        history.On("a", "f", Releases.Day("2025-03-15")).Has.ShouldBeNull();
        history.On("a", "f", Releases.Day("2025-03-31")).Has.ShouldBe(false);
    }

    [Fact]
    public void A_record_that_says_nothing_leaves_open_that_it_had_what_a_later_one_has()
    {
        ReleaseRecord[] releases = [Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-02-01"),
            Releases.Make("three", "a", "2025-06-01", ("f", true))];
        new CapabilityHistory(releases).On("a", "f", Releases.Day("2025-12-31"))
            .ShouldBe(new("a", "f", true, Releases.Dates("2025-02-01..2025-06-01"), "three", false));
        new CapabilityHistory(releases[1..]).On("a", "f", Releases.Day("2025-12-31")).OnFirstRecord.ShouldBeTrue("the first is silent");
        new CapabilityHistory(releases[1..], atTheirWord: true).On("a", "f", Releases.Day("2025-12-31"))
            .ShouldBe(new("a", "f", true, Releases.Dates("2025-06-01"), "three", false), "taken at their word");
    }

    /// <summary>The newest is the one that began last, then that ended last, then by id.</summary>
    [Theory]
    [InlineData("p", "2025-01-10", "2025-01-01..2025-01-31")]
    [InlineData("p", "2025-01-10..2025-01-31", "2025-01-10")]
    [InlineData("q", "2025-01-10", "2025-01-10")]
    public void A_no_rests_on_the_newest_record(string newest, string p, string q)
    {
        ReleaseRecord[] releases = [Releases.Make("p", "a", p, ("f", false)), Releases.Make("q", "a", q, ("f", false))];
        new CapabilityHistory(releases).On("a", "f", Releases.Day("2025-02-01")).Evidence.ShouldBe(newest);
        new CapabilityHistory(releases.Reverse()).On("a", "f", Releases.Day("2025-02-01")).Evidence.ShouldBe(newest);
    }

    [Fact]
    public void A_yes_rests_on_the_record_that_may_have_been_first_and_stands_while_a_later_one_is_uncertain()
    {
        ReleaseRecord[] releases = [Releases.Make("p", "a", "2025-01-10", ("f", true)),
            Releases.Make("q", "a", "2025-01-01..2025-01-31", ("f", true)), Releases.Make("r", "a", "2025-03-01..2025-03-31", ("f", true))];
        new CapabilityHistory(releases).On("a", "f", Releases.Day("2025-03-15"))
            .ShouldBe(new("a", "f", true, Releases.Dates("2025-01-01..2025-01-10"), "q", true));
    }

    [Fact]
    public void Of_two_that_began_on_one_day_the_one_that_is_sure_earlier_is_named()
    {
        ReleaseRecord[] releases = [Releases.Make("p", "a", "2025-01-01", ("f", true)) with { Revised = Releases.Dates("2025-06-01") },
            Releases.Make("q", "a", "2025-01-01..2025-01-31", ("f", true))];
        new CapabilityHistory(releases).On("a", "f", Releases.Day("2025-12-31")).Evidence.ShouldBe("q");
    }

    [Theory]
    [InlineData("2025-01-01", "2025-06-01..2025-06-30", "2025-01-01..2025-06-30")]
    [InlineData("2025-01-01..2025-01-31", "2025-01-15..2025-02-10", "2025-01-01..2025-02-10")]
    [InlineData("2025-01-01..2025-01-31", "2025-01-20", "2025-01-01..2025-01-31")] // within what the date allows
    [InlineData("2025-01-01", "2024-12-01", "2025-01-01")] // before the release
    public void A_record_is_true_from_its_release_or_from_its_revision(string released, string revised, string since) =>
        (Releases.Make("one", "a", released) with { Revised = Releases.Dates(revised) }).Since.ShouldBe(Releases.Dates(since));

    [Fact]
    public void What_a_revised_record_says_may_have_come_with_the_revision()
    {
        var release = Releases.Make("one", "a", "2025-01-01", ("f", true)) with { Revised = Releases.Dates("2025-06-01") };
        var history = new CapabilityHistory([release]);
        history.On("a", "f", Releases.Day("2025-05-31")).Has.ShouldBeNull();
        history.On("a", "f", Releases.Day("2025-06-01"))
            .ShouldBe(new("a", "f", true, Releases.Dates("2025-01-01..2025-06-01"), "one", true));
    }

    /// <summary>The order of ids is no order of time.</summary>
    [Theory]
    [InlineData("2025-01-01", "2025-01-01", true)]
    [InlineData("2025-01-01..2025-01-31", "2025-01-20", true)]
    [InlineData("2025-01-20", "2025-01-01..2025-01-31", true)]
    [InlineData("2025-01-01", "2025-01-02", false)]
    public void Of_records_that_may_be_of_one_day_each_may_be_the_first(string without, string with, bool onFirst) =>
        new CapabilityHistory([Releases.Make("a-without", "v", without, ("f", false)), Releases.Make("b-with", "v", with, ("f", true))])
            .On("v", "f", Releases.Day("2025-12-31")).OnFirstRecord.ShouldBe(onFirst);

    [Fact]
    public void The_first_of_several_dates_counts_and_whether_it_is_the_first_on_record_is_said()
    {
        var history = new CapabilityHistory(
            [Releases.Make("one", "a", "2025-01-01", ("f", false)), Releases.Make("two", "a", "2025-02-01", ("f", true)),
                Releases.Make("three", "a", "2025-03-01", ("f", true))]);
        history.On("a", "f", Releases.Day("2025-12-31")).ShouldBe(new("a", "f", true, DateInterval.Day(new(2025, 2, 1)), "two", false));
    }

    /// <summary>Worked by hand: two records of a vendor, and what an article dates beside them.</summary>
    [Theory]
    [InlineData("2025-01-20", "2025-06-01", true, "2025-01-20", "2025-01-20", "said", true)] // before any record
    [InlineData("2025-03-01..2025-03-31", "2025-06-01", true, "2025-03-01", "2025-03-31", "said", false)] // after a record that says no
    [InlineData("2026-01-01", "2026-06-01", true, "2025-12-01", "2025-12-01", "two", false)] // later than the record
    [InlineData("2025-03-01", "2025-02-28", false, null, null, "one", false)] // not said yet
    [InlineData("2025-03-01..2025-03-31", "2025-03-15", false, null, null, "one", false)] // it may not have happened yet
    public void An_ability_is_dated_by_the_earliest_that_says_so_records_or_a_source(
        string said, string day, bool has, string? first, string? last, string evidence, bool onFirst)
    {
        var history = new CapabilityHistory(
            [Releases.Make("one", "a", "2025-01-26", ("f", false)), Releases.Make("two", "a", "2025-12-01", ("f", true))],
            stated: [new("said", "a", "f", Releases.Dates(said))]);
        var cell = history.On("a", "f", Releases.Day(day));
        (cell.Has, cell.Since?.First, cell.Since?.Last, cell.Evidence, cell.OnFirstRecord, cell.Origin).ShouldBe(
            (has, Day(first), Day(last), evidence, onFirst, evidence == "said" ? EvidenceOrigin.Article : EvidenceOrigin.Record));

        static DateOnly? Day(string? text) => text is null ? null : Releases.Day(text);
    }

    [Fact]
    public void What_a_source_says_of_one_is_said_of_nobody_else()
    {
        var history = new CapabilityHistory(
            [Releases.Make("one", "a", "2025-01-26"), Releases.Make("two", "b", "2025-01-26")],
            stated: [new("said", "a", "f", new(Releases.Day("2025-01-20"), Releases.Day("2025-01-20")))]);
        var day = Releases.Day("2025-06-01");
        (history.On("a", "f", day).Has, history.On("b", "f", day).Has, history.On("a", "g", day).Has).ShouldBe((true, null, null));
        history.VendorsOn(Releases.Day("2025-01-25")).ShouldBeEmpty("who has no release on record is in no table");
    }
}
