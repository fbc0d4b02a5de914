using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;

namespace LlmLandscape.UnitTests.Measures.Claims;

/// <summary>Verdicts by the index and by votes, on small tables; every number of days was counted by hand.</summary>
public sealed class ScoreClaimsTests
{
    /// <summary>2 July 2024 is the 183rd day after 1 January, which is half a year. <c>e</c> only makes the record old enough.</summary>
    [Theory]
    [InlineData("a 2024-01-01 130; b 2024-02-01 130; c 2024-03-01 130; d 2024-07-02 130", Verdict.Holds)]
    [InlineData("a 2024-01-01 130; b 2024-02-01 130; c 2024-03-01 130; d 2024-07-03 130", Verdict.HoldsInPart)] // the third is late
    [InlineData("a 2024-01-01 130; b 2024-02-01 130; c 2023-03-01 130; d 2024-07-02 130", Verdict.CannotBeChecked)] // c was first
    // By tolerance.
    [InlineData("a 2024-01-01 130; b 2024-02-01 128; c 2024-03-01 128; d 2024-04-01 128; e 2025-01-01 9", Verdict.HoldsInPart)]
    [InlineData("a 2024-01-01 130; b 2024-02-01 127.9; c 2024-03-01 127; d 2024-04-01 127; e 2025-01-01 9", Verdict.DoesNotHold)]
    [InlineData("a 2024-01-01 130; b 2024-07-02 130; e 2025-01-01 9", Verdict.HoldsInPart)] // by one
    [InlineData("a 2024-01-01 130; b 2024-07-03 130; e 2025-01-01 9", Verdict.DoesNotHold)]
    [InlineData(TwoRecords, Verdict.Holds)] // one of two is half
    [InlineData(TwoRecords + "; a 2024-04-01 150", Verdict.DoesNotHold)] // one of three is not
    [InlineData(TwoRecords + "; a 2024-12-01 150", Verdict.Holds)] // the third is too young to count
    [InlineData("a 2024-01-01 130; b 2024-07-01 120", Verdict.CannotBeChecked)] // 182 days old
    [InlineData("a 2023-12-31 130; b 2024-02-01 130; c 2025-01-01 130", Verdict.CannotBeChecked)] // no record since 2024
    [InlineData("", Verdict.CannotBeChecked)]
    public void Catching_up_takes_three_others_within_half_a_year_of_half_of_the_records(string scores, Verdict verdict) =>
        Held(SampleEvidence.None.Scored(scores), ClaimMeasure.CatchUpTime).Finding.Verdict.ShouldBe(verdict);

    private const string TwoRecords =
        "a 2024-01-01 130; b 2024-02-01 130; c 2024-02-02 130; d 2024-02-03 130; a 2024-03-01 140; e 2025-01-01 9";

    /// <summary>Without <c>a</c> the record is <c>b</c>'s with two others; without <c>e</c> the last day is <c>d</c>'s.</summary>
    [Fact]
    public void Who_sets_a_record_who_reaches_it_and_who_makes_it_old_turns_the_verdict()
    {
        var held = Held(
            SampleEvidence.None.Scored("a 2024-01-01 130; b 2024-02-01 130; c 2024-03-01 130; d 2024-04-01 130; e 2025-01-01 9"),
            ClaimMeasure.CatchUpTime);
        held.TurnedBy.ShouldBe([
            new("a", Verdict.HoldsInPart), new("b", Verdict.HoldsInPart), new("c", Verdict.HoldsInPart), new("d", Verdict.HoldsInPart),
            new("e", Verdict.CannotBeChecked),
        ]);
        var counts = held.Finding.ShouldBeOfType<CatchUpFinding>().Counts;
        counts.Where(x => x.Tolerance == 0).Select(x => (x.Others, x.Summary.Median))
            .ShouldBe([(1, 31), (2, 60), (3, 91), (4, null), (null, null)]);
    }

