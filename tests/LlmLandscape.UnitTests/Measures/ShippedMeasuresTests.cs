using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>What the shipped records come to.</summary>
/// <remarks>A change of the seeds may ask for a change here.</remarks>
public sealed class ShippedMeasuresTests(ShippedCatalogue shipped) : IClassFixture<ShippedCatalogue>
{
    private readonly CatalogueSnapshot _catalogue = shipped.Snapshot;
    private readonly MeasureAnswer _answer = shipped.Snapshot.Measure(ShippedCatalogue.Everything);

    [Fact]
    public void DeepSeek_cut_the_price_of_V4_Pro_to_a_quarter_in_place()
    {
        var change = Changes("deepseek/deepseek-v4-pro").ShouldHaveSingleItem();
        (change.Day, change.Commit, change.Kind).ShouldBe((new(2026, 5, 25), "ad654e71da", PriceChangeKind.Step));
        (change.InputFrom, change.InputTo, change.OutputFrom, change.OutputTo).ShouldBe((1.74, 0.435, 3.48, 0.87));
        change.Vendor.ShouldBe("deepseek");
    }

    /// <summary>Three prices within a day: the first two were slips, and never asked.</summary>
    [Fact]
    public void Of_the_three_prices_of_Claude_Haiku_in_a_day_two_are_corrections_and_one_was_asked()
    {
        const string Haiku = "anthropic/claude-haiku-4-5-20251001";
        Changes(Haiku).Select(x => (x.Kind, x.OutputFrom, x.OutputTo)).ShouldBe(
            [(PriceChangeKind.Correction, 15, 1.25), (PriceChangeKind.Correction, 1.25, 5)], ignoreOrder: true);
        AbleModels.Prices(_catalogue.Pasts[Haiku], null, null).ShouldBe([new(new(2025, 10, 15), 2)]);
    }

    /// <summary>The record began at nothing: that the price came is no step from zero.</summary>
    [Fact]
    public void The_zero_that_GLM_5_began_with_is_no_price_and_its_end_no_step()
    {
        var change = Changes("zai/glm-5").ShouldHaveSingleItem();
        (change.Kind, change.InputFrom, change.OutputFrom, change.InputTo, change.OutputTo)
            .ShouldBe((PriceChangeKind.Zero, null, null, 1, 3.2));
        var steps = _answer.Performance.PriceChanges.Where(x => x.Kind == PriceChangeKind.Step).ToList();
        steps.ShouldNotBeEmpty();
        steps.ShouldAllBe(x => x.InputFrom > 0 && x.OutputFrom > 0 && x.InputTo > 0 && x.OutputTo > 0);
    }

    [Fact]
    public void The_flagships_of_the_end_of_2025_are_in_the_panel_of_prices()
    {
        var quarters = _answer.Measures.Prices.Single(x => x.Line == "flagship").Quarters;
        var prices = quarters.Single(x => x.End == new DateOnly(2025, 12, 31)).Prices;
        prices.Where(x => x.Vendor is "anthropic" or "openai").Select(x => (x.Release, x.Input, x.Output)).ShouldBe(
            [("anthropic/claude-opus-4-5-20251101", 5, 25), ("openai/gpt-5.2", 1.75, 14)], ignoreOrder: true);
    }

    [Fact]
    public void Moonshot_reasons_by_an_article_and_DeepSeek_by_the_history_of_a_record()
    {
        var moonshot = Cell("moonshot", "reasoning");
        (moonshot.Since!.Value.Last, moonshot.Origin, moonshot.Evidence)
            .ShouldBe((new(2025, 1, 20), EvidenceOrigin.Article, "kimi-k1-5-released-nk"));
        var deepseek = Cell("deepseek", "reasoning");
        deepseek.Since!.Value.Last.ShouldBeLessThanOrEqualTo(new(2025, 6, 10));
        (deepseek.Origin, deepseek.Evidence).ShouldBe((EvidenceOrigin.History, "deepseek/deepseek-reasoner"));
    }

