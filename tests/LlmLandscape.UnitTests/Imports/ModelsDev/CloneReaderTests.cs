using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Imports.ModelsDev;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>What became of records, read from a repository that the test makes.</summary>
public sealed class CloneReaderTests : IDisposable
{
    private readonly SampleClone _clone = new();

    public void Dispose() => _clone.Dispose();

    [Fact]
    public void A_record_has_a_first_day_prices_flags_and_a_last_day()
    {
        var first = _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        var cut = _clone.Commit("2025-07-01", ("alpha/one-1", SampleClone.Record("0.5/1", context: "1_000_000")));
        var gone = _clone.Commit("2025-08-01", ("alpha/one-1", null), ("alpha/two-1", SampleClone.Record()));

        var table = Read();

        (table.Commit, table.Day).ShouldBe((gone, new(2025, 8, 1)));
        table.Refused.ShouldBeEmpty();
        table.Records.Select(x => x.Id).ShouldBe(["one-1", "two-1"]);
        var record = table.Records[0];
        (record.Provider, record.Name, record.Released?.Text).ShouldBe(("alpha", "One 1", "2025-06-01"));
        (record.FirstSeen, record.FirstCommit).ShouldBe((new(2025, 6, 5), first));
        (record.Gone, record.GoneCommit).ShouldBe((new DateOnly(2025, 8, 1), gone));
        record.Prices.ShouldBe(
        [
            new(new(2025, 6, 5), first, 1, 2, PriceChangeKind.First), new(new(2025, 7, 1), cut, 0.5, 1, PriceChangeKind.Step),
        ]);
        Flags(record).ShouldBe(
            "reasoning no, tool-use yes, image-input yes, pdf-input no, audio-input no, video-input no, context-1m no, context-1m yes");
        record.Flags[^1].ShouldBe(new(new(2025, 7, 1), cut, "context-1m", true));
        table.Records[1].Gone.ShouldBeNull();
    }

    [Theory]
    [InlineData("one-1", "0/0", "1/2", 20, "first zero")]
    [InlineData("one-1", "1/2", "0/0", 20, "first zero")]
    [InlineData("one-1", "1/2", "-", 20, "first zero")]
    [InlineData("one-1", "1/2", "3/4", 5, "first correction")]
    [InlineData("one-latest", "1/2", "3/4", 20, "first alias")]
    [InlineData("one-1", "7/14", "1/2", 20, "first conversion")]
    public void A_change_of_price_is_told_from_a_step(string id, string before, string after, int days, string kinds)
    {
        _clone.Commit("2025-06-05", ($"alpha/{id}", SampleClone.Record(before)));
        _clone.Commit($"2025-06-{5 + days:00}", ($"alpha/{id}", SampleClone.Record(after)));
        Kinds(Read(PriceRules.None with { YuanProviders = new HashSet<string> { "alpha" } }).Records[0]).ShouldBe(kinds);
    }

    [Fact]
    public void A_renamed_record_is_gone_and_another_begins()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        var renamed = _clone.Commit("2025-07-01", ("alpha/one-1", null), ("alpha/folder/one-1", SampleClone.Record()));
        var records = Read().Records;
        records.Select(x => (x.Id, x.FirstSeen, x.Gone)).ShouldBe(
            [("folder/one-1", new(2025, 7, 1), null), ("one-1", new(2025, 6, 5), new DateOnly(2025, 7, 1))]);
        records[1].GoneCommit.ShouldBe(renamed);
    }

    [Fact]
    public void A_record_that_comes_back_was_there_all_the_while()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()), ("alpha/two-1", SampleClone.Record()));
        _clone.Commit("2025-07-01", ("alpha/one-1", null));
        _clone.Commit("2025-07-05", ("alpha/one-1", SampleClone.Record()));
        var record = Read().Records[0];
        (record.FirstSeen, record.Gone, record.Prices.Count).ShouldBe((new(2025, 6, 5), null, 1));
    }

    [Fact]
    public void Other_providers_and_other_files_are_passed_over()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()), ("reseller/one-1", SampleClone.Record()));
        _clone.CommitFiles("2025-06-06", ("providers/alpha/provider.toml", "name = 1"), ("providers/alpha/models/logo.svg", "<svg/>"));
        var table = Read();
        table.Records.ShouldHaveSingleItem().Provider.ShouldBe("alpha");
        table.Refused.ShouldBeEmpty();
    }

    [Fact]
    public void What_came_by_a_merge_is_known_by_the_merge()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        var merge = _clone.Merge("2025-06-20", mergedOn: "2025-07-10", "alpha/one-1", SampleClone.Record("2/4"));
        Read().Records[0].Prices[1].ShouldBe(new(new(2025, 7, 10), merge, 2, 4, PriceChangeKind.Step));
    }

    [Fact]
    public void A_day_is_that_of_the_calendar_where_the_commit_was_made()
    {
        _clone.CommitAt(new(2025, 6, 6, 0, 40, 0, TimeSpan.FromHours(8)), "alpha/one-1", SampleClone.Record());
        _clone.CommitAt(new(2025, 6, 5, 20, 0, 0, TimeSpan.FromHours(-4)), "alpha/two-1", SampleClone.Record());
        var table = Read();
        table.Records.Select(x => x.FirstSeen).ShouldBe([new(2025, 6, 6), new(2025, 6, 5)]);
        table.Day.ShouldBe(new(2025, 6, 6), "a day that was reached stays reached");
    }

    [Fact]
    public void A_clock_that_is_years_fast_takes_its_record_out()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        _clone.Commit("2031-06-05", ("alpha/two-1", SampleClone.Record()));
        _clone.Commit("2025-06-07", ("alpha/one-1", SampleClone.Record("2/4")));
        var table = Read();
        table.Records.ShouldHaveSingleItem().Id.ShouldBe("one-1");
        table.Refused.ShouldBe([new("alpha/two-1", "Its 2031-06-05 is later than the newest commit, of 2025-06-07.")]);
        table.Day.ShouldBe(new(2025, 6, 7));
    }

    [Fact]
    public void An_absent_word_is_no_no()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record(head: "structured_output = true", context: "0")));
        _clone.Commit("2025-06-07", ("alpha/one-1", "reasoning = true"));
        Flags(Read().Records[0]).ShouldBe("reasoning no, tool-use yes, structured-output yes, image-input yes, pdf-input no, "
            + "audio-input no, video-input no, reasoning yes");
    }

    private HistoryTable Read(PriceRules? rules = null) => CloneReader.Read(_clone.Path, ["alpha"], rules);

    private static string Kinds(RecordHistory record) => string.Join(' ', record.Prices.Select(x => EnumSlug.Of(x.Kind)));

    private static string Flags(RecordHistory record) =>
        string.Join(", ", record.Flags.Select(x => $"{x.Capability} {(x.Has ? "yes" : "no")}"));
}
