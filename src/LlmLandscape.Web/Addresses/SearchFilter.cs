using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of a search.</summary>
public sealed record SearchFilter : IAddressed<SearchFilter>
{
    public static QueryParameters<SearchFilter> Parameters { get; } = new QueryParameters<SearchFilter>()
        .Text(ParameterNames.Text, x => x.Text, (x, text) => x with { Text = text },
            "The words to find, in English or Chinese; the last as a beginning.")
        .Many(ParameterNames.Kind, AllowedValues.OneOf<SearchKind>(), x => x.Kinds, (x, kinds) => x with { Kinds = kinds },
            "Only what is of one of these kinds.");

    /// <summary>As typed; null where nothing was.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IEnumerable<SearchKind> Wanted =>
        Enum.GetValues<SearchKind>().Where(kind => Kinds.Count == 0 || Kinds.Contains(EnumSlug.Of(kind)));
}
