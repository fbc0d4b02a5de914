using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Walks through everything in the seeds that is cited or named.</summary>
internal static class SeedFacts
{
    public static IEnumerable<CitationSeed> Citations(CatalogueSeed seed) => All(seed).SelectMany(fact => fact.Citations);

    /// <summary>Every fact.</summary>
    public static IEnumerable<FactSeed> All(CatalogueSeed seed) =>
        Of(seed).Concat(seed.Vocabulary.Groups.Concat(seed.Vocabulary.Dimensions).Select(term => term.Fact));

    /// <summary>Every fact that has an address of its own by an id.</summary>
    public static IEnumerable<FactSeed> WithIds(CatalogueSeed seed) => All(seed).Where(fact => fact.Id is { Length: > 0 });

    /// <summary>Every sentence of a vendor's file, with what tells it from others: its kind and what it is about.</summary>
    public static IEnumerable<(FactKind Kind, string? About, FactSeed Fact)> Sentences(VendorSeed vendor) =>
    [
        .. vendor.Strategies.SelectMany(strategy => strategy.Evidence.Select(fact => (FactKind.Strategy, (string?)strategy.Id, fact))),
        .. Sentences(vendor.Said),
    ];

    /// <summary>Every statement, with what tells it from others.</summary>
    public static IEnumerable<(FactKind Kind, string? About, FactSeed Fact)> Sentences(StatementsSeed said) =>
        said.Statements.Select(x => (x.Kind, x.Subject.ModelId ?? x.Subject.MarketId, x.Fact));

    public static IEnumerable<string> Spellings(LocalName name, IEnumerable<string> aliases) =>
        new[] { name.En, name.ZhHans, name.ZhHant }.Concat(aliases).Where(text => text.Length > 0).DistinctBy(Spelling.Normalize);

    private static IEnumerable<FactSeed> Of(CatalogueSeed seed) =>
        seed.Vendors.SelectMany(Of).Concat(seed.Market.Models.SelectMany(Of)).Concat(Of(seed.Market.Said));

    private static IEnumerable<FactSeed> Of(VendorSeed vendor) =>
    [
        vendor.Positioning,
        .. Of(vendor.Openness),
        .. vendor.Region is { } region ? [region.Fact] : Array.Empty<FactSeed>(),
        .. vendor.Groups.Select(group => group.Fact),
        .. vendor.Models.SelectMany(Of),
        .. vendor.Strategies.SelectMany(strategy => strategy.Evidence),
        .. vendor.Positions.Select(position => position.Fact),
        .. Of(vendor.Said),
    ];

    private static IEnumerable<FactSeed> Of(StatementsSeed said) =>
        said.Observations.Select(x => x.Fact).Concat(said.Events.Select(x => x.Fact)).Concat(said.Statements.Select(x => x.Fact));

    private static IEnumerable<FactSeed> Of(ModelSeed model) =>
        [model.Fact, .. Of(model.Openness), .. model.Modalities.Select(modality => modality.Fact)];

    private static FactSeed[] Of(OpennessSeed? openness) => openness is null ? [] : [openness.Fact];
}
