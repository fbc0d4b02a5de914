using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;

namespace LlmLandscape.UnitTests.Measures.Claims;

/// <summary>Verdicts by capabilities, strategies and openness, on tables small enough for the formulas by hand.</summary>
public sealed class AbilityClaimsTests
{
    /// <summary>
    /// α = 1 − (Y + N − 1) Σ y (m − y) / (m − 1) / (Y N): with Y = 4 and N = 5 and one of three apart, 1 − 8 / 20 = 0.6; with Y = N = 3
    /// and one of two apart, 1 − 5 / 9; with Y = 5 and N = 1 and one of two apart, 1 − 5 / 5; with all apart 1 − 5 · 3 / 9.
    /// </summary>
    [Theory]
    [InlineData("a +-+; b +--; c +--", Verdict.Holds, 0.6)]
    [InlineData("a +-+; b +--", Verdict.HoldsInPart, 4 / 9.0)]
    [InlineData("a +++; b ++-", Verdict.DoesNotHold, 0)]
    [InlineData("a ++-; b --+", Verdict.DoesNotHold, -2 / 3.0)]
    [InlineData("a +-?; b +-?", Verdict.Holds, 1)]
    public void Alike_is_what_agrees_well_beyond_chance(string able, Verdict verdict, double corrected)
    {
        var finding = Held(SampleEvidence.None.Able(able), ClaimMeasure.Likeness).Finding.ShouldBeOfType<LikenessFinding>();
        finding.Verdict.ShouldBe(verdict);
        finding.Corrected.ShouldBe(corrected, 1e-12);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a +-+")] // nobody to be like
    [InlineData("a +++; b +++")] // nothing that anybody lacks
    [InlineData("a +-?; b ??-")] // no two of whom the same is known
    public void Likeness_of_nobody_or_on_nothing_cannot_be_checked(string able) =>
        Held(SampleEvidence.None.Able(able), ClaimMeasure.Likeness).Finding.ShouldBeOfType<NothingBears>();

    /// <summary>Without <c>a</c> both agree on all; without another, <c>a</c> is apart from the one left in one of three: 4/9.</summary>
    [Fact]
    public void Whoever_agrees_turns_likeness() => Held(SampleEvidence.None.Able("a +-+; b +--; c +--"), ClaimMeasure.Likeness).TurnedBy
        .ShouldBe([new("b", Verdict.HoldsInPart), new("c", Verdict.HoldsInPart)]);

    [Theory]
    [InlineData("a -+; b -+", Verdict.Holds, 2, "", 0)]
    [InlineData("a -+; b -?; c -+", Verdict.HoldsInPart, 2, "", 1)]
    [InlineData("a -+; b --", Verdict.DoesNotHold, 1, "b", 0)]
    [InlineData("a -+; b --; c -?", Verdict.DoesNotHold, 1, "b", 1)]
    public void Everybody_can_where_nobody_cannot(string able, Verdict verdict, int yes, string no, int unknown)
    {
        var finding = Held(SampleEvidence.None.Able(able), ClaimMeasure.EverybodyCan, feature: "two").Finding
            .ShouldBeOfType<EverybodyCanFinding>();
        (finding.Verdict, finding.Feature, finding.Yes, finding.Unknown).ShouldBe((verdict, "two", yes, unknown));
        string.Join(' ', finding.No).ShouldBe(no);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a +?; b +?")]
    public void What_is_known_of_nobody_cannot_be_checked(string able) =>
        Held(SampleEvidence.None.Able(able), ClaimMeasure.EverybodyCan, feature: "two").Finding.ShouldBeOfType<NothingBears>();

    [Fact]
    public void The_one_who_cannot_turns_it_and_so_does_the_only_one_who_can()
    {
        Held(SampleEvidence.None.Able("a -+; b --; c -+"), ClaimMeasure.EverybodyCan, feature: "two").TurnedBy
            .ShouldBe([new("b", Verdict.Holds)]);
        Held(SampleEvidence.None.Able("a -+; b -?"), ClaimMeasure.EverybodyCan, feature: "two").TurnedBy
            .ShouldBe([new("a", Verdict.CannotBeChecked), new("b", Verdict.Holds)]);
    }

    /// <summary>Shared of all that either pursues: 1/3; 1/2; the mean of 1/2, 0 and 0.</summary>
    [Theory]
    [InlineData("a x,y; b y,z", "a b", Verdict.Holds, 1, 1 / 3.0, 1 / 3.0)]
    [InlineData("a x,y; b x", "a b", Verdict.DoesNotHold, 1, 0.5, 0.5)]
    [InlineData("a x,y; b x; c z", "a b c", Verdict.HoldsInPart, 3, 1 / 6.0, 0.5)]
    [InlineData("a x,y; b x; c z; d -", "a c d", Verdict.Holds, 1, 0, 0)] // without evidence nobody goes any way
    public void Roads_differ_where_no_two_share_half(string bets, string named, Verdict verdict, int pairs, double mean, double most)
    {
        var held = Held(SampleEvidence.None.Bets(bets), ClaimMeasure.DifferentRoads, named);
        var finding = held.Finding.ShouldBeOfType<DifferentRoadsFinding>();
        (finding.Verdict, finding.Pairs).ShouldBe((verdict, pairs));
        finding.Mean.ShouldBe(mean, 1e-12);
        finding.MostAlike.ShouldBe(most, 1e-12);
    }

    [Theory]
    [InlineData("", "a b")]
    [InlineData("a x; b -", "a b")]
    [InlineData("a x; c x", "a b")]
    public void Roads_of_one_cannot_be_compared(string bets, string named) =>
        Held(SampleEvidence.None.Bets(bets), ClaimMeasure.DifferentRoads, named).Finding.ShouldBeOfType<NothingBears>();

    /// <summary>Those whom a claim names are never left out, and others' strategies do not matter.</summary>
    [Fact]
    public void Nobody_turns_the_roads_of_those_named() =>
        Held(SampleEvidence.None.Bets("a x,y; b y,z; c x").Able("a +; b +; c +"), ClaimMeasure.DifferentRoads, "a b").TurnedBy
            .ShouldBeEmpty();

    [Theory]
    [InlineData("cn 2025-01-01 1 1 closed; b 2025-01-01 1 1 open", "2025-12 cn 20; 2025-12 b 40", Verdict.Holds)]
    // As many are no fewer.
    [InlineData("cn 2025-01-01 1 1 closed; b 2025-01-01 1 1 open", "2025-12 cn 40; 2025-12 b 40", Verdict.HoldsInPart)]
    [InlineData("cn 2025-01-01 1 1 open; b 2025-01-01 1 1 open", "2025-12 cn 20; 2025-12 b 40", Verdict.HoldsInPart)]
    [InlineData("cn 2025-01-01 1 1 open; b 2025-01-01 1 1 closed", "2025-12 cn 40; 2025-12 b 20", Verdict.DoesNotHold)]
    [InlineData("cn 2025-01-01 1 1 closed; b 2025-01-01 1 1 open", "", Verdict.HoldsInPart)] // nobody is in the index
    [InlineData("cn 2025-01-01 1 1 open; cn 2026-01-01 1 1 closed; b 2025-01-01 1 1 open", "", Verdict.HoldsInPart)] // the newest counts
    // Z is not ours.
    [InlineData("cn 2025-01-01 1 1 closed; b 2025-01-01 1 1 open", "2025-12 cn 20; 2025-12 b 40; 2025-12 z 1", Verdict.Holds)]
    [InlineData("cn 2025-01-01 1 1 open; b 2025-01-01 1 1 closed", "2024-05 cn 20; 2024-05 b 40; 2025-12 b 40", Verdict.HoldsInPart)]
    [InlineData("cn 2025-01-01 1 1 open; b 2025-01-01 1 1 closed", "2024-05 cn 2; 2024-05 b 4; 2025-12 cn 5; 2025-12 b 4",
        Verdict.DoesNotHold)]
    [InlineData("cn 2025-01-01 1 1 closed", "2025-12 cn 20; 2025-12 b 40", Verdict.CannotBeChecked)]
    [InlineData("b 2025-01-01 1 1 open", "2025-12 cn 20; 2025-12 b 40", Verdict.CannotBeChecked)]
    // Not known whether open.
    [InlineData("cn 2025-01-01 1 1; b 2025-01-01 1 1 open", "2025-12 cn 20; 2025-12 b 40", Verdict.CannotBeChecked)]
    public void A_region_is_closed_where_it_opens_fewer_flagships_and_discloses_less(string flagships, string totals, Verdict verdict) =>
        Held(SampleEvidence.None.Flagships(flagships).Disclosed(totals).Bets("cn -; b -"), ClaimMeasure.ClosedRegion).Finding.Verdict
            .ShouldBe(verdict);

    [Fact]
    public void A_side_of_which_no_total_is_known_has_no_mean() => Held(
            SampleEvidence.None.Flagships("cn 2025-01-01 1 1 closed; b 2025-01-01 1 1 open").Disclosed("2025-12 cn 20").Bets("cn -; b -"),
            ClaimMeasure.ClosedRegion)
        .Finding.ShouldBe(new ClosedRegionFinding(Verdict.HoldsInPart, new(0, 1), new(1, 1), 20, null));

    /// <summary>One of two is open against one of one, and (20 + 30) / 2 against 40.</summary>
    [Fact]
    public void A_closed_region_is_counted_by_vendor_and_hangs_on_each()
    {
        var held = Held(
            SampleEvidence.None.Flagships("cn 2025-01-01 1 1 closed; cn2 2025-01-01 1 1 open; b 2025-01-01 1 1 open")
                .Disclosed("2025-12 cn 20; 2025-12 cn2 30; 2025-12 b 40").Bets("cn -; cn2 -; b -"),
            ClaimMeasure.ClosedRegion);
        held.Finding.ShouldBe(new ClosedRegionFinding(Verdict.Holds, new(1, 2), new(1, 1), 25, 40));
        held.TurnedBy.ShouldBe([new("b", Verdict.CannotBeChecked), new("cn", Verdict.HoldsInPart)]);
    }

    private static HeldClaim Held(MeasureEvidence evidence, ClaimMeasure measure, string vendors = "", string? feature = null) =>
        ClaimVerdicts.Of(evidence, [SampleEvidence.Claim(measure, vendors, feature: feature)]).ShouldHaveSingleItem();
}
