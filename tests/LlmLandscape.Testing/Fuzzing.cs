using System.Globalization;

namespace LlmLandscape.Testing;

/// <summary>How long tests of endless inputs run: shortly in every run, longer where the environment says so.</summary>
public static class Fuzzing
{
    private static readonly int Factor = Environment.GetEnvironmentVariable("LLMLANDSCAPE_FUZZ") is { Length: > 0 } factor
        ? int.Parse(factor, CultureInfo.InvariantCulture)
        : 1;

    /// <summary>A number of samples, times <c>LLMLANDSCAPE_FUZZ</c>.</summary>
    /// <param name="samples">How many are enough for every run.</param>
    public static int Times(int samples) => samples * Factor;
}
