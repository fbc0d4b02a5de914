using LlmLandscape.Analysis.Price;

namespace LlmLandscape.UnitTests.Analysis.Price;

public sealed class BlendTests
{
    [Theory]
    [InlineData(2, 10, 4)] // the example of docs/methods.md
    [InlineData(1, 1, 1)]
    [InlineData(0.28, 0.42, 0.315)]
    public void Three_tokens_are_read_for_each_one_written(double input, double output, double blend) =>
        Blend.ThreeToOne(input, output).ShouldBe(blend, 1e-12);
}
