using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Components;

/// <summary>Writes scores in the unit of their scale, with their interval where one is published.</summary>
internal static class ScoreText
{
    public static string Of(ScoreScale scale, ScoreView score) =>
        score is { Low: { } low, High: { } high }
            ? $"{Of(scale, score.Value)} [{Of(scale, low)}–{Of(scale, high)}]"
            : Of(scale, score.Value);

    public static string Of(ScoreScale scale, double value) => scale switch
    {
        ScoreScale.Share => $"{(value * 100).ToString("0.#", CultureInfo.InvariantCulture)}%",
        ScoreScale.Points => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0", CultureInfo.InvariantCulture),
    };
}
