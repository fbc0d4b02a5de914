namespace LlmLandscape.Web.Addresses;

/// <summary>The parts of a path that name one thing.</summary>
public static class PathParameters
{
    /// <summary>What a part of a path means, for whoever reads the API's reference.</summary>
    /// <param name="path">The endpoint's: <c>api/v1/vendors/{id}</c>.</param>
    /// <param name="name">The part's: <c>id</c>.</param>
    public static string Describe(string path, string name) =>
        (path.Split('/').Reverse().First(segment => !segment.StartsWith('{')), name) switch
        {
            ("vendors", "id") => "The id of a vendor, as in the list of vendors.",
            ("strategies", "id") => "The id of a strategy, as in the list of strategies.",
            ("models", "id") => "The id of a model, app, agent or platform, as in the list of models.",
            ("sources", "id") => "The id of a source, as in the list of sources.",
            ("topics", "id") => "The id of a topic, as in the list of topics.",
            ("metrics", "id") => "The id of a metric, as in the list of metrics.",
            ("facts", "id") => "The id of a fact, as in the lists of observations, events and statements.",
            ("price-histories", "provider") => "Who offers the record, as the dataset calls it: the first part of the record's id.",
            ("price-histories", "record") => "What the dataset calls the record: the rest of its id, slashes and all.",
            ("releases", "provider") => "Who offers the release, as the dataset calls it: the first part of the release's id.",
            ("releases", "record") => "What the dataset calls the release: the rest of its id, slashes and all.",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"No description of this part of {path}."),
        };
}
