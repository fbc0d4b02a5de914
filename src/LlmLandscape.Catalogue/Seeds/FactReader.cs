using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads what all facts have in common: a text, perhaps a date, and the citations.</summary>
internal static class FactReader
{
    /// <summary>A fact that is a sentence of its own.</summary>
    public static FactSeed Sentence(SeedMap map) => new(map.Place, map.LocalText("text"), Date(map), Citations(map));

    /// <summary>A fact whose value says it all; a sentence may be added.</summary>
    public static FactSeed Mark(SeedMap map) => new(map.Place, map.OptionalLocalText("text"), null, Citations(map));

    /// <summary>The law of the catalogue: nothing uncited.</summary>
    public static IReadOnlyList<CitationSeed> Citations(SeedMap map)
    {
        var citations = map.Citations();
        if (citations.Count == 0)
            map.Problem("citations", "Nothing stands uncited. Add the paragraph that says this: citations: [source#pN].");
        return citations;
    }

    private static PartialDate? Date(SeedMap map)
    {
        if (map.OptionalText("date") is not { } text) return null;
        if (!PartialDate.TryParse(text, out var date)) map.Problem("date", $"'{text}' is no date. Write {PartialDate.Forms}, as precise as the source and no more.");
        return date;
    }
}
