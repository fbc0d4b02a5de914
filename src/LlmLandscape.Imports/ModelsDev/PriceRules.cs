namespace LlmLandscape.Imports.ModelsDev;

/// <summary>What prices alone do not tell of their changes, and the caller knows.</summary>
/// <param name="Conversions">
/// Changes that an editor found to be conversions, by record (<c>alibaba/qwen3.6-plus</c>) and commit, in ten digits.
/// </param>
/// <param name="Corrections">Changes that an editor found to be corrections, later than a correction is known by itself.</param>
/// <param name="YuanProviders">Providers that ask yuan at home, so that what is recorded was converted.</param>
public sealed record PriceRules(
    IReadOnlySet<(string Record, string Commit)> Conversions,
    IReadOnlySet<(string Record, string Commit)> Corrections,
    IReadOnlySet<string> YuanProviders)
{
    /// <summary>Nothing is known beside the prices.</summary>
    public static PriceRules None { get; } =
        new(new HashSet<(string Record, string Commit)>(), new HashSet<(string Record, string Commit)>(), new HashSet<string>());
}
