using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules for topics: every metric has its place in one of them, or says that it has none.</summary>
internal sealed class TopicRules(VocabularySeed vocabulary, SeedProblems problems)
{
    private const string File = "vocabulary.yaml";
    private readonly SeedAssertions _assert = new(problems);

    public void Check()
    {
        var metrics = vocabulary.Metrics.Select(x => x.Term.Id).ToHashSet();
        var money = vocabulary.Units.Where(x => x.Dimension == UnitDimension.Money).Select(x => x.Term.Id).ToHashSet();
        var ofMoney = vocabulary.Metrics.Where(x => money.Contains(x.UnitId)).Select(x => x.Term.Id).ToHashSet();
        foreach (var topic in vocabulary.Topics)
        {
            if (topic.Metrics.Count == 0) problems.Add(topic.Term.Place, "A topic without 'metrics' has nothing to say. Name some.");
            foreach (var named in topic.Metrics) _assert.Known("metric", named.Id, metrics, File, named.Place);
            foreach (var sum in topic.Sums)
            {
                _assert.Known("metric", sum.Id, [.. topic.Metrics.Select(x => x.Id)], "the metrics of this topic", sum.Place);
                if (metrics.Contains(sum.Id) && !ofMoney.Contains(sum.Id))
                    problems.Add(sum.Place, $"'{sum.Id}' is no amount of money, and shares no scale with sums. Delete it here.");
            }

            var units = vocabulary.Metrics.Where(x => topic.Sums.Any(sum => sum.Id == x.Term.Id)).Select(x => x.UnitId).Distinct();
            if (units.Skip(1).Any())
                problems.Add(topic.Term.Place, "The 'sums' of a topic share a scale, and so a unit. Leave the others out.");
            _assert.Unique("metric", topic.Sums, x => x.Id, x => x.Place);
        }

        var placed = vocabulary.Topics.SelectMany(x => x.Metrics).ToList();
        _assert.Unique("metric", placed, x => x.Id, x => x.Place);
        _assert.Unique("synonym", vocabulary.Topics.SelectMany(Words), x => x.Word, x => x.Place, StringComparer.OrdinalIgnoreCase);
        foreach (var metric in vocabulary.Metrics)
            if (placed.Any(x => x.Id == metric.Term.Id) != metric.HasTopic)
                problems.Add(metric.Term.Place, metric.HasTopic
                    ? $"'{metric.Term.Id}' stands in no topic. Name it in one, or add 'topic: none' here."
                    : $"'{metric.Term.Id}' stands in a topic and says that it does not. Delete one of the two.");
    }

    /// <summary>In both languages: a word that is the same in both counts once.</summary>
    private static IEnumerable<(string Word, SeedPlace Place)> Words(TopicSeed topic) =>
        $"{topic.Synonyms.En}\n{topic.Synonyms.ZhHans}".Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (word, topic.Term.Place));
}
