namespace LlmLandscape.Catalogue.Search;

/// <summary>Words or Han characters that must stand side by side.</summary>
/// <param name="Units">As <see cref="SearchText"/> folds them.</param>
/// <param name="IsHan">Whether they are Han characters.</param>
/// <param name="IsPrefix">Whether the last of the words may go on.</param>
public sealed record SearchPhrase(IReadOnlyList<string> Units, bool IsHan, bool IsPrefix)
{
    /// <summary>
    /// The phrase for FTS5. Units are letters and digits alone, so that nothing in them can be taken for its operators, and
    /// within quotation marks not even a word such as NOT.
    /// </summary>
    public string Expression => IsHan switch
    {
        true when Units.Count == 1 => $"\"{Units[0]}\"*",
        true => $"\"{string.Join(' ', Units.Zip(Units.Skip(1), (one, next) => one + next))}\"",
        false => $"\"{string.Join(' ', Units)}\"{(IsPrefix ? "*" : "")}",
    };
}

/// <summary>What somebody who searches has typed.</summary>
public sealed class SearchWords
{
    private readonly string _whole;

    private SearchWords(IReadOnlyList<SearchPhrase> phrases, string whole, bool any) =>
        (Phrases, _whole, MeansAny) = (phrases, whole, any);

    /// <summary>What is looked for; empty where nothing was typed that could be.</summary>
    public IReadOnlyList<SearchPhrase> Phrases { get; }

    /// <summary>Whether any of the phrases is enough.</summary>
    public bool MeansAny { get; }

    /// <summary>For FTS5: everything that has the words anywhere.</summary>
    public string Anywhere => $"({Words}) OR {Begins}";

    /// <summary>For FTS5: what is called just that.</summary>
    public string Called => $"whole : \"{_whole}\"";

    /// <summary>For FTS5: what has the words in one of its names.</summary>
    public string Named => $"(names : ({Words})) OR {Begins}";

    /// <summary>For FTS5: what has the words in its names or its title.</summary>
    public string Titled => $"{{names title}} : ({Words})";

    /// <summary>For FTS5: what has the words in its names or in those of whatever it has to do with.</summary>
    public string Concerned => $"({{names about}} : ({Words})) OR {Begins}";

    private string Words => string.Join(MeansAny ? " OR " : " AND ", Phrases.Select(phrase => phrase.Expression));

    /// <summary>A name that begins so, however it is divided: bytedance, byte dance, byte-dance.</summary>
    private string Begins => $"{Called}*";

    /// <summary>Takes apart what was typed: phrases of what stands together, all of which must be found.</summary>
    public static SearchWords Of(string typed)
    {
        List<SearchPhrase> phrases = [];
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words) phrases.AddRange(PhrasesOf(word));
        // Whoever is still typing has not finished the last word.
        if (phrases is [.., { IsHan: false } last] && !IsNumber(last.Units[^1])) phrases[^1] = last with { IsPrefix = true };
        return new([.. phrases.DistinctBy(phrase => phrase.Expression)], SearchText.Whole(typed), any: false);
    }

    /// <summary>The same, but any word is enough, and of a longer Chinese phrase any two neighbouring characters.</summary>
    public SearchWords Loosened() => new([.. Phrases.SelectMany(Parts).DistinctBy(phrase => phrase.Expression)], _whole, any: true);

    /// <summary>Where the phrases stand in a text, in order and without overlap.</summary>
    public IReadOnlyList<Range> In(string text)
    {
        var units = SearchText.Units(text);
        List<(int Start, int End)> found = [];
        foreach (var phrase in Phrases)
            for (var at = 0; at + phrase.Units.Count <= units.Count; at++)
                if (Stands(phrase, units, at)) found.Add((units[at].Start, units[at + phrase.Units.Count - 1].End));

        List<Range> merged = [];
        foreach (var (start, end) in found.Order())
        {
            if (merged is [.., var before] && start <= before.End.Value) merged[^1] = before.Start.Value..Math.Max(end, before.End.Value);
            else merged.Add(start..end);
        }

        return merged;
    }

    private static bool Stands(SearchPhrase phrase, IReadOnlyList<SearchUnit> units, int at)
    {
        for (var i = 0; i < phrase.Units.Count; i++)
        {
            var unit = units[at + i];
            if (unit.IsHan != phrase.IsHan || (phrase.IsHan && i > 0 && !SearchText.AreNeighbours(units[at + i - 1], unit))) return false;
            var mayGoOn = phrase.IsPrefix && i == phrase.Units.Count - 1;
            if (mayGoOn ? !unit.Folded.StartsWith(phrase.Units[i], StringComparison.Ordinal) : unit.Folded != phrase.Units[i]) return false;
        }

        return true;
    }

    private static IEnumerable<SearchPhrase> PhrasesOf(string word)
    {
        List<SearchUnit> run = [];
        foreach (var unit in SearchText.Units(word))
        {
            if (run is [.., var last] && (last.IsHan != unit.IsHan || (unit.IsHan && !SearchText.AreNeighbours(last, unit))))
            {
                yield return Phrase(run);
                run = [];
            }

            run.Add(unit);
        }

        if (run.Count > 0) yield return Phrase(run);
    }

    private static SearchPhrase Phrase(List<SearchUnit> run) =>
        new([.. run.Select(unit => unit.Folded)], run[0].IsHan, !run[0].IsHan && run[^1].Folded.Length > 2 && !IsNumber(run[^1].Folded));

    private static IEnumerable<SearchPhrase> Parts(SearchPhrase phrase) =>
        phrase is { IsHan: true, Units.Count: > 2 }
            ? phrase.Units.Zip(phrase.Units.Skip(1), (one, next) => phrase with { Units = [one, next] })
            : [phrase];

    private static bool IsNumber(string unit) => unit.All(char.IsAsciiDigit);
}