    /// <summary>
    /// Every event with an ability, every release that counts and every flag of a chosen record, each with the latest day
    /// that it may be of: no cell is dated later, and none is unknown or no where one says yes.
    /// </summary>
    [Fact]
    public void No_cell_is_later_than_any_evidence_elsewhere()
    {
        var (vendors, asOf) = (_answer.Measures.Vendors, _answer.Measures.AsOf);
        List<(string Vendor, string Ability, DateOnly Known, string By)> evidence =
        [
            .. _catalogue.In(Language.English).Events.Where(x => x.Vendor is not null)
                .SelectMany(x => x.Details.Capabilities, (x, ability) => (x.Vendor!, ability, x.When.To, x.Id)),
            .. _catalogue.Releases.Where(x => x.Doubt is null or ReleaseDoubt.DisputedDate)
                .SelectMany(x => x.Capabilities.Where(y => y.Has), (x, y) => (
                    x.VendorId, y.CapabilityId, x.Revised is { } revised && revised.To > x.Released.To ? revised.To : x.Released.To, x.Id)),
            .. _catalogue.Pasts
                .SelectMany(x => x.Flags.Where(y => y.Has), (x, y) => (x.VendorId, y.CapabilityId, y.Day, x.Id)),
        ];
        evidence.RemoveAll(x => x.Known > asOf || !vendors.Contains(x.Vendor));
        evidence.Count.ShouldBeGreaterThan(300);
        evidence.Select(x => (x.By, x.Ability, Cell: Cell(x.Vendor, x.Ability), x.Known))
            .Where(x => x.Cell.Has != true || x.Cell.Since!.Value.Last > x.Known)
            .Select(x => $"{x.By} {x.Ability} {x.Known}: {x.Cell.Since}").ShouldBeEmpty();
        var known = evidence.Select(x => (x.Vendor, x.Ability)).ToHashSet();
        _answer.Measures.Cells.Where(x => x.Has == true).ShouldAllBe(x => known.Contains(new(x.Vendor, x.Feature)));
    }

    [Fact]
    public void Every_verdict_is_the_one_that_plain_lookups_give()
    {
        _answer.Claims.Count.ShouldBe(17);
        _answer.Claims.Select(x => x.Measure).ShouldBe(Enum.GetValues<ClaimMeasure>(), ignoreOrder: true);
        var plain = new PlainVerdicts(_catalogue);
        _answer.Claims.Select(x => (x.Measure, x.Finding.Verdict))
            .ShouldBe(_catalogue.MeasuredClaims.Select(x => (x.Measure, plain.Of(x))));
        _answer.Claims.Select(x => x.Finding.Verdict).Distinct().Count().ShouldBe(4, "all four kinds of verdict are told apart");
    }

    [Fact]
    public void What_turns_a_verdict_is_what_plain_lookups_without_each_maker_give()
    {
        var plain = new PlainVerdicts(_catalogue);
        var without = _catalogue.Makers.ToDictionary(x => x.Id, x => new PlainVerdicts(_catalogue, x.Id));
        foreach (var (claim, held) in _catalogue.MeasuredClaims.Zip(_answer.Claims))
        {
            var verdict = plain.Of(claim);
            var turned = without.Where(x => !claim.Vendors.Exists(vendor => vendor.VendorId == x.Key))
                .Select(x => new TurnedBy(x.Key, x.Value.Of(claim))).Where(x => x.Verdict != verdict);
            held.TurnedBy.AsEnumerable().ShouldBe([.. turned.OrderBy(x => x.Maker, StringComparer.Ordinal)], $"{claim.Measure}");
        }
    }

    private CapabilityCell Cell(string vendor, string ability) =>
        _answer.Measures.Cells.Single(x => x.Vendor == vendor && x.Feature == ability);

    private List<PriceChange> Changes(string record) => [.. _answer.Performance.PriceChanges.Where(x => x.Record == record)];
}
