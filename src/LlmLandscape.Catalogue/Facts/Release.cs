namespace LlmLandscape.Catalogue.Facts;

/// <summary>Which of a vendor's lines a release belongs to: only prices of one line can be compared over time.</summary>
public enum ReleaseLine
{
    /// <summary>The vendor's best general model of its time.</summary>
    Flagship,

    /// <summary>Its small or cheap general model.</summary>
    Small,
}

/// <summary>Why a record cannot be taken at its word; measures leave it out unless asked for the raw records.</summary>
public enum ReleaseDoubt
{
    /// <summary>Its id names no version, or the latest one: it carries today's features under the date of the first.</summary>
    RollingAlias,

    /// <summary>Its date or identity is contradicted by the data themselves.</summary>
    DoubtfulRecord,

    /// <summary>
    /// Its date alone is contradicted, and an editor knows between which days it must be: it counts, on one of them. The one doubt
    /// that measures do not leave out.
    /// </summary>
    DisputedDate,

    /// <summary>It writes no text: it embeds, draws, speaks or films.</summary>
    OtherKind,
}

/// <summary>A model as its maker released it, as a record of a dataset describes it.</summary>
public sealed class Release
{
    /// <summary>The capability that follows from <see cref="Context"/>.</summary>
    public const string MillionTokens = "context-1m";

    /// <summary>The tokens from which a context counts as a million.</summary>
    public const long Million = 1_000_000;

    /// <summary>The provider and the record's id there: <c>openai/gpt-4o</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place among all releases, from 1: by date, then by id.</summary>
    public required int Position { get; init; }

    /// <summary>The dataset that the record belongs to.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The maker.</summary>
    public required string VendorId { get; init; }

    /// <summary>The maker.</summary>
    public Vendor? Vendor { get; init; }

    /// <summary>Its name in the record.</summary>
    public required string Name { get; init; }

    /// <summary>How it came into the catalogue.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>The day or month of the first public release.</summary>
    public required PartialDate Released { get; init; }

    /// <summary>When the record was last revised, where that is later: what it says may have become true as late as that.</summary>
    public PartialDate? Revised { get; init; }

    /// <summary>Null where it is neither; only chosen releases have one.</summary>
    public ReleaseLine? Line { get; init; }

    /// <summary>The context window, in tokens; null where the record has none.</summary>
    public long? Context { get; init; }

    /// <summary>Whether its weights are public; null where the record does not say.</summary>
    public Openness? Weights { get; init; }

    /// <summary>
    /// The list price of input, in USD per million tokens; null where there is none. A price of zero (a plan, a preview) is
    /// none.
    /// </summary>
    public double? InputPrice { get; init; }

    /// <summary>The list price of output, in USD per million tokens; null where there is none.</summary>
    public double? OutputPrice { get; init; }

    /// <summary>USD per million tokens read from a cache; null where none is asked or recorded.</summary>
    public double? CacheReadPrice { get; init; }

    /// <summary>USD per million tokens written to a cache; null where none is asked or recorded.</summary>
    public double? CacheWritePrice { get; init; }

    /// <summary>What is asked above certain sizes of the context, from the smallest on.</summary>
    public List<PriceTier> Tiers { get; init; } = [];

    /// <summary>Whether the record says that the model is on its way out.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Why it cannot be taken at its word; null where it can.</summary>
    public ReleaseDoubt? Doubt { get; init; }

    /// <summary>Whether measures leave it out unless asked for the raw records.</summary>
    public bool IsLeftOut => Doubt is not (null or ReleaseDoubt.DisputedDate);

    /// <summary>What speaks against it, where an editor looked.</summary>
    public LocalText? DoubtText { get; init; }

    /// <summary>What it can do and what it cannot; a capability that stands in neither is not recorded.</summary>
    public List<ReleaseCapability> Capabilities { get; init; } = [];

    /// <summary>Whether a record's id names no version, so that it stands for whatever is newest.</summary>
    /// <param name="record">The id at the provider.</param>
    public static bool IsRollingAlias(string record) =>
        !record.Any(char.IsAsciiDigit) || record.EndsWith("-latest", StringComparison.Ordinal);
}

/// <summary>What is asked of whoever takes up more than a certain size of the context.</summary>
public sealed class PriceTier
{
    /// <summary>The release.</summary>
    public string ReleaseId { get; init; } = "";

    /// <summary>The tokens of context above which it holds.</summary>
    public required long Above { get; init; }

    /// <summary>USD per million tokens of input.</summary>
    public required double Input { get; init; }

    /// <summary>USD per million tokens of output.</summary>
    public required double Output { get; init; }

    /// <summary>USD per million tokens read from a cache; null where none is asked or recorded.</summary>
    public double? CacheRead { get; init; }

    /// <summary>USD per million tokens written to a cache; null where none is asked or recorded.</summary>
    public double? CacheWrite { get; init; }
}

/// <summary>Whether a release has a capability.</summary>
public sealed class ReleaseCapability
{
    /// <summary>The release.</summary>
    public string ReleaseId { get; init; } = "";

    /// <summary>The capability.</summary>
    public required string CapabilityId { get; init; }

    /// <summary>Whether the record says that it has it.</summary>
    public required bool Has { get; init; }
}

/// <summary>Somebody else's offer of a model, as an attached snapshot has it. No measure uses offers.</summary>
public sealed class Offer
{
    /// <summary>The provider and the record's id there.</summary>
    public required string Id { get; init; }

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>The model's name at this provider.</summary>
    public required string Name { get; init; }

    /// <summary>The letters and digits of the name in lower case, by which offers of one model meet.</summary>
    public required string Model { get; init; }

    /// <summary>What the price means.</summary>
    public required PriceKind Price { get; init; }

    /// <summary>USD per million tokens of input; null unless listed.</summary>
    public double? InputPrice { get; init; }

    /// <summary>USD per million tokens of output; null unless listed.</summary>
    public double? OutputPrice { get; init; }

    /// <summary>A model's name as offers spell it alike: letters and digits in lower case.</summary>
    /// <param name="name">The name.</param>
    public static string ModelOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

/// <summary>What a record says of a price.</summary>
public enum PriceKind
{
    /// <summary>A price above zero.</summary>
    Listed,

    /// <summary>Zero: a subscription, a preview or a local runtime. No token price.</summary>
    Zero,

    /// <summary>Nothing.</summary>
    None,
}
