namespace LlmLandscape.Web.Components.Topics;

/// <summary>What one mark of a topic's drawing shows: a row of its table and of its CSV.</summary>
/// <param name="Vendor">The vendor's id.</param>
/// <param name="Name">The vendor's name.</param>
/// <param name="Of">What the value is of: a metric, or a model.</param>
/// <param name="Value">In base units.</param>
/// <param name="AYear">The same for a year, where it is a sum and its period is known.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Period">Of when, in words; null where nobody says.</param>
/// <param name="Basis">On what footing, where a source states it; null where a record has it.</param>
/// <param name="Ids">The facts, or the record, that it is taken from.</param>
public sealed record TopicMark(
    string Vendor,
    string Name,
    string Of,
    double Value,
    double? AYear,
    string Unit,
    string? Period,
    string? Basis,
    IReadOnlyList<string> Ids);
