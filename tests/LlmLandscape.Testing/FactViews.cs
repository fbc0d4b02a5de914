using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Testing;

/// <summary>Facts as pages see them, made by hand: only what a test is about need be said.</summary>
public static class FactViews
{
    public static ObservationView Observation(FigureView figure, string? vendor = "a", string? date = null) => new()
    {
        Id = "f",
        Kind = FactKind.Observation,
        Vendor = vendor,
        Model = null,
        Market = null,
        Text = "",
        Date = Date(date),
        YearInferred = false,
        Speaker = null,
        Citations = [],
        Disputes = [],
        Figure = figure,
    };

    public static EventView Event(string id, EventDetails details, string date = "2024") => new()
    {
        Id = id,
        Kind = FactKind.Event,
        Vendor = null,
        Model = null,
        Market = null,
        Text = "",
        Date = Date(date),
        YearInferred = false,
        Speaker = null,
        Citations = [],
        Disputes = [],
        Details = details,
    };

    public static StatementView Statement(FactKind kind, string vendor) => new()
    {
        Id = "f",
        Kind = kind,
        Vendor = vendor,
        Model = null,
        Market = null,
        Text = "",
        Date = null,
        YearInferred = false,
        Speaker = null,
        Citations = [],
        Disputes = [],
    };

    private static PartialDate? Date(string? text) =>
        string.IsNullOrEmpty(text) ? null : PartialDate.TryParse(text, out var date) ? date
            : throw new FormatException($"'{text}' is no date.");
}
