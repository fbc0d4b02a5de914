using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;

namespace LlmLandscape.UnitTests.Measures.Claims;

/// <summary>Verdicts by list prices. Prices of abilities are asked from 5 June 2025 to 30 June 2026.</summary>
public sealed class PriceClaimsTests
{
    private const string Cheaper = "x 2025-01-01 4 4; x 2026-01-01 2 2";
    private const string Dearer = "x 2025-01-01 2 2; x 2026-01-01 4 4";

    /// <summary>Medians of output prices; 0.15 is half as much again as a tenth.</summary>
    [Theory]
    [InlineData("cn 2025-01-01 1 1.5 open; b 2025-01-01 1 10 closed", Verdict.Holds, 0.15)]
    [InlineData("cn 2025-01-01 1 1.6 open; b 2025-01-01 1 10 closed", Verdict.DoesNotHold, 0.16)]
    [InlineData("cn 2025-01-01 1 1.6 open; b 2025-01-01 1 10 closed; c 2025-01-01 1 30 closed", Verdict.Holds, 0.08)]
    [InlineData("cn 2025-01-01 1 9 open; cn 2026-01-01 1 1.5 open; b 2025-01-01 1 10 closed", Verdict.Holds, 0.15)] // each vendor's newest
    [InlineData("cn 2025-01-01 1 1.5 open; cn 2026-01-01 - - open; b 2025-01-01 1 10 closed", Verdict.Holds, 0.15)] // with a price
    public void Open_flagships_cost_a_share_of_closed_ones(string flagships, Verdict verdict, double ratio)
    {
        var finding = Held(SampleEvidence.None.Flagships(flagships), ClaimMeasure.OpenAgainstClosedPrices, value: 0.1).Finding
            .ShouldBeOfType<OpenPriceFinding>();
        finding.Verdict.ShouldBe(verdict);
        finding.Ratio.ShouldBe(ratio, 1e-12);
    }

    [Theory]
    [InlineData("")]
    [InlineData("cn 2025-01-01 1 1.5 open")]
    [InlineData("b 2025-01-01 1 10 closed")]
    [InlineData("cn 2025-01-01 1 1.5 open; b 2025-01-01 1 10")]
    [InlineData("cn 2025-01-01 1 1.5 open; b 2026-07-01 1 10 closed")] // not out on the day of asking
    public void Prices_of_one_side_alone_cannot_be_compared(string flagships) =>
        Held(SampleEvidence.None.Flagships(flagships), ClaimMeasure.OpenAgainstClosedPrices, value: 0.1).Finding
            .ShouldBeOfType<NothingBears>();

    [Fact]
    public void The_dearest_closed_flagship_may_turn_it()
    {
        var held = Held(
            SampleEvidence.None.Flagships("cn 2025-01-01 1 1.6 open; b 2025-01-01 1 10 closed; c 2025-01-01 1 30 closed"),
            ClaimMeasure.OpenAgainstClosedPrices,
            value: 0.1);
        held.TurnedBy.ShouldBe([new("c", Verdict.DoesNotHold), new("cn", Verdict.CannotBeChecked)]);
        var finding = held.Finding.ShouldBeOfType<OpenPriceFinding>();
        (finding.Open, finding.Closed).ShouldBe((1, 2));
        (finding.WithoutOneVendor!.Low, finding.WithoutOneVendor.High).ShouldBe((1.6 / 30, 1.6 / 10));
    }

