using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Build;

/// <summary>Something that can be found, and the words by which.</summary>
/// <param name="Entry">What is shown.</param>
/// <param name="About">The names of whatever it has to do with.</param>
internal sealed record SearchRow(SearchEntry Entry, IEnumerable<string> About)
{
    private IEnumerable<string> Names => (Entry.Names ?? "").Split('\n');

    public string WholeNames => Joined(Names.Select(SearchText.Whole).Distinct());

    public string NameWords => Joined(Names.SelectMany(SearchText.Tokens));

    public string TitleWords => Entry.Names is null ? Words(Entry.Title) : "";

    public string TextWords => Entry.Text is { } text ? Words(text) : "";

    public string AboutWords => Joined(About.Distinct().SelectMany(SearchText.Tokens));

    private static string Words(LocalText text) => Joined(SearchText.Tokens(text.En).Concat(SearchText.Tokens(text.ZhHans)));

    private static string Joined(IEnumerable<string> tokens) => string.Join(' ', tokens);
}
