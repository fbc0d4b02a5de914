using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>One of a topic's metrics.</summary>
/// <param name="Observations">How many values of it the sources state.</param>
/// <param name="Comparable">Those that can honestly be set side by side.</param>
public sealed record TopicMetricView(string Id, string Name, int Observations, IReadOnlyList<ComparableSet> Comparable)
{
    /// <summary>Why values of it cannot be compared; empty where some can, or there is but one.</summary>
    internal IReadOnlyList<Unlikeness> Why { get; init; } = [];
}

/// <summary>What do the sources say to a question? A topic with all that bears on it.</summary>
/// <param name="Observations">Every value of its metrics: by metric, then as its metric's page has them.</param>
/// <param name="Marks">What its drawing shows; empty where its metrics have drawings of their own.</param>
public sealed record TopicView(
    TopicRowView Topic,
    IReadOnlyList<TopicMetricView> Metrics,
    IReadOnlyList<FactAbout<ObservationView>> Observations,
    IReadOnlyList<TopicMark> Marks)
{
    /// <summary>The sums on their axes; null where the topic has none.</summary>
    internal TopicLedger? Ledger { get; private init; }

    /// <summary>What vendors' newest or best models have on record; null where the topic is of no such thing.</summary>
    internal TopicBars? Bars { get; private init; }

    /// <summary>The disputes that its figures stand in, the weightiest first.</summary>
    internal IReadOnlyList<DisputeLabel> Disputes { get; private init; } = [];

    /// <summary>Null where there is no such topic.</summary>
    public static TopicView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        if (catalogue.Topics.Find(id) is not { } topic) return null;
        var local = catalogue.In(language);
        var values = topic.Metrics.Select(x => (Metric: catalogue.Metrics[x.MetricId], Values: Sorted(local, x.MetricId))).ToList();
        List<FactAbout<ObservationView>> observations = [.. values.SelectMany(x => x.Values)];
        List<TopicMetricView> metrics = [.. values.Select(x => Metric(x.Metric, x.Values, language))];
        var ledger = TopicLedger.Of(catalogue, topic, observations, language);
        var bars = TopicBars.Of(catalogue, topic, language);
        var finding = TopicFinding.Of(catalogue, observations, metrics, ledger, bars, language);
        return new(
            TopicRowView.Of(topic, finding, observations, language), metrics, observations, ledger?.Marks ?? bars?.Marks ?? [])
        {
            Ledger = ledger,
            Bars = bars,
            Disputes = local.DisputesOf(observations.Select(x => x.Fact)),
        };
    }

    private static TopicMetricView Metric(Metric metric, List<FactAbout<ObservationView>> values, Language language)
    {
        var sets = ComparableSet.Among(values);
        return new(metric.Id, metric.Name.In(language), values.Count, metric.Unit.Dimension == UnitDimension.Rank ? [] : sets)
        {
            Why = sets.Count > 0 || values.Count < 2 ? [] : ComparableSet.WhyNot(values),
        };
    }

    private static List<FactAbout<ObservationView>> Sorted(LocalCatalogue local, string metric) =>
        ComparableSet.InOrder(local.ObservationsOf(metric).Select(local.About), local.Language);
}
