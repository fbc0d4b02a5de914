using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Views;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Pages">How many the list has; an empty one has its first.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Pages);

/// <summary>Cuts lists into pages.</summary>
public static class Paged
{
    /// <param name="all">The whole list.</param>
    /// <param name="page">Which page is asked for.</param>
    /// <param name="most">How many entries a page has at most.</param>
    /// <exception cref="BadQueryException">The list ends before this page.</exception>
    public static Paged<T> Of<T>(IReadOnlyList<T> all, ListPage page, int most) =>
        Of([.. all.Skip((page.Number - 1) * most).Take(most)], all.Count, page, most);

    /// <param name="items">What stands on the page, from a list that is not at hand.</param>
    /// <param name="total">How many entries that list has.</param>
    /// <param name="page">Which page is asked for.</param>
    /// <param name="most">How many entries a page has at most.</param>
    /// <exception cref="BadQueryException">The list ends before this page.</exception>
    public static Paged<T> Of<T>(IReadOnlyList<T> items, int total, ListPage page, int most)
    {
        var pages = Math.Max(1, (total + most - 1) / most);
        if (page.Number > pages) throw new BadQueryException(ParameterNames.Page, $"{page.Number}", [$"1…{pages}"]);
        return new(items, page.Number, pages);
    }
}
