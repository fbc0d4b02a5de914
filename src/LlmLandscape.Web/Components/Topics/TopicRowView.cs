using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>Which questions are there, and what is the answer in a sentence? A topic in a list.</summary>
/// <param name="Finding">Computed from what is on record: never typed in.</param>
/// <param name="Beside">What one must know to read it.</param>
/// <param name="Observations">How many values of its metrics the sources state.</param>
/// <param name="Disputed">How many of them stand in a dispute.</param>
public sealed record TopicRowView(
    string Id, string Name, string Question, string Finding, string Beside, int Metrics, int Observations, int Sources, int Disputed)
{
    public static IReadOnlyList<TopicRowView> All(CatalogueSnapshot catalogue, Language language) =>
        [.. catalogue.Topics.Select(topic => TopicView.Of(catalogue, topic.Id, language)!.Topic)];

    internal static TopicRowView Of(
        Topic topic, TopicFinding finding, IReadOnlyList<FactAbout<ObservationView>> observations, Language language) => new(
        topic.Id,
        topic.Name.In(language),
        topic.Question.In(language),
        finding.Sentence,
        finding.Beside,
        topic.Metrics.Count,
        observations.Count,
        observations.SelectMany(x => x.Fact.Citations).Select(x => x.Source).Distinct().Count(),
        observations.Count(x => x.Fact.Disputes.Count > 0));
}
