using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Imports.ModelsDev;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>Every change of a price that the dataset's own history has, where it lies beside the project, and what it was.</summary>
public sealed class RealPriceChangesTests
{
    private static readonly string[] Yuan = ["deepseek", "alibaba", "zai", "zhipuai", "moonshotai", "minimax", "stepfun"];

    private static readonly string[] Own = ["openai", "anthropic", "google", "xai", "llama", .. Yuan];

    private static readonly PriceRules Rules = new(
        new HashSet<(string, string)> { ("alibaba/qwen3.6-plus", "5e344ded49"), ("zhipuai/glm-5.1", "f3fc692299") },
        new HashSet<(string, string)>
        {
            ("openai/gpt-4", "8753d3ba21"),
            ("google/gemini-2.5-flash-preview-09-2025", "f314c1388f"),
            ("google/gemini-3.1-flash-image-preview", "5e344ded49"),
        },
        Yuan.ToHashSet());

    private readonly Dictionary<string, IReadOnlyList<KnownPrice>> _records = Classify(Rules);

    [Fact]
    public void The_steps_are_these() => Changes(PriceChangeKind.Step).ShouldBe(
    [
        "2026-05-20 xai/grok-4.20-0309-non-reasoning 1.25 2.5",
        "2026-05-20 xai/grok-4.20-0309-reasoning 1.25 2.5",
        "2026-05-20 xai/grok-4.20-multi-agent-0309 1.25 2.5",
        "2026-05-25 deepseek/deepseek-v4-pro 0.435 0.87",
        "2026-06-25 minimax/MiniMax-M3 0.3 1.2",
    ]);

    [Fact]
    public void The_corrections_are_these() => Changes(PriceChangeKind.Correction).ShouldBe(
    [
        "2025-06-11 openai/o1-mini 1.1 4.4",
        "2025-08-08 openai/gpt-4 30 60",
        "2025-10-15 anthropic/claude-haiku-4-5-20251001 1 1.25",
        "2025-10-15 anthropic/claude-haiku-4-5-20251001 1 5",
        "2025-10-15 google/gemini-2.5-flash-preview-09-2025 0.3 2.5",
        "2025-12-17 google/gemini-3-flash-preview 0.5 3",
        "2026-03-13 google/gemini-3.1-flash-lite-preview 0.25 1.5",
        "2026-05-12 google/gemini-3.1-flash-image-preview 0.5 60",
        "2026-06-02 minimax/MiniMax-M3 0.6 2.4",
    ]);

    [Fact]
    public void Aliases_move_under_the_ids_of_others() => Changes(PriceChangeKind.Alias).Select(x => x.Split(' ')[1]).Distinct().ShouldBe(
        ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner", "google/gemini-flash-latest"]);

    [Fact]
    public void The_conversions_are_these() => Changes(PriceChangeKind.Conversion).ShouldBe(
    [
        "2026-05-12 alibaba/qwen3.6-plus 0.5 3",
        "2026-06-16 stepfun/step-3.5-flash 0.1 0.3",
        "2026-06-29 stepfun/step-3.7-flash 0.2 1.15",
        "2026-07-02 zhipuai/glm-5.1 1.4 4.4",
    ]);

    [Fact]
    public void What_began_at_zero_has_its_price_later()
    {
        Changes(PriceChangeKind.Zero).ShouldBe(
        [
            "2025-10-14 openai/gpt-5-codex 1.25 10",
            "2026-01-29 moonshotai/kimi-k2.5 0.6 3",
            "2026-02-11 zai/glm-5 1 3.2",
            "2026-02-11 zhipuai/glm-5 1 3.2",
            "2026-06-18 zhipuai/glm-5.2 1.4 4.4",
            "2026-06-21 zai/glm-5.2 1.4 4.4",
        ]);
        _records.Where(x => x.Key.StartsWith("llama/", StringComparison.Ordinal)).ShouldAllBe(x => x.Value.Count == 0);
    }

    [Fact]
    public void Without_an_editors_word_five_more_would_be_steps()
    {
        if (_records.Count == 0) Assert.Skip("LLMLANDSCAPE_DATA names no folder.");
        Classify(Rules with { Conversions = PriceRules.None.Conversions, Corrections = PriceRules.None.Corrections })
            .Sum(x => x.Value.Count(price => price.Kind == PriceChangeKind.Step)).ShouldBe(10);
    }

    private static Dictionary<string, IReadOnlyList<KnownPrice>> Classify(PriceRules rules) => Folders.Data is not { } data
        ? []
        : HistoryRows.Read(Path.Combine(data, "models-dev-history.json")).Records
            .Select(x => (Parts: x.Key.Split('/', 2), x.Value))
            .Where(x => Own.Contains(x.Parts[0]))
            .ToDictionary(
                x => string.Join('/', x.Parts),
                x => PriceChanges.Classify(x.Parts[0], x.Parts[1], x.Value.FirstSeen, x.Value.Prices, rules));

    private List<string> Changes(PriceChangeKind kind)
    {
        if (_records.Count == 0) Assert.Skip("LLMLANDSCAPE_DATA names no folder.");
        return
        [
            .. _records.SelectMany(x => x.Value, (x, price) => (x.Key, Price: price))
                .Where(x => x.Price.Kind == kind)
                .Select(x => FormattableString.Invariant($"{x.Price.Day:yyyy-MM-dd} {x.Key} {x.Price.Input} {x.Price.Output}"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
