using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Seeds;

namespace LlmLandscape.UnitTests.Build;

/// <summary>Chosen histories of makers' records, and those of an attached one.</summary>
public sealed class PastRowsTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 2, 1);

    private readonly SampleSeeds _seeds = new SampleSeeds().WithDatasets();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void A_chosen_history_stands_as_typed()
    {
        var past = Rows().ShouldHaveSingleItem();
        (past.Id, past.DatasetId, past.VendorId, past.Name, past.Released!.Text, past.Origin)
            .ShouldBe(("alpha/one-1", "models-dev", "alpha", "One 1", "2025-01-20", RecordOrigin.Chosen));
        (past.FirstSeen, past.FirstCommit, past.Gone, past.GoneCommit).ShouldBe((Day, "2000000001", new(2025, 6, 1), "2000000006"));
        past.Prices.Select(x => (x.Position, x.Day, x.CommitId, x.Input, x.Output, x.Kind)).ShouldBe([
            (1, Day, "2000000001", 2, 8, PriceChangeKind.First),
            (2, new(2025, 3, 1), "2000000003", 1, 4, PriceChangeKind.Step),
            (3, new(2025, 4, 1), "2000000004", null, null, PriceChangeKind.Zero),
        ]);
        past.Flags.Select(x => (x.Position, x.Day, x.CommitId, x.CapabilityId, x.Has)).ShouldBe([(1, Day, "2000000001", "tool-use", true)]);
    }

    /// <summary>It reaches further: it counts where both know a record, beside chosen ones of which it knows nothing.</summary>
    [Fact]
    public void An_attached_history_counts_where_both_know_a_record()
    {
        _seeds.Change(SampleDatasets.ModelsDev, "history:\n", """
            history:
              - { record: alpha/gone-1, name: Gone 1, first: { day: 2025-02-01, commit: 3000000001 } }

            """);
        var pasts = Rows(Attached("one-1", price: 9), Attached("two-1", price: 7));
        pasts.Select(x => (x.Id, x.Origin)).ShouldBe([
            ("alpha/gone-1", RecordOrigin.Chosen), ("alpha/one-1", RecordOrigin.Attached), ("alpha/two-1", RecordOrigin.Attached),
        ]);
        pasts[0].Released.ShouldBeNull();
        pasts[1].Prices.Select(x => (x.Position, x.Input, x.Output, x.Kind)).ShouldBe([(1, 9, 18, PriceChangeKind.First)]);
        pasts[1].Gone.ShouldBeNull("it is there, by the history that reaches further");
    }

    /// <summary>The sample doubts the date of alpha/moved-1, and of alpha/old-1 without days between which it must be.</summary>
    [Theory]
    [InlineData("moved-1", "2025-01..2025-03")]
    [InlineData("old-1", null)]
    [InlineData("two-1", "2025-01-20")]
    public void A_disputed_date_is_that_between_which_it_must_be_or_none(string record, string? released)
    {
        Rows(Attached(record)).Single(x => x.Id == $"alpha/{record}").Released?.Text.ShouldBe(released);
        if (released is null) Rows(Attached(record)).Single(x => x.Id == $"alpha/{record}").Released.ShouldBeNull();

        _seeds.Change(SampleDatasets.ModelsDev, "  - record: alpha/one-1\n", $"  - record: alpha/{record}\n");
        var chosen = Rows().ShouldHaveSingleItem();
        (chosen.Id, chosen.Released?.Text).ShouldBe(($"alpha/{record}", released));
    }

    /// <summary>The sample's alpha-cn lists prices in another currency.</summary>
    [Fact]
    public void A_provider_without_prices_has_flags_and_no_prices()
    {
        _seeds.Change(SampleDatasets.ModelsDev, "  - record: alpha/one-1\n", "  - record: alpha-cn/one-1\n");
        var pasts = Rows(Attached("two-1") with { Provider = "alpha-cn" });
        pasts.Select(x => (x.Id, x.VendorId, x.Prices.Count, x.Flags.Count)).ShouldBe([
            ("alpha-cn/one-1", "alpha", 0, 1), ("alpha-cn/two-1", "alpha", 0, 2),
        ]);
    }

    [Fact]
    public void Records_of_no_makers_own_provider_and_abilities_that_no_seed_describes_stay_out()
    {
        var pasts = Rows(Attached("two-1") with { Provider = "reseller" }, Attached("two-1"));
        pasts.Select(x => x.Id).ShouldBe(["alpha/one-1", "alpha/two-1"]);
        pasts[1].Flags.Select(x => (x.Position, x.CapabilityId, x.Has)).ShouldBe([(1, "reasoning", true), (2, "tool-use", false)]);
    }

    [Fact]
    public void Without_the_dataset_there_is_no_history()
    {
        var seed = SeedReader.Read(_seeds.Folder).Seed;
        PastRows.Of(seed with { Datasets = [.. seed.Datasets.Where(x => x.Id != "models-dev")] }, Table(Attached("two-1")))
            .ShouldBeEmpty();
    }

    private List<RecordPast> Rows(params RecordHistory[] attached)
    {
        var reading = SeedReader.Read(_seeds.Folder);
        reading.Problems.ShouldBeEmpty();
        return [.. PastRows.Of(reading.Seed, attached.Length == 0 ? null : Table(attached))];
    }

    private static HistoryTable Table(params RecordHistory[] records) => new("4000000004", new(2025, 6, 30), records, []);

    /// <summary>A record with one price, and what it says of two abilities of the vocabulary and of one that is not in it.</summary>
    private static RecordHistory Attached(string record, double price = 1) => new(
        "alpha",
        record,
        "Attached",
        PartialDate.Of(new(2025, 1, 20)),
        Day,
        "4000000001",
        null,
        null,
        [new(Day, "4000000001", price, 2 * price, PriceChangeKind.First)],
        [
            new(Day, "4000000001", "reasoning", true), new(Day, "4000000001", "image-input", true),
            new(Day, "4000000001", "tool-use", false),
        ]);
}
