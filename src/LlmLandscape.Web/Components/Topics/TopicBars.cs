using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>What each vendor's newest or best model has on record, the most first.</summary>
/// <param name="Subtitle">What is counted.</param>
/// <param name="Datasets">The datasets that it is taken from.</param>
internal sealed record TopicBars(
    IReadOnlyList<BarSeries> Bars, IReadOnlyList<TopicMark> Marks, string Subtitle, IReadOnlyList<Dataset> Datasets)
{
    private const string Price = "price", Performance = "performance", Unit = "USD per million tokens";

    /// <summary>Null where the topic is of nothing that records have.</summary>
    public static TopicBars? Of(CatalogueSnapshot catalogue, Topic topic, Language language) => topic.Id switch
    {
        Price => Prices(catalogue, language),
        Performance => Scores(catalogue, language),
        _ => null,
    };

    /// <summary>Whether it is of prices; else of scores.</summary>
    public bool IsPrice => Marks[0].Unit == Unit;

    internal static string Dollars(double price) => $"${price.ToString("0.##", CultureInfo.InvariantCulture)}";

    /// <summary>The newest flagship that has a price, of each vendor.</summary>
    private static TopicBars? Prices(CatalogueSnapshot catalogue, Language language)
    {
        var (words, local) = (Words.In(language), catalogue.In(language));
        List<Release> newest =
        [
            .. catalogue.Releases.Where(x => x is { Line: ReleaseLine.Flagship, OutputPrice: > 0, IsLeftOut: false })
                .GroupBy(x => x.VendorId).Select(of => of.MaxBy(x => (x.Released.To, x.Id))!)
                .OrderByDescending(x => x.OutputPrice).ThenBy(x => x.Id, StringComparer.Ordinal),
        ];
        if (newest.Count == 0) return null;
        return new(
            [.. newest.Select(x => new BarSeries(
                $"{local.Vendors[x.VendorId].Name}{words[": "]}{x.Name}",
                x.OutputPrice!.Value,
                x.OutputPrice!.Value,
                Dollars(x.OutputPrice!.Value),
                BarEnd.Sharp,
                BarFill.Solid,
                false,
                Links.Release(x.Id))
            {
                Who = x.VendorId,
                Hue = VendorHue.Of(x.VendorId),
            })],
            [.. newest.Select(x => new TopicMark(
                x.VendorId, local.Vendors[x.VendorId].Name, x.Name, x.OutputPrice!.Value, null, Unit, x.Released.Text, null, [x.Id]))],
            words["USD per million tokens of output; the newest flagship of each vendor that has a list price on record"],
            From(catalogue, newest.Select(x => x.DatasetId)));
    }

    /// <summary>The best score of each vendor on the first benchmark that is an index.</summary>
    private static TopicBars? Scores(CatalogueSnapshot catalogue, Language language)
    {
        var (words, local) = (Words.In(language), catalogue.In(language));
        if (catalogue.Benchmarks.FirstOrDefault(x => x.Scale == ScoreScale.Points) is not { } index) return null;
        List<(Score Score, VendorLabel Vendor)> best =
        [
            .. catalogue.Scores.Where(x => x.BenchmarkId == index.Id)
                .Select(x => (Score: x, Vendor: local.Vendors.Find(catalogue.Makers.Find(x.MakerId)?.VendorId)!))
                .Where(x => x.Vendor is not null)
                .GroupBy(x => x.Vendor.Id).Select(of => of.MaxBy(x => x.Score.Value))
                .OrderByDescending(x => x.Score.Value),
        ];
        if (best.Count == 0) return null;
        return new(
            [.. best.Select(x => new BarSeries(
                $"{x.Vendor.Name}{words[": "]}{x.Score.Name}",
                x.Score.Value,
                x.Score.Value,
                ScoreText.Of(index.Scale, ScoreView.Of(x.Score)),
                BarEnd.Sharp,
                BarFill.Solid,
                false,
                Links.VendorScores(x.Vendor.Id))
            {
                Who = x.Vendor.Id,
                Hue = VendorHue.Of(x.Vendor.Id),
            })],
            [.. best.Select(x => new TopicMark(
                x.Vendor.Id, x.Vendor.Name, x.Score.Name, x.Score.Value, null, index.Id, x.Score.Released?.Text, null, [x.Score.Id]))],
            words["{0}, points; the best model of each vendor on record", index.Name.In(language)],
            From(catalogue, [index.DatasetId]));
    }

    private static List<Dataset> From(CatalogueSnapshot catalogue, IEnumerable<string> ids) =>
        [.. ids.Distinct().Select(id => catalogue.Datasets[id])];
}
