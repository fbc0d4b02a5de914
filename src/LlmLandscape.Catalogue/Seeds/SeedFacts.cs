using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Walks through everything in the seeds that is cited or named.</summary>
internal static class SeedFacts
{
    public static IEnumerable<CitationSeed> Citations(CatalogueSeed seed) =>
        Of(seed).SelectMany(fact => fact.Citations)
            .Concat(seed.Vocabulary.Groups.Concat(seed.Vocabulary.Dimensions).SelectMany(term => term.Citations));

    /// <summary>Every sentence about a vendor, with what tells it from others: its kind and what it is about.</summary>
    public static IEnumerable<(FactKind Kind, string? About, FactSeed Fact)> Sentences(VendorSeed vendor) =>
    [
        .. vendor.Strategies.SelectMany(strategy => strategy.Evidence.Select(fact => (FactKind.Strategy, (string?)strategy.Id, fact))),
        .. vendor.Strengths.Select(fact => (FactKind.Strength, (string?)null, fact)),
        .. vendor.Risks.Select(fact => (FactKind.Risk, (string?)null, fact)),
    ];

    public static IEnumerable<string> Spellings(LocalName name, IEnumerable<string> aliases) =>
        new[] { name.En, name.ZhHans, name.ZhHant }.Concat(aliases).Where(text => text.Length > 0).DistinctBy(Spelling.Normalize);

    private static IEnumerable<FactSeed> Of(CatalogueSeed seed) => seed.Vendors.SelectMany(Of).Concat(seed.ModelsWithoutVendor.SelectMany(Of));

    private static IEnumerable<FactSeed> Of(VendorSeed vendor) =>
    [
        vendor.Positioning,
        .. Of(vendor.Openness),
        .. vendor.Region is { } region ? [region.Fact] : Array.Empty<FactSeed>(),
        .. vendor.Groups.Select(group => group.Fact),
        .. vendor.Models.SelectMany(Of),
        .. vendor.Strategies.SelectMany(strategy => strategy.Evidence),
        .. vendor.Strengths,
        .. vendor.Risks,
        .. vendor.Positions.Select(position => position.Fact),
    ];

    private static IEnumerable<FactSeed> Of(ModelSeed model) => [model.Fact, .. Of(model.Openness)];

    private static FactSeed[] Of(OpennessSeed? openness) => openness is null ? [] : [openness.Fact];
}
