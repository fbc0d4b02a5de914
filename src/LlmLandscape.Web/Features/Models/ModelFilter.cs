using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>The state of the model list, all of it in the address.</summary>
internal sealed record ModelFilter
{
    public const string ByVendor = "vendor";
    public const string ByName = "name";
    public const string ByKind = "kind";

    public static readonly IReadOnlyList<string> KindValues = ["model", "app", "agent", "platform"];
    public static readonly IReadOnlyList<string> OpennessValues = ["open", "closed", FacetView.NotStated];
    public static readonly IReadOnlyList<string> Sorts = [ByVendor, ByName, ByKind];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Openness { get; init; } = [];

    public string Sort { get; init; } = ByVendor;

    public bool IsNarrowed => Kinds.Count + Openness.Count > 0;

    /// <summary>Reads the filter from an address. The reader is left open for further parameters.</summary>
    public static ModelFilter Read(QueryReader query) => new()
    {
        Kinds = query.ManyOf("kind", KindValues),
        Openness = query.ManyOf("openness", OpennessValues),
        Sort = query.OneOf("sort", ByVendor, [.. Sorts]),
    };

    public string ToQueryString() => Url.Query(
        [.. Url.Many("kind", Kinds), .. Url.Many("openness", Openness), ("sort", Sort == ByVendor ? null : Sort)]);

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public ModelFilter Toggle(string parameter, string value)
    {
        return parameter switch
        {
            "kind" => this with { Kinds = Toggled(Kinds) },
            "openness" => this with { Openness = Toggled(Openness) },
            _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "Not a facet of models."),
        };

        IReadOnlyList<string> Toggled(IReadOnlyList<string> values) =>
            values.Contains(value) ? [.. values.Where(x => x != value)] : [.. values, value];
    }
}
