namespace LlmLandscape.Web.Addresses;

/// <summary>A value that a list can be narrowed to, and how many entries that would leave.</summary>
/// <param name="Id">As in the address.</param>
/// <param name="Count">How many entries there are with it, all other filters as they are.</param>
/// <param name="Active">Whether the list is narrowed to it now.</param>
public sealed record FacetValueView(string Id, int Count, bool Active);

/// <summary>One way to narrow a list.</summary>
/// <param name="Parameter">The address's parameter.</param>
/// <param name="Values">Its values, <see cref="NotStated"/> last.</param>
public sealed record FacetView(string Parameter, IReadOnlyList<FacetValueView> Values)
{
    /// <summary>The value for what no source says. Unknown is not no.</summary>
    public const string NotStated = "not-stated";

    /// <summary>A facet's values with their counts; those that would leave nothing stand only while they are active.</summary>
    /// <param name="parameter">The address's parameter.</param>
    /// <param name="values">All there are, in their order.</param>
    /// <param name="active">Those that the list is narrowed to.</param>
    /// <param name="counts">How many entries have a value; none where it is missing.</param>
    public static FacetView Of(
        string parameter, IEnumerable<string> values, IReadOnlyList<string> active, IReadOnlyDictionary<string, int> counts) =>
        new(parameter,
        [
            .. values.Select(value => new FacetValueView(value, counts.GetValueOrDefault(value), active.Contains(value)))
                .Where(value => value.Count > 0 || value.Active),
        ]);

    /// <summary>What is stated of an entry, or <see cref="NotStated"/> where nothing is.</summary>
    public static IReadOnlyList<string> OrNotStated(params IEnumerable<string?> values) =>
        values.OfType<string>().ToList() is { Count: > 0 } stated ? stated : [NotStated];
}
