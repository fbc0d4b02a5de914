using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Features.Measures;

/// <summary>The charts of the measures as files: the drawing, and the numbers that it shows.</summary>
internal static class MeasureCharts
{
    public static void MapMeasureCharts(this IEndpointRouteBuilder app)
    {
        app.MapGet($"/{Links.Measures}/{{chart}}.svg", async (string chart, HttpRequest request, MeasuresQuery query, CatalogueEdition edition, CancellationToken cancellation) =>
            await ViewAsync(chart, request, query, edition, cancellation) is { } view
                ? Drawings.Svg<MeasureDrawing>((nameof(MeasureDrawing.Chart), chart), (nameof(MeasureDrawing.View), view))
                : TypedResults.NotFound()).ExcludeFromDescription();

        app.MapGet($"/{Links.Measures}/{{chart}}.csv", async (string chart, HttpRequest request, MeasuresQuery query, CatalogueEdition edition, CancellationToken cancellation) =>
            await ViewAsync(chart, request, query, edition, cancellation) is { } view ? Table(chart, view) : TypedResults.NotFound()).ExcludeFromDescription();
    }

    /// <summary>The component that draws a chart.</summary>
    public static Type Of(string chart) => chart switch
    {
        MeasureChart.Matrix => typeof(CapabilityMatrix),
        MeasureChart.Likeness => typeof(LikenessMap),
        MeasureChart.Trend => typeof(LikenessTrend),
        MeasureChart.Ladder => typeof(CatchUpChart),
        MeasureChart.Bets => typeof(BetsScatter),
        MeasureChart.Prices => typeof(PriceChart),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart, "No chart of the measures."),
    };

    private static async Task<MeasuresView?> ViewAsync(string chart, HttpRequest request, MeasuresQuery query, CatalogueEdition edition, CancellationToken cancellation)
    {
        var reader = new QueryReader(request.Query);
        var filter = MeasureFilter.ReadPage(reader, edition);
        reader.NothingElse();
        return MeasureChart.All.Contains(chart) ? await query.RunAsync(filter, Reader.Language, cancellation) : null;
    }

    private static IResult Table(string chart, MeasuresView view) => chart switch
    {
        MeasureChart.Matrix => Csv.Of(view.Measures.Cells),
        MeasureChart.Trend => Csv.Of(view.Measures.Trend),
        MeasureChart.Ladder => Csv.Of([.. view.Measures.Ladders.SelectMany(x => x.Ladder.Lags.Select(lag => new { x.Feature, lag.Vendor, lag.Least, lag.Most, Censored = lag.IsCensored }))]),
        MeasureChart.Prices => Csv.Of([.. view.Priced]),
        _ => Csv.Of(view.Measures.Pairs),
    };
}
