using System.Buffers;
using LlmLandscape.Catalogue.Search;
using YamlDotNet.RepresentationModel;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>
/// Finds where seeds repeat a source word for word: facts are anybody's, sentences are their authors'. What has to be as it is printed
/// (<c>printed</c>, a source's title) may be.
/// </summary>
internal sealed class CopiedSentences
{
    /// <summary>
    /// So many Han characters or words in a row are a sentence. Names and set phrases of the five articles stay below it.
    /// </summary>
    private const int Longest = 14;

    /// <summary>Where a sentence ends, or an entry of a list: a list of names is nobody's sentence.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create("、。；;！!？?\n");

    private readonly Dictionary<string, CitationReference> _runs = [];

    /// <summary>Remembers a paragraph of a source.</summary>
    public void Know(CitationReference paragraph, string text)
    {
        foreach (var units in Clauses(text))
            for (var i = 0; i + Longest <= units.Count; i++) _runs.TryAdd(Key(units, i), paragraph);
    }

    /// <summary>Names every place of the seeds where a remembered paragraph is repeated.</summary>
    public void Check(SeedFolder files, SeedProblems problems)
    {
        foreach (var file in files.Files)
            foreach (var (line, text) in Texts(files, file))
                if (Find(text) is { } found)
                    problems.Add(
                        new(files.Display(file), line),
                        $"'{found.Words}' stands word for word in {found.Paragraph}. Say it in your own words.");
    }

    private (string Words, CitationReference Paragraph)? Find(string text)
    {
        foreach (var units in Clauses(text))
            for (var i = 0; i + Longest <= units.Count; i++)
            {
                if (!_runs.TryGetValue(Key(units, i), out var paragraph)) continue;
                var last = i + Longest - 1;
                while (last + 1 < units.Count && _runs.ContainsKey(Key(units, last + 2 - Longest))) last++;
                return (text[units[i].Start..units[last].End], paragraph);
            }

        return null;
    }

    private static IEnumerable<List<SearchUnit>> Clauses(string text)
    {
        List<SearchUnit> clause = [];
        foreach (var unit in SearchText.Units(text))
        {
            if (clause.Count > 0 && text.AsSpan(clause[^1].End, unit.Start - clause[^1].End).ContainsAny(Ends))
            {
                yield return clause;
                clause = [];
            }

            clause.Add(unit);
        }

        yield return clause;
    }

    private static string Key(List<SearchUnit> units, int from) => string.Join(' ', units.Skip(from).Take(Longest).Select(x => x.Folded));

    private static IEnumerable<(int Line, string Text)> Texts(SeedFolder files, string file)
    {
        var unheard = new SeedProblems(); // a file that cannot be read is the reader's to name
        if (files.Text(file, unheard) is not { } text) return [];
        return Path.GetExtension(file) switch
        {
            ".md" => text.Split('\n').Select((line, at) => (at + 1, line)),
            ".yaml" when new SeedYaml(text, file, unheard).Read() is { } root => Texts(root, Path.GetDirectoryName(file) == "sources"),
            _ => [],
        };
    }

    private static IEnumerable<(int Line, string Text)> Texts(YamlNode node, bool isSource) => node switch
    {
        YamlScalarNode { Value: { } value } => [((int)node.Start.Line, value)],
        YamlSequenceNode list => list.Children.SelectMany(item => Texts(item, isSource)),
        YamlMappingNode map => map.Children
            .Where(x => (x.Key as YamlScalarNode)?.Value is not "printed" and var key && !(isSource && key == "title"))
            .SelectMany(x => Texts(x.Value, isSource)),
        _ => [],
    };
}
