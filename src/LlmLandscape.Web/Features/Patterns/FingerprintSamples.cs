using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Patterns;

/// <summary>Invented bets, in every state that a fingerprint can be in.</summary>
internal static class FingerprintSamples
{
    private static readonly string[] Names =
        ["DeepSeek", "The Laboratory for Rather Generally Applicable Large Models", "月之暗面", "Zhipu AI", "Meta", "OpenAI"];

    public static IReadOnlyList<FingerprintSide> Sides(int count) =>
        [.. Names.Take(count).Select((name, i) => new FingerprintSide(name, "7 bets, 16 statements", "patterns", i, (MarkShape)(i + 2)))];

    public static IReadOnlyList<FingerprintFamily> Families(int sides) =>
    [
        new("Access and price", [Row("Shared by all", sides, _ => 1), Row("Of the first", sides, side => side == 0 ? 3 : 0)]),
        new("Where the money comes from", [Row("Infrastructure for governments and enterprises", sides, side => side % 2)]),
        new("Ability", [Row("More than a line holds", sides, side => 12 - 2 * side), Row("Nobody does it", sides, _ => 0)]),
    ];

    private static FingerprintRow Row(string name, int sides, Func<int, int> count) =>
        new(name, "patterns", [.. Enumerable.Range(0, sides).Select(side => Enumerable.Range(0, count(side)).Select(Mark).ToList())]);

    private static FingerprintMark Mark(int place) =>
        new($"NK {place + 5}", $"Statement {place + 1}", "patterns", (MarkRing)(place % 3));
}
