using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Building;

/// <summary>The sentences of marks that are plain by their value.</summary>
internal static class SelfEvident
{
    public static LocalText Region(LocalText region) => new($"Based in {region.En}.", $"所属地区：{region.ZhHans}。");

    public static LocalText Group(LocalText group) => new($"Is counted among: {group.En}.", $"被归入：{group.ZhHans}。");

    public static LocalText Openness(Openness openness) => openness == Entities.Openness.Open
        ? new("Is said to be open source.", "据称开源。")
        : new("Is said to be closed source.", "据称闭源。");

    /// <summary>The metric and the figure, with what it is measured against or within.</summary>
    public static LocalText Observation(LocalText metric, Observation observation, LocalText pattern)
    {
        var (en, zh) = (FigureText.InWords(observation, pattern, Language.English), FigureText.InWords(observation, pattern, Language.Chinese));
        return observation.Scope is { } scope
            ? new($"{metric.En}: {en} ({scope.En})", $"{metric.ZhHans}：{zh}（{scope.ZhHans}）")
            : new($"{metric.En}: {en}", $"{metric.ZhHans}：{zh}");
    }

    public static LocalText Dispute(DisputeKind kind) => kind == DisputeKind.Attribution
        ? new("The same figure is given to two.", "同一个数字分属两者。")
        : new("The values differ by more than rounding allows, though the periods overlap.", "期间重叠，数值之差却超出四舍五入。");
}
