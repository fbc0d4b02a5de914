using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>A citation as typed: the reference is null where it could not be read.</summary>
public sealed record CitationSeed(SeedPlace Place, CitationReference? Reference, string? Printed);

/// <summary>A cited sentence in both languages; the text is null where the mark speaks for itself.</summary>
public sealed record FactSeed(SeedPlace Place, LocalText? Text, PartialDate? Date, IReadOnlyList<CitationSeed> Citations);

/// <summary>A fact about an entry of the vocabulary: a group, a dimension, a region.</summary>
public sealed record MarkSeed(string Id, FactSeed Fact);

/// <summary>Whether models are public.</summary>
public sealed record OpennessSeed(Openness Value, FactSeed Fact);

/// <summary>A strategy with its evidence.</summary>
public sealed record StrategySeed(SeedPlace Place, string Id, IReadOnlyList<FactSeed> Evidence);

/// <summary>A model, app, agent or platform.</summary>
public sealed record ModelSeed(
    SeedPlace Place, string Id, LocalName Name, IReadOnlyList<string> Aliases, ModelKind Kind, OpennessSeed? Openness, FactSeed Fact);

/// <summary>A vendor: one file.</summary>
public sealed record VendorSeed(
    SeedPlace Place,
    string Id,
    LocalName Name,
    IReadOnlyList<string> Aliases,
    MarkSeed? Region,
    FactSeed Positioning,
    OpennessSeed? Openness,
    IReadOnlyList<MarkSeed> Groups,
    IReadOnlyList<ModelSeed> Models,
    IReadOnlyList<StrategySeed> Strategies,
    IReadOnlyList<FactSeed> Strengths,
    IReadOnlyList<FactSeed> Risks,
    IReadOnlyList<MarkSeed> Positions);

/// <summary>An entry of the vocabulary; what cites nothing has no citations.</summary>
public sealed record TermSeed(SeedPlace Place, string Id, LocalText Name, LocalText? Text, IReadOnlyList<CitationSeed> Citations);

/// <summary>The closed lists.</summary>
public sealed record VocabularySeed(
    IReadOnlyList<TermSeed> Regions,
    IReadOnlyList<TermSeed> Groups,
    IReadOnlyList<TermSeed> Strategies,
    IReadOnlyList<TermSeed> Dimensions);

/// <summary>A source: one file.</summary>
public sealed record SourceSeed(
    SeedPlace Place,
    string Id,
    string Code,
    LocalText Title,
    string? Author,
    LocalText? Publisher,
    string Kind,
    string Language,
    DateOnly? Date,
    LocalText Dated,
    string? Url,
    int Paragraphs,
    int ArticleEnds);

/// <summary>A Markdown file.</summary>
public sealed record ProseSeed(SeedPlace Place, ProseKind Kind, string SubjectId, Language Language, string Markdown);

/// <summary>All seeds.</summary>
public sealed record CatalogueSeed(
    VocabularySeed Vocabulary,
    IReadOnlyList<SourceSeed> Sources,
    IReadOnlyList<VendorSeed> Vendors,
    IReadOnlyList<ModelSeed> ModelsWithoutVendor,
    IReadOnlyList<ProseSeed> Prose)
{
    /// <summary>Every model, with or without a vendor.</summary>
    public IEnumerable<ModelSeed> AllModels => Vendors.SelectMany(vendor => vendor.Models).Concat(ModelsWithoutVendor);
}
