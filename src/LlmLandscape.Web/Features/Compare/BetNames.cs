using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>What a strategy is called after "bets on".</summary>
internal static class BetNames
{
    /// <summary>Some names are no object in English; of the others, the first letter is written small.</summary>
    public static string Of(Words words, Strategy strategy) => strategy.Id switch
    {
        "free-tier" => words["free use"],
        "price-war" => words["a price war"],
        "government-enterprise" => words["public bodies and companies"],
        "ecosystem" => words["an ecosystem"],
        "multimodal" => words["many modalities"],
        _ => Small(strategy.Name.In(words.Language)),
    };

    /// <summary>Unless it is an abbreviation.</summary>
    private static string Small(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