    [Theory]
    [InlineData("2025-06-01 8; 2026-01-01 4", Cheaper, Verdict.Holds)]
    [InlineData("2025-06-01 8; 2026-01-01 4.1", Cheaper, Verdict.HoldsInPart)] // not half
    [InlineData("2025-06-01 8; 2026-01-01 4", Dearer, Verdict.HoldsInPart)]
    [InlineData("2025-06-01 8; 2026-01-01 4", Cheaper + "; y 2025-01-01 2 2; y 2026-01-01 4 4", Verdict.HoldsInPart)] // as often dearer
    [InlineData("2025-06-01 8; 2026-01-01 4", "", Verdict.HoldsInPart)]
    [InlineData("2025-06-01 8; 2026-01-01 4.1", Dearer, Verdict.DoesNotHold)]
    [InlineData("2025-06-01 8; 2026-07-01 4", Dearer, Verdict.DoesNotHold)] // after the day of asking
    [InlineData("2025-06-01 8; 2026-01-01 4 correction", Dearer, Verdict.DoesNotHold)] // it never was 8
    [InlineData("2026-07-01 8", Cheaper, Verdict.CannotBeChecked)]
    public void Prices_fall_where_abilities_halved_and_flagships_get_cheaper(string prices, string flagships, Verdict verdict) =>
        Held(SampleEvidence.None.Sold("a 2025-01-01 130 level", prices).Flagships(flagships), ClaimMeasure.PriceOfAbility).Finding.Verdict
            .ShouldBe(verdict);

    /// <summary>
    /// At 130 the least price falls from 8 to 4, at 140 from 9 to 7: half of the levels is not most. Only steps count in place.
    /// </summary>
    [Fact]
    public void Most_levels_are_more_than_half_and_changes_in_place_are_counted_apart()
    {
        var evidence = SampleEvidence.None
            .Sold("a 2025-01-01 130 level", "2025-06-01 8; 2026-01-01 4; 2026-02-01 5; 2026-02-02 4 correction")
            .Sold("b 2025-02-01 140 level", "2025-06-01 9; 2026-01-01 7 alias");
        var held = Held(evidence, ClaimMeasure.PriceOfAbility);
        var finding = held.Finding.ShouldBeOfType<PriceFallFinding>();
        finding.Falls.Select(x => (x.Level, Math.Round(x.Factor, 6)))
            .ShouldBe([("a-2025-01-01", 2), ("b-2025-02-01", Math.Round(9 / 7.0, 6))]);
        (finding.Verdict, finding.Cuts, finding.Rises, finding.InPlaceCuts, finding.InPlaceRises)
            .ShouldBe((Verdict.DoesNotHold, 0, 0, 1, 1));
        held.TurnedBy.ShouldBe([new("b", Verdict.HoldsInPart)], "without b the price of the lower level alone tells what both levels cost");
    }

    [Fact]
    public void No_level_to_follow_cannot_be_checked() =>
        Held(SampleEvidence.None.Sold("a 2025-01-01 130", "2025-06-01 8; 2026-01-01 4"), ClaimMeasure.PriceOfAbility).Finding
            .ShouldBeOfType<NothingBears>();

    /// <summary>The level is <c>a</c>'s 130; <c>b</c> is another model near it, at the price of today.</summary>
    [Theory]
    [InlineData("2025-06-01 8; 2026-01-01 4", "b 2025-01-01 131", "2025-06-01 12", Verdict.Holds, 3)]
    [InlineData("2025-06-01 8; 2026-01-01 4", "b 2025-01-01 132", "2025-06-01 12", Verdict.Holds, 3)]
    [InlineData("2025-06-01 8; 2026-01-01 4", "b 2025-01-01 131", "2025-06-01 12.5", Verdict.HoldsInPart, 3.125)]
    [InlineData("2025-06-01 8", "b 2025-01-01 128", "2025-06-01 12", Verdict.HoldsInPart, 1.5)]
    [InlineData("2025-06-01 8", "b 2025-01-01 131", "2025-06-01 28", Verdict.DoesNotHold, 3.5)]
    public void Ability_is_a_commodity_where_it_got_cheaper_and_costs_the_same_everywhere(
        string prices, string other, string others, Verdict verdict, double spread)
    {
        var finding = Held(SampleEvidence.None.Sold("a 2025-01-01 130 level", prices).Sold(other, others), ClaimMeasure.Commodity).Finding
            .ShouldBeOfType<CommodityFinding>();
        (finding.Verdict, finding.Level, finding.Models, finding.Spread).ShouldBe((verdict, "a-2025-01-01", 2, spread));
    }

