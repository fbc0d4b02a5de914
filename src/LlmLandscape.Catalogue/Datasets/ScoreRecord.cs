using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>A score as a file of a dataset has it.</summary>
/// <param name="Benchmark">The id of the benchmark: <c>eci</c>, <c>gpqa-diamond</c>, <c>text-votes</c>.</param>
/// <param name="Record">The row's own name in the file, effort and all: <c>gpt-5-2025-08-07_high</c>.</param>
/// <param name="Name">The name that people know it by.</param>
/// <param name="Model">The same without its effort: rows of one model share it.</param>
/// <param name="Organization">Who made it, as the file says; null where it does not.</param>
/// <param name="Country">Where they are, as the file says; null where it does not.</param>
/// <param name="Released">When it was released; null for a board, whose scores are of its snapshot.</param>
/// <param name="Snapshot">The day of the board; null where scores are of all times.</param>
/// <param name="Value">The score, on the benchmark's own scale.</param>
/// <param name="Low">The lower end of the published interval (95 %); null where none is published.</param>
/// <param name="High">Its upper end.</param>
public sealed record ScoreRecord(
    string Benchmark,
    string Record,
    string Name,
    string Model,
    string? Organization,
    string? Country,
    PartialDate? Released,
    DateOnly? Snapshot,
    double Value,
    double? Low,
    double? High);

/// <summary>The scores of a file or folder.</summary>
/// <param name="Scores">What could be read.</param>
/// <param name="Refused">What was left out, with the reason.</param>
public sealed record ScoreTable(IReadOnlyList<ScoreRecord> Scores, IReadOnlyList<RefusedRecord> Refused);

/// <summary>Whether a company publishes what one indicator of a transparency index asks for.</summary>
/// <param name="Edition">The edition, <c>2024-05</c>: each asks its own indicators.</param>
/// <param name="Indicator">What is asked.</param>
/// <param name="Company">The company, as the file names it.</param>
/// <param name="Has">Yes or no.</param>
public sealed record IndicatorRecord(string Edition, string Indicator, string Company, bool Has);

/// <summary>The answers of one or more editions.</summary>
/// <param name="Answers">What could be read.</param>
/// <param name="Refused">What was left out, with the reason.</param>
public sealed record IndicatorTable(IReadOnlyList<IndicatorRecord> Answers, IReadOnlyList<RefusedRecord> Refused);
