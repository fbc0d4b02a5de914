namespace LlmLandscape.Catalogue.Facts;

/// <summary>How exactly a source states a value.</summary>
public enum Qualifier
{
    /// <summary>Plainly.</summary>
    Exact,

    /// <summary>As about so much.</summary>
    About,

    /// <summary>As more than so much.</summary>
    Over,

    /// <summary>As less than so much.</summary>
    Under,
}

/// <summary>On what footing a source states a value.</summary>
public enum Basis
{
    /// <summary>As a fact: by the article, a report, a statistic.</summary>
    Reported,

    /// <summary>As a plan that a vendor announced. A plan is not money spent.</summary>
    Announced,

    /// <summary>As somebody's expectation.</summary>
    Forecast,

    /// <summary>As an achievement, without a source for it.</summary>
    Claimed,

    /// <summary>As somebody's estimate.</summary>
    Estimated,
}

/// <summary>The figure of a fact: one value of a metric, as one source states it. The fact's date is its period.</summary>
public sealed class Observation
{
    /// <summary>The fact.</summary>
    public string FactId { get; init; } = "";

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; } = null!;

    /// <summary>The metric's id.</summary>
    public required string MetricId { get; init; }

    /// <summary>The metric.</summary>
    public Metric Metric { get; init; } = null!;

    /// <summary>The value in the unit's base: 1.24亿元 is 124000000. The low end of a range. Percentages as printed.</summary>
    public required decimal Value { get; init; }

    /// <summary>The high end of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>The id of the unit: the metric's, or another of its dimension where the source prints another currency.</summary>
    public required string UnitId { get; init; }

    /// <summary>How exactly it is stated.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>On what footing it is stated.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The period in words, where the words say more than dates do.</summary>
    public LocalText? PeriodWords { get; init; }

    /// <summary>How many years the words speak of, where they say that and no dates; else null.</summary>
    public int? PeriodYears { get; init; }

    /// <summary>What it is measured against or within: the baseline of a ratio, the list of a rank.</summary>
    public LocalText? Scope { get; init; }

    /// <summary>
    /// How readers are shown it, where the unit of the print says more than the base unit: <c>50 ms</c>, <c>two to three years</c>.
    /// </summary>
    public LocalText? Shown { get; init; }
}
