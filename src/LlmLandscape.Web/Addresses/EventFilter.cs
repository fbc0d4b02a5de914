using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the timeline.</summary>
public sealed record EventFilter : IAddressed<EventFilter>
{
    /// <summary>What the drawing may have its lanes by.</summary>
    public static readonly IReadOnlyList<string> Lanes = [ParameterNames.Vendor, ParameterNames.Strategy, ParameterNames.Kind];

    private const string NoRecords = "events";
    private const string WithRecords = "records";

    public static QueryParameters<EventFilter> Parameters { get; } = new QueryParameters<EventFilter>()
        .Many(ParameterNames.Vendor, AllowedValues.Vendors, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "Only events in which one of these vendors had a part.")
        .Many(ParameterNames.Strategy, AllowedValues.Strategies, x => x.Strategies, (x, strategies) => x with { Strategies = strategies },
            "Only events that belong to one of these strategies.")
        .Many(ParameterNames.Kind, AllowedValues.OneOf<EventKind>(), x => x.Kinds, (x, kinds) => x with { Kinds = kinds },
            "Only events of one of these kinds.")
        .Date(ParameterNames.From, x => x.From, (x, from) => x with { From = from }, "Only what had not ended before this date.")
        .Date(ParameterNames.To, x => x.To, (x, to) => x with { To = to }, "Only what had begun by this date.")
        .OneOf(ParameterNames.Lane, Lanes, x => x.Lane, (x, lane) => x with { Lane = lane },
            "What the drawing has its lanes by.").OfPages()
        .OneOf(ParameterNames.Layer, [NoRecords, WithRecords],
            x => x.HasRecords ? WithRecords : NoRecords, (x, layer) => x with { HasRecords = layer == WithRecords },
            "Whether releases and price steps on record are shown too, in lanes by vendor.").OfPages();

    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Strategies { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Leaves what ended before.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Leaves what began after.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The lanes of the drawing; the list is the same in any.</summary>
    public string Lane { get; init; } = Lanes[0];

    /// <summary>Whether what records of datasets say is wanted beside the events of the sources.</summary>
    public bool HasRecords { get; init; } = true;

    /// <summary>Whether there can be records beside: they have a vendor and a date, and neither a kind nor a strategy.</summary>
    public bool CanHaveRecords => Lane == ParameterNames.Vendor && Kinds.Count == 0 && Strategies.Count == 0;

    public bool ShowsRecords => HasRecords && CanHaveRecords;

    /// <summary>Whether all of the time is shown.</summary>
    public bool IsOfAllTime => From is null && To is null;

    public bool IsNarrowed => Vendors.Count + Strategies.Count + Kinds.Count > 0 || From is not null || To is not null;
}
