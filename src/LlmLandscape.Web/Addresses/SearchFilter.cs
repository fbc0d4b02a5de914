using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of a search, all of it in the address.</summary>
internal sealed record SearchFilter
{
    public static readonly string[] Parameters = ["q", "kind"];

    /// <summary>As typed; null where nothing was.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Reads the filter from an address. The reader is left open for further parameters.</summary>
    public static SearchFilter Read(QueryReader query) => new() { Text = query.Text("q"), Kinds = query.ManyOf("kind", Word.All<SearchKind>()) };

    public string ToQueryString(int page = 1) => Url.Query(
        [("q", Text), .. Url.Many("kind", Kinds), ("page", page == 1 ? null : $"{page}")]);

    /// <summary>The filter with one kind switched on or off.</summary>
    public SearchFilter Toggle(string kind) => this with { Kinds = Kinds.Contains(kind) ? [.. Kinds.Where(x => x != kind)] : [.. Kinds, kind] };

    public IEnumerable<SearchKind> Wanted => Enum.GetValues<SearchKind>().Where(kind => Kinds.Count == 0 || Kinds.Contains(Word.Of(kind)));
}
