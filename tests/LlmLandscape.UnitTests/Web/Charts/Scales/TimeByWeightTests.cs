using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.UnitTests.Web.Charts.Scales;

public sealed class TimeByWeightTests
{
    private static readonly (string, string)[] Told =
        [("2024-05-10", "2024-05-10"), ("2025-01-03", "2025-01-03"), ("2025-01-20", "2025-01-20")];

    /// <summary>
    /// Two years on 140 px, of which three bands take 60. The two months left have 10 px each; of the other 60, May has 0.6 parts for
    /// one event in a calm year and January 1 + 2 parts for its two: 10 and 50.
    /// </summary>
    [Fact]
    public void Months_have_room_by_what_happened_and_long_empty_times_are_bands() =>
        Written(Of("2024-01-01", "2025-12-31", Told, [], 140)).ShouldBe(
            "2024-01-01 0-20 left out, 2024-05-01 20-40, 2024-06-01 40-60 left out, 2025-01-01 60-120 large, 2025-02-01 120-140 left out");

    /// <summary>
    /// Something else lies in February and March 2025, and two empty months are no band: five are drawn on 30 px. Least widths take 42 %
    /// of these at most: 2.52 each. The 17.4 left are January's.
    /// </summary>
    [Fact]
    public void What_is_not_told_keeps_its_month_narrow_but_drawn()
    {
        var time = Of("2024-11-01", "2025-12-31", Told[1..], [("2025-02-11", "2025-03-05")], 50);
        Written(time).ShouldBe("2024-11-01 0-5, 2025-01-01 5-25 large, 2025-02-01 25-30, 2025-04-01 30-50 left out");
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31")]
    [InlineData("2024-12-05", "2024-12-06")]
    public void A_calm_year_is_even(string from, string to) =>
        Written(Of("2024-01-01", "2024-12-31", [(from, to)], [("2024-01-01", "2024-12-31")], 240)).ShouldBe("2024-01-01 0-240");

    [Fact]
    public void Nothing_told_is_even() => Written(Of("2024-01-01", "2024-12-31", [], [], 240)).ShouldBe("2024-01-01 0-240");

    [Fact]
    public void Large_months_say_how_many_times_as_wide_they_are() =>
        Of("2024-01-01", "2025-12-31", Told, [], 140).Larger.ShouldBe((3, 3));

    /// <summary>Months upon months: those that are drawn share what the bands leave.</summary>
    [Fact]
    public void Later_is_further_right_every_day_has_a_place_beside_the_next()
    {
        var first = new DateOnly(1990, 1, 1);
        var told = Enumerable.Range(0, 400).Select(i => first.AddDays(i * i % 13000))
            .Select(day => (day, day.AddDays(day.Day % 3 * 20))).ToList();
        var time = TimeByWeight.Of(first, new(2026, 5, 17), told, [], 100, 1100, 20);
        (time.Start, Math.Round(time.End, 6)).ShouldBe((100, 1100));
        for (var day = first; day < time.Last; day = day.AddDays(1))
        {
            time.Over(day).ShouldBeGreaterThan(time.Begin(day));
            time.Begin(day.AddDays(1)).ShouldBe(time.Over(day), 1e-6);
        }
    }

    private static StretchedTime Of(
        string first, string last, (string, string)[] told, (string, string)[] others, double end) => TimeByWeight.Of(
        DateOnly.Parse(first, null),
        DateOnly.Parse(last, null),
        [.. told.Select(x => (DateOnly.Parse(x.Item1, null), DateOnly.Parse(x.Item2, null)))],
        [.. others.Select(x => (DateOnly.Parse(x.Item1, null), DateOnly.Parse(x.Item2, null)))],
        0,
        end,
        20);

    private static string Written(StretchedTime time) => string.Join(", ", time.Stretches.Select(x => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{x.Time.First:yyyy-MM-dd} {x.Time.Start:0.#}-{x.Time.End:0.#}{(x.IsLeftOut ? " left out" : "")}{(x.IsLarge ? " large" : "")}")));
}
