namespace LlmLandscape.Analysis.Price;

/// <summary>One price from two, to hold models against each other that are priced by input and output.</summary>
public static class Blend
{
    /// <summary>
    /// <c>(3 · input + output) / 4</c>: three tokens read for each one written, a convention of price comparisons and no measure
    /// of anybody's use; who lets a model reason at length writes far more.
    /// </summary>
    /// <param name="input">USD per million tokens of input.</param>
    /// <param name="output">USD per million tokens of output.</param>
    public static double ThreeToOne(double input, double output) => (3 * input + output) / 4;
}
