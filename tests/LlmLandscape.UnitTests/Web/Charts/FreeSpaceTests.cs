using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class FreeSpaceTests
{
    private static readonly PlacedWords Words = new("words", 20, 50);

    [Fact]
    public void Words_stand_at_the_first_place_that_is_free_and_take_it()
    {
        var space = new FreeSpace(new(0, 0, 200, 100));
        space.First([Words]).ShouldBe(Words);
        space.First([Words, Words with { Y = 51 }, Words with { Y = 80 }])!.Y.ShouldBe(80);
        space.First([Words with { X = 56 }]).ShouldBeNull("four pixels behind the first, which is 35 long, they would read as one");
        space.First([Words with { X = 64 }]).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(-1, 50)]
    [InlineData(170, 50)]
    [InlineData(20, 8)]
    [InlineData(20, 99)]
    public void Words_do_not_leave_the_drawing(double x, double y) =>
        new FreeSpace(new(0, 0, 200, 100)).First([Words with { X = x, Y = y }]).ShouldBeNull();

    [Fact]
    public void A_slanted_line_takes_what_it_crosses_and_not_the_square_around_it()
    {
        var space = new FreeSpace(new(0, 0, 200, 200));
        space.TakeLine((0, 0), (200, 200));
        space.First([new("a", 100, 104)]).ShouldBeNull();
        space.First([new("a", 150, 50)]).ShouldNotBeNull();
    }

    [Fact]
    public void What_must_be_said_may_stand_over_a_line_but_not_over_a_mark()
    {
        var space = new FreeSpace(new(0, 0, 200, 100));
        space.TakeLine((0, 50), (200, 50));
        IReadOnlyList<IReadOnlyList<PlacedWords>> places = [[Words, Words with { Y = 65 }]];
        space.First(places, overLines: false).ShouldBeEmpty();
        space.First(places, overLines: true).ShouldBe(places[0]);
        space.First(places, overLines: true).ShouldBeEmpty("taken");
    }
}
