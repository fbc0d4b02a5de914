using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>A metric as other entries name it.</summary>
public sealed record MetricName(string Id, string Name);

/// <summary>A period: dates where the source gives them, and words.</summary>
public sealed record PeriodItem(DateOnly? From, DateOnly? To, string Text, bool YearInferred);

/// <summary>An observation, as the API tells it.</summary>
/// <param name="Value">In base units; the low end of a range.</param>
/// <param name="Period">Null where the source states none.</param>
/// <param name="PeriodYears">How many years its words speak of, where they say that and no dates.</param>
public sealed record ObservationItem(
    string Id,
    SubjectItem? Subject,
    MetricName Metric,
    decimal Value,
    decimal? ValueHigh,
    string Unit,
    Qualifier Qualifier,
    Basis Basis,
    PeriodItem? Period,
    string? Scope,
    string? Speaker,
    IReadOnlyList<CitationView> Citations,
    string? Note,
    IReadOnlyList<string> Disputes,
    string? SpeakerId,
    string? Shown,
    int? PeriodYears)
{
    internal static ObservationItem Of(FactAbout<ObservationView> about, CatalogueSnapshot catalogue, Language language)
    {
        var (fact, figure) = (about.Fact, about.Fact.Figure);
        var text = figure.PeriodWords ?? fact.Date?.Text;
        return new(
            fact.Id,
            SubjectItem.Of(about.Subject),
            new(figure.Metric, catalogue.Metrics[figure.Metric].Name.In(language)),
            figure.Value,
            figure.ValueHigh,
            figure.Unit,
            figure.Qualifier,
            figure.Basis,
            text is null ? null : new(fact.Date?.From, fact.Date?.To, text, fact.YearInferred),
            figure.Scope,
            fact.Speaker,
            fact.Citations,
            figure.Note,
            fact.Disputes,
            fact.SpeakerId,
            figure.Shown,
            figure.PeriodYears);
    }
}
