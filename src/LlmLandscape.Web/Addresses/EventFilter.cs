using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of the timeline, all of it in the address.</summary>
public sealed record EventFilter
{
    public static readonly string[] Parameters = ["vendor", "strategy", "kind", "from", "to"];

    /// <summary>What the drawing may have its lanes by.</summary>
    public static readonly string[] Lanes = ["vendor", "strategy", "kind"];

    public IReadOnlyList<string> Vendors { get; init; } = [];

    public IReadOnlyList<string> Strategies { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Leaves what ended before.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Leaves what began after.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The lanes of the drawing; the list is the same in any.</summary>
    public string Lane { get; init; } = Lanes[0];

    internal static EventFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Vendors = query.ManyOf("vendor", [.. edition.Vendors.Select(x => x.Id)]),
        Strategies = query.ManyOf("strategy", [.. edition.Strategies.Select(x => x.Id)]),
        Kinds = query.ManyOf("kind", Word.All<EventKind>()),
        From = query.Date("from"),
        To = query.Date("to"),
    };

    /// <summary>The filter and how it is drawn.</summary>
    internal static EventFilter ReadDrawn(QueryReader query, CatalogueEdition edition) => Read(query, edition) with { Lane = query.OneOf("lane", Lanes[0], Lanes) };

    public bool IsNarrowed => Vendors.Count + Strategies.Count + Kinds.Count > 0 || From is not null || To is not null;

    public string ToQueryString(int page = 1) => Url.Query(
    [
        .. Url.Many("vendor", Vendors),
        .. Url.Many("strategy", Strategies),
        .. Url.Many("kind", Kinds),
        ("from", From?.Text),
        ("to", To?.Text),
        ("lane", Lane == Lanes[0] ? null : Lane),
        ("page", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public EventFilter Toggle(string parameter, string value) => parameter switch
    {
        "vendor" => this with { Vendors = FacetView.Toggled(Vendors, value) },
        "strategy" => this with { Strategies = FacetView.Toggled(Strategies, value) },
        "kind" => this with { Kinds = FacetView.Toggled(Kinds, value) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of events."),
    };

    internal bool Leaves(FactView happened, string? exceptFacet = null) =>
        (exceptFacet == "vendor" || Vendors.Count == 0 || happened.Happening!.Vendors.Any(Vendors.Contains))
        && (exceptFacet == "strategy" || Strategies.Count == 0 || happened.Happening!.Strategies.Any(Strategies.Contains))
        && (exceptFacet == "kind" || Kinds.Count == 0 || Kinds.Contains(Word.Of(happened.Happening!.Kind)))
        && (From is null || happened.Date!.To >= From.From)
        && (To is null || happened.Date!.From <= To.To);
}
