using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>
/// The marks of a fact: one for each paragraph, with all the figures that it prints; neighbouring paragraphs of one source share a
/// mark, so that a sentence stays readable.
/// </summary>
internal static class Citations
{
    /// <summary>Holds a mark on the line of what it marks: a box within a line is not held by a no-break space.</summary>
    public const string Joiner = "\u2060";

    public static MarkupString Marks(CatalogueSnapshot catalogue, IReadOnlyList<CitationView> of)
    {
        var marks = Places(of).Select(place => Mark(catalogue, place)).ToList();
        return Markup.Of($"""<span class="cites">{Joiner}{new MarkupString(string.Concat(marks.Select(Joined)))}</span>""");

        // Spaces, which stay between them where the text is copied. The last two hold together: a mark never stands alone on a line.
        string Joined(MarkupString mark, int i) => i == 0 ? mark.Value
            : i == marks.Count - 1 ? $"{Joiner}\u00a0{Joiner}{mark}"
            : $" {mark}";
    }

    /// <summary>
    /// The lens on hover, focus and tap (lens.js), the paragraph itself on a click. What is spoken is what a lens says of the mark
    /// itself: it takes it from the label, line by line, and so does the card of a mark without a script.
    /// </summary>
    private static MarkupString Mark(CatalogueSnapshot catalogue, CitedPlace place)
    {
        var source = catalogue.Sources[place.Source];
        var (language, paragraphs) = (RequestCulture.Language, place.To == place.From ? $"{place.To}" : $"{place.From}–{place.To}");
        var (mark, dated) = ($"{source.Code}\u00a0{paragraphs}", source.Dated.In(language));
        var origin = source.Author is { } author ? $"{author.Name.In(language)}{L[", "]}{dated}" : dated;
        var where = place.Printed.Count == 0
            ? L["Paragraph {0}", paragraphs]
            : L["Paragraph {0}, printed as {1}", paragraphs, string.Join(L["; "], place.Printed)];
        var spoken = $"{mark}{L[": "]}{source.Title.In(language)}\n{origin}\n{where}";
        var href = Links.Paragraph(place.Source, place.From);
        return Markup.Of($"""<span class="cite"><a href="{href}" aria-label="{spoken}">{mark}</a></span>""");
    }

    private static List<CitedPlace> Places(IReadOnlyList<CitationView> of)
    {
        List<CitedPlace> places = [];
        foreach (var cited in of.GroupBy(citation => (citation.Source, citation.Paragraph)))
        {
            var (source, paragraph) = cited.Key;
            var place = new CitedPlace(source, paragraph, paragraph, [.. cited.Select(x => x.Printed).OfType<string>()]);
            if (places is [.., var before] && before.IsFollowedBy(place)) places[^1] = before with { To = place.To };
            else places.Add(place);
        }

        return places;
    }
}
