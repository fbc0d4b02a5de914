using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads what all facts have in common: a text, perhaps an id, a date and a speaker, and the citations.</summary>
internal static class FactReader
{
    /// <summary>A fact that is a sentence of its own, with an address of its own where <c>id</c> is given.</summary>
    public static FactSeed Statement(SeedMap map) => Dated(map, map.OptionalText("id"), map.LocalText("text"));

    /// <summary>A fact with an id of its own, whose text is under another key or made of what else it has.</summary>
    public static FactSeed Dated(SeedMap map, string? id, LocalText? text, string dateKey = "date") =>
        new(map.Place, text, map.Date(dateKey), Citations(map))
        {
            Id = id,
            YearInferred = YearInferred(map, dateKey),
            Speaker = map.OptionalText("speaker"),
            Note = map.OptionalLocalText("note"),
        };

    /// <summary>A fact that belongs to what has an id of its own, a model or a vendor: its address stands under <c>fact</c>.</summary>
    public static FactSeed Sentence(SeedMap map) => Dateless(map, map.LocalText("text"));

    /// <summary>A fact whose value says it all; a sentence may be added.</summary>
    public static FactSeed Mark(SeedMap map) => Dateless(map, map.OptionalLocalText("text"));

    /// <summary>What is said of a vendor on a dimension: which way it speaks, in some three words, and in a sentence.</summary>
    public static FactSeed Position(SeedMap map) =>
        Sentence(map) with { Sign = map.OneOf<Sign>("sign"), Gist = map.LocalText("gist") };

    /// <summary>The law of the catalogue: nothing uncited.</summary>
    public static IReadOnlyList<CitationSeed> Citations(SeedMap map)
    {
        var citations = map.Citations();
        if (citations.Count == 0)
            map.Problem("citations", "Nothing stands uncited. Add the paragraph that says this: citations: [source#pN].");
        return citations;
    }

    private static FactSeed Dateless(SeedMap map, LocalText? text) => new(map.Place, text, null, Citations(map))
    {
        Id = map.OptionalText("fact"),
        Speaker = map.OptionalText("speaker"),
        Note = map.OptionalLocalText("note"),
    };

    private static bool YearInferred(SeedMap map, string dateKey)
    {
        if (map.OptionalText("inferred") is not { } inferred) return false;
        if (inferred != "year")
            map.Problem("inferred", $"'{inferred}' cannot be inferred. Only a year that the source leaves out may be: inferred: year.");
        else if (!map.Has(dateKey))
            map.Problem("inferred", $"There is no '{dateKey}' here whose year could be inferred. Add it or delete this line.");
        return true;
    }
}
