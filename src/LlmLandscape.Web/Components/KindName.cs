using LlmLandscape.Catalogue.Entities;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Components;

/// <summary>How pages call kinds.</summary>
internal static class KindName
{
    public static string Of(IStringLocalizer<Words> words, ModelKind kind) => kind switch
    {
        ModelKind.Model => words["model"],
        ModelKind.App => words["app"],
        ModelKind.Agent => words["agent"],
        _ => words["platform"],
    };

    public static string Of(IStringLocalizer<Words> words, Openness openness) =>
        openness == Openness.Open ? words["open source"] : words["closed source"];

    public static string Of(IStringLocalizer<Words> words, FactKind kind) => kind switch
    {
        FactKind.Definition => words["Definition"],
        FactKind.Positioning => words["Positioning"],
        FactKind.Region => words["Region"],
        FactKind.Openness => words["Openness"],
        FactKind.Group => words["Group"],
        FactKind.Model => words["Model or app"],
        FactKind.Strategy => words["Strategy"],
        FactKind.Strength => words["Strength"],
        FactKind.Risk => words["Risk"],
        _ => words["Dimension"],
    };

    public static string OfLanguage(IStringLocalizer<Words> words, string language) => language switch
    {
        "zh-Hans" => words["in simplified Chinese"],
        "zh-Hant" => words["in traditional Chinese"],
        _ => words["in English"],
    };

    public static string OfSource(IStringLocalizer<Words> words, string kind) => kind switch
    {
        "talk" => words["talk"],
        "dataset" => words["dataset"],
        _ => words["article"],
    };
}
