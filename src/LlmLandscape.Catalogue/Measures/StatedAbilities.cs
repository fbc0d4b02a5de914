using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>What says beside the releases on record that vendors could do something, as the measures see it.</summary>
public static class StatedAbilities
{
    /// <summary>What a model that writes text can do, at least one of which every one of the last years can.</summary>
    private static readonly string[] OfLanguageModels = ["reasoning", "tool-use"];

    /// <summary>Everything that articles and histories say.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static IReadOnlyList<StatedAbility> Of(CatalogueSnapshot catalogue) => [.. ByArticles(catalogue), .. ByHistory(catalogue.Pasts)];

    /// <summary>Every event whose source says what a vendor's model could do, by the vendor whose event it is.</summary>
    /// <param name="catalogue">The catalogue.</param>
    internal static IReadOnlyList<StatedAbility> ByArticles(CatalogueSnapshot catalogue) =>
    [
        .. from happened in catalogue.In(Language.English).Events
           where happened.Vendor is not null
           from capability in happened.Details.Capabilities
           select new StatedAbility(happened.Id, happened.Vendor!, capability, new(happened.When.From, happened.When.To)),
    ];

    /// <summary>
    /// Everything that the history of the records says: from the release that the record names to the day by which the record was known
    /// to say so. What a rolling alias said, it said of whatever was newest: known by that day, and no earlier. Attached records of
    /// models that only draw, speak or embed are left aside: they have neither reasoning nor tools. An editor's choice is no such model.
    /// </summary>
    /// <param name="pasts">The histories.</param>
    internal static IReadOnlyList<StatedAbility> ByHistory(IEnumerable<RecordPast> pasts) =>
    [
        .. from past in pasts
           where past.Origin == RecordOrigin.Chosen || past.Flags.Exists(x => x.Has && OfLanguageModels.Contains(x.CapabilityId))
           from flag in past.Flags
           where flag.Has
           select new StatedAbility(past.Id, past.VendorId, flag.CapabilityId, Since(past, flag.Day), EvidenceOrigin.History),
    ];

    private static DateInterval Since(RecordPast past, DateOnly known) =>
        !Release.IsRollingAlias(past.Id) && past.Released is { } released && released.From < known
            ? new(released.From, known)
            : DateInterval.Day(known);
}
