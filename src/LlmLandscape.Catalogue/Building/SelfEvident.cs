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
}