    [Theory]
    [InlineData("b 2025-01-01 132.5", "2025-06-01 12")] // too able to be the same good
    [InlineData("b 2025-01-01 127.5", "2025-06-01 12")]
    [InlineData("b 2025-01-01 131", "2025-06-01 12; 2026-01-01 - zero")] // sold no more
    public void One_seller_makes_no_commodity(string other, string others) =>
        Held(SampleEvidence.None.Sold("a 2025-01-01 130 level", "2025-06-01 8; 2026-01-01 4").Sold(other, others), ClaimMeasure.Commodity)
            .Finding.ShouldBeOfType<NothingBears>();

    [Fact]
    public void Either_of_two_sellers_turns_a_commodity() => Held(
            SampleEvidence.None.Sold("a 2025-01-01 130 level", "2025-06-01 8; 2026-01-01 4").Sold("b 2025-01-01 131", "2025-06-01 12"),
            ClaimMeasure.Commodity).TurnedBy
        .ShouldBe([new("a", Verdict.CannotBeChecked), new("b", Verdict.CannotBeChecked)]);

    /// <summary>Of 15 November 2025; three parts of input to one of output.</summary>
    [Theory]
    [InlineData("v 2025-01-01 4 8; v 2025-06-01 2 4; v 2026-01-01 2 4", Verdict.Holds, 5, 2.5, 2.5)]
    [InlineData("v 2025-01-01 4 8; v 2025-06-01 2 4; v 2026-01-01 1 4", Verdict.Holds, 5, 2.5, 1.75)]
    [InlineData("v 2025-01-01 4 8; v 2025-11-15 2 4; v 2026-01-01 2 4.4", Verdict.HoldsInPart, 5, 2.5, 2.6)]
    [InlineData("v 2025-01-01 4 8; v 2025-06-01 4 8; v 2026-01-01 2 4", Verdict.DoesNotHold, 5, 5, 2.5)]
    [InlineData("v 2025-01-01 4 8; v 2025-11-16 2 4", Verdict.DoesNotHold, 5, 5, 2.5)] // cheaper only since
    [InlineData("v 2025-01-01 4 8; v 2025-03-01 - -; v 2025-06-01 2 4; b 2025-07-01 9 9", Verdict.Holds, 5, 2.5, 2.5)]
    public void Pricing_power_goes_where_flagships_got_cheaper_and_no_dearer_since(
        string flagships, Verdict verdict, double first, double then, double now)
    {
        var held = Held(SampleEvidence.None.Flagships(flagships), ClaimMeasure.PricingPower, "v", "2025-11-15");
        var finding = held.Finding.ShouldBeOfType<PricingPowerFinding>();
        (finding.Verdict, finding.First.Price, finding.Then.Price, finding.Now.Price).ShouldBe((verdict, first, then, now));
        held.TurnedBy.ShouldBeEmpty("nobody else's price matters, and its own vendor is never left out");
    }

    [Theory]
    [InlineData("v 2025-11-16 4 8")]
    [InlineData("b 2025-01-01 4 8")]
    [InlineData("v 2025-01-01 - -")]
    public void Pricing_power_of_whom_no_price_is_on_record_by_the_day_cannot_be_checked(string flagships) =>
        Held(SampleEvidence.None.Flagships(flagships), ClaimMeasure.PricingPower, "v", "2025-11-15").Finding.ShouldBeOfType<NothingBears>();

    [Fact]
    public void What_development_costs_nobody_publishes_whatever_the_prices()
    {
        var finding = Held(SampleEvidence.None.Sold("a 2025-01-01 130 level", "2025-06-01 8; 2026-01-01 4"), ClaimMeasure.CostOfDevelopment)
            .Finding.ShouldBeOfType<PriceFallFinding>();
        (finding.Verdict, finding.Falls.Single().Factor).ShouldBe((Verdict.CannotBeChecked, 2));
        Held(SampleEvidence.None, ClaimMeasure.CostOfDevelopment).Finding.ShouldBeOfType<NothingBears>();
    }

    private static HeldClaim Held(
        MeasureEvidence evidence, ClaimMeasure measure, string vendors = "", string? day = null, double? value = null) =>
        ClaimVerdicts.Of(evidence, [SampleEvidence.Claim(measure, vendors, day, value)]).ShouldHaveSingleItem();
}
