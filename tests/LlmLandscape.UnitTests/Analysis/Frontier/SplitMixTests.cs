using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

public sealed class SplitMixTests
{
    /// <summary>The numbers that Rosetta Code gives for seed 1234567, as other implementations print them.</summary>
    [Fact]
    public void The_numbers_are_those_of_other_implementations()
    {
        var random = new SplitMix(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next()).ShouldBe(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821]);
    }

    [Fact]
    public void Every_number_under_a_bound_comes_about_equally_often()
    {
        var random = new SplitMix(1);
        var counts = Enumerable.Range(0, 70_000).CountBy(_ => random.Below(7)).ToDictionary();
        counts.Keys.Order().ShouldBe(Enumerable.Range(0, 7));
        counts.Values.ShouldAllBe(count => Math.Abs(count - 10_000) < 400);
    }
}
