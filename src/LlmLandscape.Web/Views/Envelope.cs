namespace LlmLandscape.Web.Views;

/// <summary>Which catalogue an answer is from.</summary>
public sealed record CatalogueStamp(string Version, string BuiltAt);

/// <summary>A page of a list.</summary>
/// <param name="Catalogue">Which catalogue it is from.</param>
/// <param name="Total">How many there are in all, on every page together.</param>
/// <param name="Items">Those on this page.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record ListEnvelope<T>(CatalogueStamp Catalogue, int Total, IReadOnlyList<T> Items, string? Next);

/// <summary>One thing.</summary>
public sealed record ItemEnvelope<T>(CatalogueStamp Catalogue, T Item);
