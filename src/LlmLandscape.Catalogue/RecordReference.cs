using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue;

/// <summary>A record of a dataset, as written in seeds: <c>models-dev:openai/gpt-4o</c>.</summary>
/// <param name="DatasetId">The dataset's id.</param>
/// <param name="Provider">The provider's id in it.</param>
/// <param name="Model">The record's id at the provider; it may contain slashes.</param>
public sealed partial record RecordReference(string DatasetId, string Provider, string Model)
{
    /// <summary>The provider and the record, which is the id of a release.</summary>
    public string ReleaseId => $"{Provider}/{Model}";

    /// <summary>Reads <c>dataset:provider/record</c>; null where the text is nothing of the kind.</summary>
    public static RecordReference? TryParse(string text) => Form().Match(text) is { Success: true } match
        ? new(match.Groups["dataset"].Value, match.Groups["provider"].Value, match.Groups["model"].Value)
        : null;

    /// <inheritdoc />
    public override string ToString() => $"{DatasetId}:{ReleaseId}";

    [GeneratedRegex(@"^(?<dataset>[a-z0-9-]+):(?<provider>[a-z0-9-]+)/(?<model>\S+)$")]
    private static partial Regex Form();
}
