using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>What narrows a list of observations.</summary>
internal sealed record ObservationFilter
{
    public static readonly string[] Parameters = ["source", "paragraph", "subject", "metric", "vendor", "period"];

    /// <summary>Those that a source states.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Those that this paragraph states.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Those of one vendor, model or market, by its id.</summary>
    public string? Subject { get; init; }

    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>Those of vendors and of their models.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Those whose period has a day in common with this one.</summary>
    public PartialDate? Period { get; init; }

    public static ObservationFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Sources = query.ManyOf("source", [.. edition.Sources.Select(x => x.Id)]),
        Paragraph = query.OptionalNumber("paragraph", 1, int.MaxValue),
        Subject = query.Text("subject"),
        Metrics = query.ManyOf("metric", [.. edition.Metrics.Select(x => x.Id)]),
        Vendors = query.ManyOf("vendor", [.. edition.Vendors.Select(x => x.Id)]),
        Period = query.Date("period"),
    };
}
