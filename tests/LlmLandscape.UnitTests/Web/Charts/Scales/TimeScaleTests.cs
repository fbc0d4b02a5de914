using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts.Scales;

public sealed class TimeScaleTests
{
    /// <summary>A day is a pixel: 2024 has 366 of them.</summary>
    private static readonly TimeScale Year = new(new(2024, 1, 1), new(2024, 12, 31), 0, 366);

    [Theory]
    [InlineData("2024-01-01", 0, 0.5, 1)]
    [InlineData("2024-02-29", 59, 59.5, 60)]
    [InlineData("2024-12-31", 365, 365.5, 366)]
    [InlineData("2023-12-31", -1, -0.5, 0)]
    public void A_day_has_a_beginning_a_noon_and_an_end(string day, double begin, double noon, double over)
    {
        var date = DateOnly.Parse(day, null);
        (Year.Begin(date), Year.Noon(date), Year.Over(date)).ShouldBe((begin, noon, over));
    }

    [Theory]
    [InlineData(1, TimeStep.Day)]
    [InlineData(7, TimeStep.Week)]
    [InlineData(8, TimeStep.Month)]
    [InlineData(29, TimeStep.Quarter)]
    [InlineData(91, TimeStep.Year)]
    public void The_finest_step_is_the_one_for_which_there_is_room(double room, TimeStep step) => Year.Finest(room).ShouldBe(step);

    [Theory]
    [InlineData(TimeStep.Quarter, "2024-01-01@0 2024-04-01@91 2024-07-01@182 2024-10-01@274")]
    [InlineData(TimeStep.Year, "2024-01-01@0")]
    public void Marks_stand_where_a_step_begins(TimeStep step, string marks) => Marks(Year.Ticks(step)).ShouldBe(marks);

    [Theory]
    [InlineData(TimeStep.Week, "2024-02-14@0 2024-02-19@5 2024-02-26@12")]
    [InlineData(TimeStep.Month, "2024-02-14@0 2024-03-01@16")]
    public void The_first_mark_may_lie_within_a_step(TimeStep step, string marks) =>
        Marks(new TimeScale(new(2024, 2, 14), new(2024, 3, 3), 0, 19).Ticks(step)).ShouldBe(marks);

    [Fact]
    public void A_mark_knows_its_room() => Year.Ticks(TimeStep.Quarter).Select(tick => tick.Room).ShouldBe([91, 91, 92, 92]);

    private static string Marks(IEnumerable<TimeTick> ticks) =>
        string.Join(' ', ticks.Select(tick => $"{tick.Date:yyyy-MM-dd}@{tick.Place}"));
}