    /// <summary>Mid-2024 the fifth is 10 points behind; 31 December 2024 is the 365th day after the record.</summary>
    [Theory]
    [InlineData("b 2024-12-31 130; e 2024-12-31 125", Verdict.Holds, 365, 5)]
    [InlineData("b 2025-01-01 130; e 2024-12-31 125", Verdict.HoldsInPart, 366, 5)] // stood over a year
    [InlineData("b 2024-12-31 130; e 2024-12-31 124.5", Verdict.HoldsInPart, 365, 5.5)] // over half of the distance
    [InlineData("b 2025-01-01 130; e 2024-12-31 124.5", Verdict.DoesNotHold, 366, 5.5)]
    [InlineData("e 2025-12-31 125", Verdict.HoldsInPart, 730, 5)] // it stands to this day
    public void Gaps_do_not_last_where_records_fall_within_a_year_and_the_distance_to_the_fifth_halved(
        string later, Verdict verdict, int days, double points)
    {
        var held = Held(SampleEvidence.None.Scored($"{MidYear}; {later}"), ClaimMeasure.LastingGaps);
        var finding = held.Finding.ShouldBeOfType<LastingGapsFinding>();
        (finding.Verdict, finding.LongestDays, finding.Then.Ranks[1].Points, finding.Now.Ranks[1].Points)
            .ShouldBe((verdict, days, 10, points));
    }

    private const string MidYear = "a 2024-01-01 130; b 2024-02-01 129; c 2024-02-01 128; d 2024-02-01 127; e 2024-06-30 120";

    [Theory]
    [InlineData("")]
    [InlineData("a 2024-01-01 130; b 2024-02-01 129; c 2024-02-01 128; d 2024-02-01 127; e 2024-07-01 120")] // four by mid-2024
    [InlineData("a 2023-01-01 130; b 2023-02-01 129; c 2023-02-01 128; d 2023-02-01 127; e 2023-06-30 120")] // no record since 2024
    public void Gaps_without_a_record_or_without_a_fifth_cannot_be_checked(string scores) =>
        Held(SampleEvidence.None.Scored(scores), ClaimMeasure.LastingGaps).Finding.ShouldBeOfType<NothingBears>();

    /// <summary>Without any of the five there is no fifth then.</summary>
    [Fact]
    public void Leaving_one_of_five_out_leaves_no_distance_to_the_fifth() =>
        Held(SampleEvidence.None.Scored($"{MidYear}; b 2024-12-31 130; e 2024-12-31 125"), ClaimMeasure.LastingGaps).TurnedBy
            .ShouldBe([.. "abcde".Select(x => new TurnedBy($"{x}", Verdict.CannotBeChecked))]);

    /// <summary>Of 15 November 2025; <c>v</c> is surely first on a board where its low end is above the other's high end.</summary>
    [Theory]
    [InlineData("v 2025-01-01 130; b 2025-01-01 128", "", Verdict.Holds)]
    [InlineData("v 2025-01-01 130; b 2025-01-01 140", "", Verdict.Holds)]
    [InlineData("v 2025-01-01 130; b 2025-01-01 127.5", "", Verdict.HoldsInPart)]
    [InlineData("v 2025-01-01 130; b 2025-01-01 120; b 2026-01-01 129", "", Verdict.HoldsInPart)] // led then
    [InlineData("v 2025-01-01 130; b 2025-01-01 129; v 2026-01-01 139", "", Verdict.HoldsInPart)] // leads now
    [InlineData("v 2025-01-01 130; b 2025-01-01 129", "v 1400 1390 1410; b 1380 1370 1389", Verdict.HoldsInPart)] // leads in votes
    [InlineData("v 2025-01-01 130; b 2025-01-01 129", "v 1400 1390 1410; b 1380 1370 1390", Verdict.Holds)] // not surely
    [InlineData("v 2025-01-01 130; b 2025-01-01 120", "v 1400 1390 1410; b 1380 1370 1389", Verdict.DoesNotHold)]
    [InlineData("v 2025-01-01 130; b 2025-01-01 120", "v 1400 1390 1410; b 1380 1370 1390", Verdict.HoldsInPart)]
    [InlineData("v 2025-11-16 130; b 2025-01-01 120", "", Verdict.CannotBeChecked)] // not there on the day
    [InlineData("v 2025-01-01 130", "", Verdict.CannotBeChecked)] // nobody else
    [InlineData("b 2025-01-01 130", "", Verdict.CannotBeChecked)]
    public void An_edge_is_over_two_points_then_and_now_and_surely_first_in_votes(string scores, string board, Verdict verdict)
    {
        var evidence = SampleEvidence.None.Scored(scores).Board("2025-12-31", board);
        Held(evidence, ClaimMeasure.EdgeOfVendor, "v", "2025-11-15").Finding.Verdict.ShouldBe(verdict);
    }

