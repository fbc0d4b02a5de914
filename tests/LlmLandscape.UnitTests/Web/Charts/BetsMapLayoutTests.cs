using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Where the marks of the map of bets stand.</summary>
public sealed class BetsMapLayoutTests
{
    /// <summary>
    /// Heading: 22 for the bands' names, sin 52° · 31.32 (four letters) = 25 for the vendors', 20. A family's line, then its strategies.
    /// </summary>
    [Fact]
    public void Strategies_stand_in_their_families_from_top_to_bottom_and_vendors_in_their_bands_from_left_to_right()
    {
        var layout = BetsMapLayout.Of(Series());
        layout.Head.ShouldBe(67);
        layout.Families.Select(x => x.Y).ShouldBe([80, 158]);
        layout.Families.SelectMany(x => x.Rows).Select(x => x.Y).ShouldBe([106, 132, 184]);
        layout.Foot.ShouldBe(67 + 5 * BetsMapLayout.RowHeight);
        layout.Pitch.ShouldBe(BetsMapLayout.MostPitch);
        layout.Bands.Select(x => (x.Left, x.Right)).ShouldBe([(236, 340), (350, 402)]);
        layout.Bands.SelectMany(x => x.Columns).Select(x => x.X).ShouldBe([262, 314, 376]);
        layout.Marks.Select(x => (x.X, x.Y)).ShouldBe([(262, 106), (262, 132), (314, 184), (376, 106)]);
    }

    /// <summary>4.9 √n: twice the radius is four times the area.</summary>
    [Theory]
    [InlineData(1, 4.9)]
    [InlineData(4, 9.8)]
    [InlineData(9, 12)] // no larger than its place
    public void The_area_of_a_mark_tells_how_many_statements_there_are(int statements, double radius) =>
        BetsMapLayout.Radius(statements).ShouldBe(radius, 1e-9);

    [Fact]
    public void Without_a_choice_each_family_has_its_ink() =>
        BetsMapLayout.Of(Series()).Marks.Select(x => x.Ink).ShouldBe([BetsInk.Accent, BetsInk.Accent, BetsInk.Ink, BetsInk.Accent]);

    /// <summary>Chosen are the first two strategies, and the first vendor pursues both.</summary>
    [Fact]
    public void What_is_chosen_is_inked_where_all_of_it_is_done_and_what_is_not_pales()
    {
        var layout = BetsMapLayout.Of(Series(chosen: true));
        layout.Marks.Select(x => x.Ink).ShouldBe([BetsInk.Accent, BetsInk.Accent, BetsInk.Pale, BetsInk.Ink]);
        layout.Joins.ShouldBe([new(262, 106, 132)]);
        BetsMapLayout.Of(Series()).Joins.ShouldBeEmpty();
    }

    /// <summary>As many as there is room for stay within the drawing however long their names; rings of neighbours keep apart.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_most_vendors_with_the_longest_names_stay_within(int bands)
    {
        var most = BetsMapLayout.MostColumns(bands);
        most.ShouldBeInRange(15, 19);
        var columns = Enumerable.Range(0, most)
            .Select(i => new BetsColumn($"A very long name of a vendor, number {i}", 1, null, false)).ToList();
        var layout = BetsMapLayout.Of(new(
            [new("F", most, BetsTone.Quiet, [new("S", most, null, "", false)])],
            [.. columns.Chunk((most + bands - 1) / bands).Select((chunk, i) => new BetsBand($"A long name of a band {i}", chunk))],
            [.. columns.Select((_, i) => new BetsMark(i, 0, 9, BetsRing.Figure, "", null))]));
        var right = layout.Bands[^1].Right + BetsMapLayout.Run * (layout.Head - layout.Over);
        right.ShouldBeLessThanOrEqualTo(BetsMapLayout.FullWidth);
        layout.Bands.SelectMany(x => x.Name).Select(x => x.Box).ShouldAllBe(box => box.Top >= 0 && box.Right <= BetsMapLayout.FullWidth);
        layout.Bands.Zip(layout.Bands.Skip(1))
            .ShouldAllBe(x => x.First.Name.Max(name => name.Box.Right) <= x.Second.Name.Min(name => name.Box.Left));
        layout.Marks.Zip(layout.Marks.Skip(1))
            .ShouldAllBe(x => x.Second.X - x.First.X >= 2 * (x.First.Radius + BetsMapLayout.Ring));
    }

    [Fact]
    public void Nobody_and_nothing_is_a_map_as_well()
    {
        var layout = BetsMapLayout.Of(new([], [], []));
        (layout.Marks.Count, layout.Head, layout.Foot).ShouldBe((0, 42, 42));
    }

    internal static BetsSeries Series(bool chosen = false) => new(
        [
            new("First", 2, BetsTone.Accent, [new("one", 2, null, "", chosen), new("two", 1, null, "", chosen)]),
            new("Second", 1, BetsTone.Ink, [new("three", 1, null, "", false)]),
        ],
        [
            new("Band", [new("Abcd", 2, "a", chosen), new("B", 1, "b", false)]),
            new("Rest", [new("C", 1, "c", false)]),
        ],
        [
            new(0, 0, 1, BetsRing.None, "", "a#one"),
            new(0, 1, 4, BetsRing.Judgement, "", "a#two"),
            new(1, 2, 2, BetsRing.Figure, "", "b#three"),
            new(2, 0, 1, BetsRing.None, "", "c#one"),
        ]);
}
