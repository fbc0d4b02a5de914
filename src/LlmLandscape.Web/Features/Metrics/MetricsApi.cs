using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Metrics;

/// <summary>A metric as other entries name it.</summary>
public sealed record MetricName(string Id, string Name);

/// <summary>A period: dates where the source gives them, and words.</summary>
public sealed record PeriodItem(DateOnly? From, DateOnly? To, string Text, bool YearInferred);

/// <summary>An observation, as the API tells it.</summary>
/// <param name="Value">In base units; the low end of a range.</param>
/// <param name="Period">Null where the source states none.</param>
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
    string? Shown);

/// <summary>A metric in full.</summary>
public sealed record MetricItem(MetricRowView Metric, IReadOnlyList<ObservationItem> Observations);

internal static class MetricsApi
{
    public static void MapMetrics(this RouteGroupBuilder api)
    {
        api.MapList<MetricRowView>("/metrics", (ApiRequest request) =>
        {
            var page = request.Page();
            return page.Answer(MetricRowView.All(request.Snapshot, request.Language));
        });

        api.MapGet("/metrics/{id}", (string id, ApiRequest request) =>
        {
            request.Query.NothingElse();
            return MetricView.Of(request.Snapshot, id, request.Language) is { } view
                ? request.Answer(new MetricItem(
                    view.Metric, [.. view.Observations.Select(x => Item(x, request.Snapshot, request.Language))]))
                : ApiRequest.NoSuch("metric", id);
        }).Produces<ItemEnvelope<MetricItem>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<ObservationItem>(
            "/observations",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ObservationFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                var found = ObservationsView.Of(request.Snapshot, filter, request.Language);
                return page.Answer(found.Select(x => Item(x, request.Snapshot, request.Language)).ToList());
            },
            new Reads<ObservationFilter>());
    }

    internal static ObservationItem Item(FactAbout<ObservationView> about, CatalogueSnapshot catalogue, Language language)
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
            figure.Shown);
    }
}