    /// <summary>The claim's own vendor is never left out: without it there is no claim.</summary>
    [Fact]
    public void Whoever_hides_an_edge_turns_it_and_the_vendor_itself_does_not() => Held(
            SampleEvidence.None.Scored("v 2025-01-01 130; b 2025-01-01 129; c 2025-01-01 120"),
            ClaimMeasure.EdgeOfVendor,
            "v",
            "2025-11-15")
        .TurnedBy.ShouldBe([new("b", Verdict.HoldsInPart)]);

    /// <summary>730 days after 1 January 2024 is 31 December 2025.</summary>
    [Theory]
    [InlineData("v 2024-01-01 130; b 2025-12-31 130", Verdict.Holds)]
    [InlineData("v 2024-01-01 130; b 2025-12-30 130", Verdict.DoesNotHold)]
    [InlineData("v 2023-01-01 120; v 2024-01-01 130; b 2025-12-30 130", Verdict.Holds)] // its earlier record stood longer
    [InlineData("v 2024-01-01 130; b 2025-12-31 129", Verdict.Holds)] // nobody has reached it, and it is old enough by now
    [InlineData("v 2024-01-01 130; b 2025-12-30 129", Verdict.CannotBeChecked)] // not yet
    [InlineData("v 2022-12-31 130; b 2025-12-31 130", Verdict.CannotBeChecked)] // of before 2023
    [InlineData("b 2024-01-01 130; v 2025-12-31 130", Verdict.CannotBeChecked)] // another's
    [InlineData("", Verdict.CannotBeChecked)]
    public void The_longest_lead_is_held_against_the_claimed_days(string scores, Verdict verdict) =>
        Held(SampleEvidence.None.Scored(scores), ClaimMeasure.LongestLead, "v", value: 730).Finding.Verdict.ShouldBe(verdict);

    [Fact]
    public void The_longest_lead_names_its_record_and_who_ended_it_and_hangs_on_that_one()
    {
        var held = Held(
            SampleEvidence.None.Scored("v 2024-01-01 130; b 2024-02-01 130; c 2026-01-01 131"), ClaimMeasure.LongestLead, "v", value: 730);
        held.Finding.ShouldBe(new LongestLeadFinding(Verdict.DoesNotHold, "v-2024-01-01", 31, "b", 730));
        held.TurnedBy.ShouldBe([new("b", Verdict.Holds)]);
    }

    [Fact]
    public void A_lead_that_nobody_ended_has_its_days_so_far() =>
        Held(SampleEvidence.None.Scored("v 2024-01-01 130; b 2026-01-01 129"), ClaimMeasure.LongestLead, "v", value: 730)
            .Finding.ShouldBe(new LongestLeadFinding(Verdict.Holds, "v-2024-01-01", 731, null, 730));

