using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.UnitTests.Analysis.CatchUp;

public sealed class KaplanMeierTests
{
    /// <summary>
    /// Remission in weeks of 21 patients under 6-MP (Freireich and others, Blood 21, 1963), the worked example of Kleinbaum and
    /// Klein, Survival Analysis, chapter 2; a negative time is censored. The curve and the median of 23 weeks are theirs.
    /// </summary>
    private static readonly (int, bool)[] Remission =
        [.. new[] { 6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35 }
            .Select(time => (Math.Abs(time), time < 0))];

    [Fact]
    public void The_curve_and_median_of_a_textbook_come_out()
    {
        KaplanMeier.Curve(Remission).Select(step => (step.Time, step.AtRisk, step.Events, Math.Round(step.Survival, 4))).ShouldBe(
        [
            (6, 21, 3, 0.8571), (7, 17, 1, 0.8067), (10, 15, 1, 0.7529), (13, 12, 1, 0.6902), (16, 11, 1, 0.6275), (22, 7, 1, 0.5378),
            (23, 6, 1, 0.4482),
        ]);
        KaplanMeier.Median(Remission).ShouldBe(23);
    }

    [Fact]
    public void Without_censoring_the_median_is_the_middle() => KaplanMeier.Median([(5, false), (1, false), (9, false)]).ShouldBe(5);

    [Fact]
    public void Where_half_never_do_there_is_no_median() => KaplanMeier.Median([(1, false), (10, true), (10, true)]).ShouldBeNull();

    [Fact]
    public void Of_nobody_there_is_no_median() => KaplanMeier.Median([]).ShouldBeNull();
}
