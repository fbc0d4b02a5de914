using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>A benchmark, as the API tells it.</summary>
/// <param name="Id">The benchmark.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it tests, who runs it, and what it cannot tell.</param>
/// <param name="Dataset">The dataset that has its scores.</param>
/// <param name="Scale">What its numbers are.</param>
/// <param name="Scores">How many scores there are.</param>
public sealed record BenchmarkItem(string Id, string Name, string Text, string Dataset, ScoreScale Scale, int Scores);

/// <summary>A maker's total in one edition of the transparency index.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Maker">The maker; a vendor of ours where there is one of that id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Satisfied">How many indicators it satisfies.</param>
/// <param name="Indicators">How many there are; editions ask different ones.</param>
public sealed record TransparencyItem(string Edition, string Maker, string Name, int Satisfied, int Indicators);

/// <summary>Scores, histories and indicators, each with the terms of their data.</summary>
internal static class DataApi
{
    public static void MapData(this RouteGroupBuilder api)
    {
        api.MapList<DataTerms>("/datasets", (ApiRequest request) => request.Page().Answer([.. MeasureDocument.Terms(request.Snapshot)]));

        api.MapList<BenchmarkItem>("/benchmarks", (ApiRequest request) =>
        {
            var scores = request.Snapshot.Scores.CountBy(x => x.BenchmarkId).ToDictionary();
            return request.Page().Answer([
                .. request.Snapshot.Benchmarks.Select(x => new BenchmarkItem(
                    x.Id,
                    x.Name.In(request.Language),
                    x.Text.In(request.Language),
                    x.DatasetId,
                    x.Scale,
                    scores.GetValueOrDefault(x.Id))),
            ]);
        });

        api.MapList<ScoreView>(
            "/scores",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<ScoreFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer([
                    .. request.Snapshot.Scores
                        .Where(x => filter.Benchmarks.Count == 0 || filter.Benchmarks.Contains(x.BenchmarkId))
                        .Where(x => filter.Vendors.Count == 0 || (x.MakerId is { } maker && filter.Vendors.Contains(maker)))
                        .Select(ScoreView.Of),
                ]);
            },
            new Reads<ScoreFilter>());

        api.MapList<RecordPastView>("/price-histories", (ApiRequest request) =>
            request.Page().Answer([.. request.Snapshot.Pasts.Select(RecordPastView.Of)]));

        api.MapGet("/price-histories/{provider}/{*record}", (string provider, string record, ApiRequest request) =>
        {
            request.Query.NothingElse();
            var id = $"{provider}/{record}";
            return request.Snapshot.Pasts.Find(id) is { } past
                ? request.Answer(RecordPastView.Of(past))
                : ApiRequest.NoSuch("price history", id);
        }).Produces<ItemEnvelope<RecordPastView>>().ProducesProblem(StatusCodes.Status404NotFound);

        api.MapList<TransparencyItem>("/transparency", (ApiRequest request) => request.Page().Answer([
            .. request.Snapshot.TransparencyTotals.Select(x =>
                new TransparencyItem(x.Edition, x.MakerId, request.Snapshot.Makers[x.MakerId].Name, x.Satisfied, x.Indicators)),
        ]));

        api.MapGet("/homogenization/performance", (ApiRequest request) =>
        {
            var filter = request.Query.Read<MeasureFilter>(request.Snapshot.AddressValues);
            request.Query.NothingElse();
            return request.Answer(MeasuresView.Of(request.Snapshot, filter, request.Language).Performance);
        })
            .WithMetadata(new Reads<MeasureFilter>())
            .Produces<ItemEnvelope<PerformanceMeasures>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        api.MapList<PriceChange>(
            "/homogenization/price-changes",
            (ApiRequest request) =>
            {
                var filter = request.Query.Read<MeasureFilter>(request.Snapshot.AddressValues);
                var page = request.Page();
                return page.Answer(MeasuresView.Of(request.Snapshot, filter, request.Language).Performance.PriceChanges);
            },
            new Reads<MeasureFilter>());
    }
}