    /// <summary>Of two, the claim is that <c>v</c> may be ahead of <c>w</c>, of 15 November 2025.</summary>
    [Theory]
    [InlineData("v 2025-01-01 130; w 2025-01-01 130", Verdict.Holds, 0, 0)]
    [InlineData("v 2025-01-01 130; w 2025-01-01 129; w 2026-01-01 140", Verdict.Holds, 1, -10)] // was
    [InlineData("v 2025-01-01 130; w 2025-01-01 140; v 2026-01-01 140", Verdict.Holds, -10, 0)] // is
    [InlineData("v 2025-01-01 130; w 2025-01-01 132", Verdict.HoldsInPart, -2, -2)]
    [InlineData("v 2025-01-01 130; w 2025-01-01 140; v 2026-01-01 138", Verdict.HoldsInPart, -10, -2)]
    [InlineData("v 2025-01-01 130; w 2025-01-01 132.5", Verdict.DoesNotHold, -2.5, -2.5)]
    public void One_may_be_ahead_of_another_where_it_is_not_two_points_behind(string scores, Verdict verdict, double then, double now)
    {
        var held = Held(SampleEvidence.None.Scored($"{scores}; x 2025-01-01 150"), ClaimMeasure.AheadOf, "v w", "2025-11-15");
        held.Finding.ShouldBe(new AheadFinding(verdict, then, now, null, null));
        held.TurnedBy.ShouldBeEmpty("neither of the two is left out, and nobody else matters");
    }

    [Theory]
    [InlineData("")]
    [InlineData("v 2025-01-01 130")]
    [InlineData("v 2025-11-16 130; w 2025-01-01 130")]
    public void Ahead_of_nobody_cannot_be_checked(string scores) =>
        Held(SampleEvidence.None.Scored(scores), ClaimMeasure.AheadOf, "v w", "2025-11-15").Finding.ShouldBeOfType<NothingBears>();

    /// <summary>400 points are odds of ten to one; of the boards the last with both counts.</summary>
    [Fact]
    public void Ahead_says_the_chance_on_the_last_board_with_both()
    {
        var evidence = SampleEvidence.None.Scored("v 2025-01-01 130; w 2025-01-01 130")
            .Board("2025-06-30", "v 1400; w 1000").Board("2025-12-31", "v 1400; x 1500");
        var finding = Held(evidence, ClaimMeasure.AheadOf, "v w", "2025-11-15").Finding.ShouldBeOfType<AheadFinding>();
        finding.Board.ShouldBe(new(2025, 6, 30));
        finding.Chance!.Value.ShouldBe(10.0 / 11, 1e-12);
    }

    [Theory]
    [InlineData("cn 2024-05-07 126", Verdict.Holds, "cn-2024-05-07")]
    [InlineData("cn 2024-05-08 126", Verdict.DoesNotHold, "cn-2024-05-08")] // a day late
    [InlineData("cn 2024-05-07 125.9", Verdict.DoesNotHold, null)] // not reached
    [InlineData("b 2024-01-01 130", Verdict.DoesNotHold, null)] // not Chinese
    [InlineData("cn 2024-03-01 127; cn2 2024-03-01 128; cn 2024-05-07 129", Verdict.Holds, "cn2-2024-03-01")] // of one day the best
    public void A_model_is_passed_where_a_Chinese_maker_had_reached_it_by_the_day(string scores, Verdict verdict, string? by)
    {
        var held = Held(
            SampleEvidence.None.Scored($"a 2023-03-14 126; {scores}"), ClaimMeasure.Passed, day: "2024-05-07", score: "eci/a-2023-03-14");
        var finding = held.Finding.ShouldBeOfType<PassedFinding>();
        (finding.Verdict, finding.Model, finding.By).ShouldBe((verdict, "a-2023-03-14", by));
    }

    /// <summary>The bar stays when its maker is left out.</summary>
    [Fact]
    public void Passing_hangs_on_those_who_passed_and_not_on_whom_they_passed()
    {
        Passed("a 2023-03-14 126; cn 2024-01-01 126").TurnedBy.ShouldBe([new("cn", Verdict.DoesNotHold)]);
        Passed("cn 2024-01-01 126").Finding.ShouldBeOfType<NothingBears>();

        static HeldClaim Passed(string scores) =>
            Held(SampleEvidence.None.Scored(scores), ClaimMeasure.Passed, day: "2024-05-07", score: "eci/a-2023-03-14");
    }

