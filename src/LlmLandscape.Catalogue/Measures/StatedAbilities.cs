using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>What the sources say that vendors could do, as the measures see it.</summary>
public static class StatedAbilities
{
    /// <summary>Every event whose source says what a vendor's model could do, by the vendor whose event it is.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static IReadOnlyList<StatedAbility> Of(CatalogueSnapshot catalogue) =>
    [
        .. from happened in catalogue.In(Language.English).Events
           where happened.Vendor is not null
           from capability in happened.Details.Capabilities
           select new StatedAbility(happened.Id, happened.Vendor!, capability, new(happened.When.From, happened.When.To)),
    ];
}
