namespace LlmLandscape.Catalogue.Facts;

/// <summary>An entry of one of the closed lists: of <c>seeds/vocabulary.yaml</c>, of the speakers, of the reading lists.</summary>
public abstract class Term
{
    /// <summary>The id by which seeds and addresses name it.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the list, which is the order in which pages list it.</summary>
    public required int Position { get; init; }

    /// <summary>Its name.</summary>
    public required LocalText Name { get; init; }
}

/// <summary>A part of the world that vendors are at home in.</summary>
public sealed class Region : Term;

/// <summary>A kind of strategies: what they compete with.</summary>
public sealed class Family : Term
{
    /// <summary>What it means.</summary>
    public required LocalText Text { get; init; }
}

/// <summary>A way to compete.</summary>
public sealed class Strategy : Term
{
    /// <summary>The id of its family.</summary>
    public required string FamilyId { get; init; }

    /// <summary>Its family.</summary>
    public Family Family { get; init; } = null!;

    /// <summary>What it means.</summary>
    public required LocalText Text { get; init; }
}

/// <summary>A question that readers come with, and the metrics that bear on it.</summary>
public sealed class Topic : Term
{
    /// <summary>The question.</summary>
    public required LocalText Question { get; init; }

    /// <summary>Other words for it that readers search by, one a line.</summary>
    public required LocalText Synonyms { get; init; }

    /// <summary>Its metrics, in the order in which its page has them.</summary>
    public List<TopicMetric> Metrics { get; init; } = [];
}

/// <summary>A metric's place in its topic: it has one at most.</summary>
public sealed class TopicMetric
{
    /// <summary>The topic.</summary>
    public string TopicId { get; init; } = "";

    /// <summary>The metric.</summary>
    public required string MetricId { get; init; }

    /// <summary>Its place among the topic's metrics, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Whether its values are capital laid out within a period: they alone share the scale of a ledger.</summary>
    public required bool IsSum { get; init; }
}

/// <summary>A set of vendors that a source puts together under a name.</summary>
public sealed class Group : Term
{
    /// <summary>What it means.</summary>
    public required LocalText Text { get; init; }
}

/// <summary>What is said of no single vendor is said of a market.</summary>
public sealed class Market : Term;

/// <summary>One of the deeper dimensions on which vendors still differ.</summary>
public sealed class Dimension : Term
{
    /// <summary>The question that it asks.</summary>
    public required LocalText Text { get; init; }
}
