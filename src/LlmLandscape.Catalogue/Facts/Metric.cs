namespace LlmLandscape.Catalogue.Facts;

/// <summary>What sort of quantity a unit counts.</summary>
public enum UnitDimension
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>An amount for each of something: a day, a million tokens.</summary>
    Rate,

    /// <summary>A share, a factor or a change, without a unit of its own.</summary>
    Ratio,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A place in a list.</summary>
    Rank,
}

/// <summary>What values are counted in. Its name is a pattern: <c>¥{0}</c>, <c>{0}元</c>.</summary>
public sealed class Unit : Term
{
    /// <summary>What sort of quantity it counts.</summary>
    public required UnitDimension Dimension { get; init; }
}

/// <summary>Something measurable: one name for one quantity.</summary>
public sealed class Metric : Term
{
    /// <summary>What is measured, and what is not.</summary>
    public required LocalText Text { get; init; }

    /// <summary>The id of the unit of all its values.</summary>
    public required string UnitId { get; init; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; init; } = null!;

    /// <summary>Whether a value means nothing without its <see cref="Observation.Scope"/>.</summary>
    public required bool Scoped { get; init; }

    /// <summary>Other words for it that readers search by, one a line; null where there are none.</summary>
    public LocalText? Synonyms { get; init; }
}
