using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.UnitTests.Snapshot;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>What articles and histories say that vendors could do.</summary>
public sealed class StatedAbilitiesTests(SampleCatalogue catalogue) : IClassFixture<SampleCatalogue>
{
    /// <summary>
    /// An ability is dated from the release that the record names to the day by which it was known to say so; by that day alone where the
    /// record names no version, no release, or one that is not earlier.
    /// </summary>
    [Theory]
    [InlineData("a/one-1", "2025-01-20", "2025-06-05", "2025-01-20")]
    [InlineData("a/one-1", "2025-06-05", "2025-06-05", "2025-06-05")]
    [InlineData("a/one-1", "2025-06-06", "2025-06-05", "2025-06-05")] // dated later than it was seen
    [InlineData("a/one-1", null, "2025-06-05", "2025-06-05")]
    [InlineData("a/chat", "2025-01-20", "2025-06-05", "2025-06-05")] // an alias says it of whatever was newest
    [InlineData("a/one-1-latest", "2025-01-20", "2025-06-05", "2025-06-05")]
    public void An_ability_is_dated_from_the_release_to_the_day_by_which_the_record_said_so(
        string record, string? released, string known, string from)
    {
        var said = Said(SampleEvidence.Past(record, "", released, null, SampleEvidence.Flag(known, "tool-use"))).ShouldHaveSingleItem();
        said.ShouldBe(new(record, "a", "tool-use", new(SampleEvidence.Day(from), SampleEvidence.Day(known)), EvidenceOrigin.History));
    }

    /// <summary>
    /// An attached record that never says of itself what models that write text can do is one that draws, speaks or embeds. An editor
    /// chooses none of these, so that what a chosen record says counts.
    /// </summary>
    [Theory]
    [InlineData(RecordOrigin.Attached, "image-input", "", "")]
    [InlineData(RecordOrigin.Attached, "image-input", "reasoning", "")] // it says that it cannot
    [InlineData(RecordOrigin.Attached, "reasoning image-input", "", "reasoning image-input")]
    [InlineData(RecordOrigin.Attached, "image-input tool-use", "reasoning", "image-input tool-use")]
    [InlineData(RecordOrigin.Chosen, "image-input", "", "image-input")]
    [InlineData(RecordOrigin.Chosen, "image-input", "reasoning", "image-input")]
    public void Attached_records_that_neither_reason_nor_call_tools_are_left_aside_and_a_no_is_no_ability(
        RecordOrigin origin, string can, string cannot, string said)
    {
        var flags = Words(can).Select(x => SampleEvidence.Flag("2025-06-05", x))
            .Concat(Words(cannot).Select(x => SampleEvidence.Flag("2025-06-05", x, has: false)));
        Said(SampleEvidence.Past(origin, "a/one-1", "", "2025-01-20", null, [.. flags])).Select(x => x.Feature).ShouldBe(Words(said));
    }

    /// <summary>Said no first and yes later: known by the later day, and perhaps from the release on.</summary>
    [Fact]
    public void What_a_record_took_back_or_said_later_counts_by_its_own_day()
    {
        var (no, yes) = (SampleEvidence.Flag("2025-06-05", "tool-use", has: false), SampleEvidence.Flag("2025-08-01", "tool-use"));
        var past = SampleEvidence.Past("a/one-1", "", "2025-01-20", null, no, yes);
        Said(past).Select(x => x.On.Last).ShouldBe([new(2025, 8, 1)]);
    }

    /// <summary>The sample's launch of Alpha One says that it reasons, is alpha's event though beta had a part, and is of a day.</summary>
    [Fact]
    public void An_event_that_names_an_ability_dates_it_for_the_vendor_whose_event_it_is()
    {
        StatedAbilities.ByArticles(catalogue.Snapshot).ShouldBe(
            [new("alpha-one-released", "alpha", "reasoning", new(new(2025, 3, 6), new(2025, 3, 6)), EvidenceOrigin.Article)]);
        StatedAbilities.Of(catalogue.Snapshot).ShouldBe(StatedAbilities.ByArticles(catalogue.Snapshot), "the sample has no history");
    }

    private static IReadOnlyList<StatedAbility> Said(RecordPast past) => StatedAbilities.ByHistory([past]);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
