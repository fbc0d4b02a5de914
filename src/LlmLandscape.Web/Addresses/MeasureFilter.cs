using System.Globalization;
using LlmLandscape.Web.Features.Measures;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>What is asked of the measures, all of it in the address.</summary>
public sealed record MeasureFilter
{
    public const string Guarded = "guarded";
    public const string Raw = "raw";

    public static readonly string[] Parameters = ["asof", "panel", "feature", "dataset", "records"];

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

    internal static MeasureFilter Read(QueryReader query, CatalogueEdition edition)
    {
        var withDataset = query.OneOf("dataset", "with", "with", "without") == "with";
        return new()
        {
            AsOf = query.DayUntil("asof", Latest(edition, withDataset)),
            Panel = query.ManyOf("panel", [.. edition.Vendors.Select(x => x.Id)]),
            Features = query.ManyOf("feature", [.. edition.Capabilities.Select(x => x.Id)]),
            WithDataset = withDataset,
            IsRaw = query.OneOf("records", Guarded, Guarded, Raw) == Raw,
        };
    }

    /// <summary>The last day that the records can know of; of a later one nothing can be said.</summary>
    internal static DateOnly Latest(CatalogueEdition edition, bool withDataset) =>
        edition.Datasets.Select(x => withDataset ? x.AsOf : x.Snapshot).DefaultIfEmpty().Max();

    /// <summary>On pages, two vendors can be looked at closely.</summary>
    internal static MeasureFilter ReadPage(QueryReader query, CatalogueEdition edition) =>
        Read(query, edition) with
        {
            Pair = query.InOrder("pair", [.. edition.Vendors.Select(x => x.Id)], 2),
            Chart = query.OneOf("chart", "", [.. MeasureChart.All]) is { Length: > 0 } chart ? chart : null,
        };

    public string ToQueryString() => Url.Query(
    [
        ("asof", AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Url.Many("panel", Panel),
        .. Url.Many("feature", Features),
        ("dataset", WithDataset ? null : "without"),
        ("records", IsRaw ? Raw : null),
        .. Url.Many("pair", Pair),
        ("chart", Chart),
    ]);
}
