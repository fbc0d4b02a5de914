using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components.Topics;
using LlmLandscape.Web.Features.Metrics;

namespace LlmLandscape.WebTests;

/// <summary>A drawing that has an address of its own.</summary>
/// <param name="Name">The name of its approved copy.</param>
/// <param name="Address">Its address within a language, as a file of some kind.</param>
internal sealed record Drawn(string Name, Func<string, string> Address)
{
    /// <summary>Every drawing of the shipped catalogue: each kind as it is at first, and in the states that draw it otherwise.</summary>
    public static IReadOnlyList<Drawn> All(CatalogueSnapshot catalogue) =>
    [
        new("bets", kind => Links.BetsFile(new(), kind)),
        new("bets-of-two-strategies", kind => Links.BetsFile(new() { Strategies = ["free-tier", "open-source"] }, kind)),
        new("compare-two", kind => Links.ComparisonFile(new() { Vendors = ["deepseek", "openai"] }, kind)),
        new("compare-three", kind => Links.ComparisonFile(new() { Vendors = ["minimax", "meta", "xai"] }, kind)),
        new("compare-six", kind => Links.ComparisonFile(
            new() { Vendors = ["bytedance", "moonshot", "alibaba", "deepseek", "kuaishou", "openai"] }, kind)),
        .. EventFilter.Lanes.Select(lane => new Drawn($"timeline-by-{lane}", kind => Links.TimelineFile(new() { Lane = lane }, kind))),
        new("timeline-of-one-vendor", kind => Links.TimelineFile(new() { Vendors = ["alibaba"] }, kind)),
        .. catalogue.Topics.Where(topic => TopicView.Of(catalogue, topic.Id, Language.English)!.Marks.Count > 0)
            .Select(topic => new Drawn($"topic-{topic.Id}", kind => Links.TopicFile(topic.Id, kind))),
        .. ChartNames.All.Select(chart => new Drawn($"measure-{chart}", kind => Links.MeasureFile(new(), chart, kind))),
        .. catalogue.Metrics.SelectMany(metric => MetricView.Of(catalogue, metric.Id, Language.English)!.Drawn
            .Select((_, i) => new Drawn($"metric-{metric.Id}-{i + 1}", kind => Links.MetricFile(metric.Id, i + 1, kind)))),
    ];
}
