namespace LlmLandscape.Web.Addresses;

/// <summary>What is asked of the measures.</summary>
public sealed record MeasureFilter : IAddressed<MeasureFilter>
{
    public const string Guarded = "guarded";
    public const string Raw = "raw";
    public const string With = "with";
    public const string Without = "without";

    /// <summary>What may be asked of <see cref="AsOf"/> depends on the dataset, which is therefore read before.</summary>
    public static QueryParameters<MeasureFilter> Parameters { get; } = new QueryParameters<MeasureFilter>()
        .OneOf(ParameterNames.Dataset, [With, Without],
            x => x.WithDataset ? With : Without, (x, value) => x with { WithDataset = value == With },
            "Whether the releases of an attached snapshot count too, or only those chosen by hand.")
        .Day(ParameterNames.AsOf, (x, known) => Latest(known, x.WithDataset), x => x.AsOf, (x, day) => x with { AsOf = day },
            "The day of asking, none after the snapshot; without it, the last that the records can know of.")
        .Many(ParameterNames.Panel, AllowedValues.Vendors, x => x.Panel, (x, panel) => x with { Panel = panel },
            "The vendors followed over time; without it, those on record at the start.")
        .Many(ParameterNames.Feature, AllowedValues.Capabilities, x => x.Features, (x, features) => x with { Features = features },
            "The capabilities compared; without it, all.")
        .OneOf(ParameterNames.Records, [Guarded, Raw], x => x.IsRaw ? Raw : Guarded, (x, value) => x with { IsRaw = value == Raw },
            "`raw` counts aliases and doubtful records too and takes every date at its word.")
        .InOrder(ParameterNames.Pair, AllowedValues.Vendors, 2, x => x.Pair, (x, pair) => x with { Pair = pair },
            "Two vendors to look at closely.").OfPages()
        .InOrder(ParameterNames.Vendor, AllowedValues.Vendors, 1,
            x => x.Vendor is { } vendor ? [vendor] : [], (x, vendors) => x with { Vendor = vendors[0] },
            "The vendor whose pairs are inked where pairs are drawn.").OfPages()
        .OneOf(ParameterNames.Chart, ChartNames.All, x => x.Chart, (x, chart) => x with { Chart = chart },
            "The chart that a frame shows.").OfPages();

    /// <summary>The day of asking; null for the last that the dataset can know of.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The vendors followed over time; none for those on record at the start.</summary>
    public IReadOnlyList<string> Panel { get; init; } = [];

    /// <summary>The capabilities compared; none for all.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>Whether an attached snapshot counts too.</summary>
    public bool WithDataset { get; init; } = true;

    /// <summary>Whether aliases and doubtful records count, and every date is taken at its word.</summary>
    public bool IsRaw { get; init; }

    /// <summary>The chart that a frame shows; on the page, where it stands.</summary>
    public string? Chart { get; init; }

    /// <summary>The two vendors who are looked at closely.</summary>
    public IReadOnlyList<string> Pair { get; init; } = [];

    /// <summary>The vendor whose pairs are inked; null for all alike.</summary>
    public string? Vendor { get; init; }

    /// <summary>What is asked, without how it is shown.</summary>
    public MeasureFilter Asked() => this with { Chart = null, Pair = [], Vendor = null };

    /// <summary>The last day that the records can know of; of a later one nothing can be said.</summary>
    public static DateOnly Latest(AddressValues known, bool withDataset) => withDataset ? known.LastAttachedDay : known.LastDay;
}
