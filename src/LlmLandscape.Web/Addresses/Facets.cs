namespace LlmLandscape.Web.Addresses;

/// <summary>What a facet asks of an entry.</summary>
/// <param name="Parameter">The address's parameter.</param>
/// <param name="Values">All there are, in the order of the page.</param>
/// <param name="Active">Those that the list is narrowed to.</param>
/// <param name="Of">The values of an entry.</param>
/// <param name="NeedsAll">Whether an entry must have every active value; else one of them is enough.</param>
public sealed record Facet<T>(
    string Parameter, IEnumerable<string> Values, IReadOnlyList<string> Active, Func<T, IReadOnlyList<string>> Of, bool NeedsAll = false)
{
    public bool Matches(T entry) =>
        Active.Count == 0 || (NeedsAll ? Active.All(Of(entry).Contains) : Of(entry).Any(Active.Contains));
}

/// <summary>
/// Which entries of a list its facets leave, and how many each further value would leave. Values within a facet widen (any of
/// them) unless all are needed; facets narrow each other.
/// </summary>
public sealed class Facets<T>(IReadOnlyList<T> entries, params IReadOnlyList<Facet<T>> facets)
{
    public IReadOnlyList<T> Left => [.. entries.Where(entry => Matches(entry, except: null))];

    public IReadOnlyList<FacetView> Views =>
        [.. facets.Select(facet => FacetView.Of(facet.Parameter, facet.Values, facet.Active, Counts(facet)))];

    /// <summary>One more value that is needed narrows what is left; in all other cases it widens the facet's own choice.</summary>
    private Dictionary<string, int> Counts(Facet<T> facet) =>
        entries.Where(entry => Matches(entry, except: facet.NeedsAll ? null : facet))
            .SelectMany(facet.Of)
            .CountBy(value => value)
            .ToDictionary();

    private bool Matches(T entry, Facet<T>? except) => facets.All(facet => facet == except || facet.Matches(entry));
}