    [Theory]
    [InlineData("a 2024-01-01 130; b 2024-12-31 131", Verdict.Holds, 365)]
    [InlineData("a 2024-01-01 130; b 2025-01-01 131", Verdict.HoldsInPart, 366)]
    [InlineData("a 2024-01-01 130; a 2024-06-01 132; b 2025-01-01 133", Verdict.HoldsInPart, 366)] // a reign is of one vendor's records
    [InlineData("a 2024-01-01 130; b 2024-02-01 131; c 2025-03-01 9", Verdict.HoldsInPart, 394)] // it lasts to the last day
    [InlineData("a 2024-01-01 130; b 2024-02-01 130; c 2024-03-01 9", Verdict.DoesNotHold, 60)] // reached, not taken
    public void Nobody_stays_first_where_no_reign_lasts_a_year(string scores, Verdict verdict, int days)
    {
        var finding = Held(SampleEvidence.None.Scored(scores), ClaimMeasure.RecordHolders).Finding.ShouldBeOfType<HoldersFinding>();
        (finding.Verdict, finding.LongestDays).ShouldBe((verdict, days));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a 2023-12-31 130; b 2024-06-01 120")]
    public void No_record_since_2024_has_no_holder(string scores) =>
        Held(SampleEvidence.None.Scored(scores), ClaimMeasure.RecordHolders).Finding.ShouldBeOfType<NothingBears>();

    /// <summary>
    /// Without <c>b</c>, <c>a</c> reigns until <c>cn</c>: 456 days. Without <c>a</c>, <c>b</c> reigns no longer than with it, and without
    /// <c>cn</c> the last record is of the last day.
    /// </summary>
    [Fact]
    public void Whoever_ended_a_reign_turns_who_stays_first()
    {
        var held = Held(SampleEvidence.None.Scored("a 2024-01-01 130; b 2024-06-01 131; cn 2025-04-01 132"), ClaimMeasure.RecordHolders);
        var finding = held.Finding.ShouldBeOfType<HoldersFinding>();
        finding.Records.ShouldBe([new("a", 1), new("b", 1), new("cn", 1)]);
        (finding.Verdict, finding.LongestDays, finding.Longest, finding.OfGroup).ShouldBe((Verdict.Holds, 304, "b", 1));
        held.TurnedBy.ShouldBe([new("b", Verdict.HoldsInPart)]);
    }

    /// <summary>1400 against 1000 are odds of ten to one, against 1400 a half. The board of December has one of them only.</summary>
    [Fact]
    public void Votes_are_shown_of_those_named_on_the_last_board_with_two_and_decide_nothing()
    {
        var evidence = SampleEvidence.None.Board("2025-06-30", "v 1000; w 1400; y 1400; z 1600").Board("2025-12-31", "v 1500; z 1600");
        var finding = Held(evidence, ClaimMeasure.LikenessOfVendors, "v w x y").Finding.ShouldBeOfType<VotesAmongFinding>();
        (finding.Verdict, finding.Day, finding.First).ShouldBe((Verdict.CannotBeChecked, new(2025, 6, 30), "w"));
        finding.Chances.Select(x => (x.Maker, Math.Round(x.Chance, 12))).ShouldBe([("y", 0.5), ("v", Math.Round(10.0 / 11, 12))]);
        finding.Missing.ShouldBe(["x"]);
        Held(evidence, ClaimMeasure.LikenessOfVendors, "v x").Finding.ShouldBeOfType<NothingBears>();
    }

    private static HeldClaim Held(
        MeasureEvidence evidence,
        ClaimMeasure measure,
        string vendors = "",
        string? day = null,
        double? value = null,
        string? score = null) =>
        ClaimVerdicts.Of(evidence, [SampleEvidence.Claim(measure, vendors, day, value, score: score)]).ShouldHaveSingleItem();
}
