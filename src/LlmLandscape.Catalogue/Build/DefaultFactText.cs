using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Build;

/// <summary>The sentences of marks that are plain by their value.</summary>
internal static class DefaultFactText
{
    public static LocalText Region(LocalText region) => new($"Based in {region.En}.", $"所属地区：{region.ZhHans}。");

    public static LocalText Group(LocalText group) => new($"Is counted among: {group.En}.", $"被归入：{group.ZhHans}。");

    public static LocalText Openness(Openness openness) => openness == Facts.Openness.Open
        ? new("Is said to be open source.", "据称开源。")
        : new("Is said to be closed source.", "据称闭源。");

    public static LocalText Modality(Modality modality) => modality switch
    {
        Facts.Modality.Text => new("Is said to work with text.", "据称处理文本。"),
        Facts.Modality.Image => new("Is said to work with images.", "据称处理图像。"),
        Facts.Modality.Audio => new("Is said to work with sound.", "据称处理音频。"),
        Facts.Modality.Video => new("Is said to work with video.", "据称处理视频。"),
        Facts.Modality.ThreeDimensional => new("Is said to work with 3D.", "据称处理 3D 内容。"),
        _ => new("Is called multimodal; of what is not said.", "据称是多模态，未说明包括哪些模态。"),
    };

    /// <summary>The metric and the figure, with what it is measured against or within.</summary>
    public static LocalText Observation(LocalText metric, Observation observation, LocalText pattern)
    {
        var en = observation.Shown?.En ?? FigureText.InWords(observation, pattern, Language.English);
        var zh = observation.Shown?.ZhHans ?? FigureText.InWords(observation, pattern, Language.Chinese);
        return observation.Scope is { } scope
            ? new($"{metric.En}: {en} ({scope.En})", $"{metric.ZhHans}：{zh}（{scope.ZhHans}）")
            : new($"{metric.En}: {en}", $"{metric.ZhHans}：{zh}");
    }

    public static LocalText Dispute(DisputeKind kind) => kind == DisputeKind.Attribution
        ? new("The same figure is given to two.", "同一个数字分属两者。")
        : new("The values differ by more than rounding allows, though the periods overlap.", "期间重叠，数值之差却超出四舍五入。");
}
