using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Components.Verdict;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>The charts of the measures as files: the drawing, and the numbers that it shows.</summary>
internal static class MeasureFiles
{
    public static void MapMeasureFiles(this IEndpointRouteBuilder app)
    {
        const string Drawing = $"/{Links.Measures}/{{chart}}.{Drawings.Formats}";
        app.MapGet(Drawing, (string chart, string format, HttpRequest request, CatalogueSnapshot catalogue) =>
            View(chart, request, catalogue) is { } view
                ? Drawings.As<MeasureChartById>(
                    format, (nameof(MeasureChartById.Chart), chart), (nameof(MeasureChartById.View), view))
                : TypedResults.NotFound()).WithMetadata(new PageReadsAttribute<MeasureFilter>()).ExcludeFromDescription();

        app.MapGet($"/{Links.Measures}/{{chart}}.csv", (string chart, HttpRequest request, CatalogueSnapshot catalogue) =>
            View(chart, request, catalogue) is { } view ? Table(chart, view) : TypedResults.NotFound())
            .WithMetadata(new PageReadsAttribute<MeasureFilter>()).ExcludeFromDescription();
    }

    /// <summary>The component that draws a chart.</summary>
    public static Type Of(string chart) => chart switch
    {
        ChartNames.Gap => typeof(FrontierChart),
        ChartNames.Votes => typeof(VotesChart),
        ChartNames.Matching => typeof(MatchingChart),
        ChartNames.Ability => typeof(AbilityPriceChart),
        ChartNames.Matrix => typeof(CapabilityMatrix),
        ChartNames.Likeness => typeof(LikenessMap),
        ChartNames.Trend => typeof(LikenessTrend),
        ChartNames.Ladder => typeof(CatchUpChart),
        ChartNames.Bets => typeof(BetsScatter),
        ChartNames.Prices => typeof(PriceChart),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart, "No chart of the measures."),
    };

    private static MeasuresView? View(string chart, HttpRequest request, CatalogueSnapshot catalogue)
    {
        var reader = new QueryReader(request.Query);
        var filter = reader.ReadPage<MeasureFilter>(catalogue.AddressValues);
        reader.NothingElse();
        return ChartNames.All.Contains(chart) ? MeasuresView.Of(catalogue, filter, RequestCulture.Language) : null;
    }

    private static IResult Table(string chart, MeasuresView view) => chart switch
    {
        ChartNames.Gap => Csv.Of(PerformanceRows.Gaps(view)),
        ChartNames.Votes => Csv.Of(PerformanceRows.Votes(view)),
        ChartNames.Matching => Csv.Of(PerformanceRows.Matches(view)),
        ChartNames.Ability => Csv.Of(PerformanceRows.Floors(view)),
        ChartNames.Matrix => Csv.Of(view.Measures.Cells),
        ChartNames.Trend => Csv.Of(view.Measures.Trend),
        ChartNames.Ladder => Csv.Of([
            .. view.Measures.Ladders.SelectMany(x => x.Ladder.Lags.Select(lag =>
                new { x.Feature, lag.Vendor, lag.Least, lag.Most, Censored = lag.IsCensored })),
        ]),
        ChartNames.Prices => Csv.Of([.. view.Priced]),
        _ => Csv.Of(view.Measures.Pairs),
    };
}
