using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Search;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>
/// Reads the YAML of a seed. It refuses what seeds do not have: indentation by tabs (which YAML refuses, but on the wrong
/// line), depth without end, and values by reference, which a reader of the file would have to look up.
/// </summary>
internal sealed partial class SeedYaml(string text, string display, SeedProblems problems)
{
    private const int Deepest = 20;

    /// <summary>How far behind a slip the parser may stumble.</summary>
    private const int LinesBack = 3;

    private static readonly string[] NullWords = ["null", "nil", "nan", "n/a", "undefined", "tbd"];
    private readonly string[] _lines = text.Split('\n');
    private readonly List<ParsingEvent> _events = [];
    private readonly Stack<NodeEvent> _open = [];

    /// <summary>The keys and values; null, and a problem, where they cannot be read.</summary>
    public YamlMappingNode? Read()
    {
        if (Array.FindIndex(_lines, IsIndentedWithTab) is >= 0 and var tab)
            return Refuse(tab + 1, "This line is indented with a tab. Indent with spaces.");
        if (Array.FindIndex(_lines, IsIndentedWithWideSpace) is >= 0 and var wide)
            return Refuse(wide + 1, "This line is indented with a space that is none to YAML. Indent with plain spaces.");

        try
        {
            if (!Parse()) return null;
            var stream = new YamlStream();
            stream.Load(new Replay(_events));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : Refuse(1, "The file must be one YAML document of keys and values.");
        }
        catch (YamlException error)
        {
            return NotYaml((int)Math.Max(error.Start.Line, error.End.Line), error.Message);
        }
#pragma warning disable CA1031 // What is read is in memory: whatever the parser stumbles over stands in the text.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return NotYaml(_events is [.., var last] ? (int)last.End.Line : 1, error.Message);
        }
    }

    private bool Parse()
    {
        var sound = true;
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            var line = (int)current.Start.Line;
            _events.Add(current);
            switch (current)
            {
                case AnchorAlias or NodeEvent { Anchor.IsEmpty: false }:
                    Refuse(line, "Anchors (&) and aliases (*) are not read here. Write the value out, or quote it.");
                    return false;
                case MappingStart or SequenceStart:
                    _open.Push((NodeEvent)current);
                    if (_open.Count <= Deepest) break;
                    Refuse(line, $"The file is nested more than {Deepest} deep here. No seed needs that: see seeds/README.md.");
                    return false;
                case MappingEnd or SequenceEnd:
                    _open.Pop();
                    break;
                case Scalar scalar:
                    sound &= IsSound(scalar);
                    break;
                default:
                    break;
            }
        }

        return sound;
    }

    /// <summary>What a text can hide though it is YAML: characters written as escapes, and what a comment sign cut off.</summary>
    private bool IsSound(Scalar scalar)
    {
        var (line, before) = ((int)scalar.Start.Line, problems.Count);
        foreach (var (_, what) in UnwantedCharacters.In(scalar.Value))
            Refuse(line, $"There is {what} in this text, written as an escape. Delete it, or write the word out.");
        var rest = scalar is { Style: ScalarStyle.Plain, Value.Length: > 0 }
            ? _lines[scalar.End.Line - 1][((int)scalar.End.Column - 1)..]
            : "";
        if (rest.TrimStart() is ['#', not (' ' or '\r'), ..] cut)
            Refuse(
                (int)scalar.End.Line,
                $"'{cut.TrimEnd()}' is cut off here: it reads as a comment. Quote the whole text, or write a space after the #.");
        if (scalar.Style == ScalarStyle.Plain && IsNullLike(scalar.Value))
            Refuse(line, $"'{scalar.Value}' says nothing. Leave the line out, or quote it where it is a word.");
        if (scalar is { Style: ScalarStyle.Plain } && _open.TryPeek(out var around) && around is SequenceStart { Style: SequenceStyle.Flow }
            && FullWidth.In(scalar.Value, FullWidth.OfLists) is { } mark)
            Refuse(line, $"{mark} Quote the entry if it has that character.");
        return problems.Count == before;
    }

    private YamlMappingNode? NotYaml(int line, string why)
    {
        const string Advice = "Mind the indentation, and quote texts that contain ': ' or ' #'.";
        if (Slip(line) is var (at, slip)) return Refuse(at, slip);
        return _open.FirstOrDefault(IsInBrackets) switch
        {
            MappingStart map =>
                Refuse((int)map.Start.Line, $"This is not YAML: the '{{' on this line is not closed. Close it with '}}'. {Advice}"),
            SequenceStart list =>
                Refuse((int)list.Start.Line, $"This is not YAML: the '[' on this line is not closed. Close it with ']'. {Advice}"),
            _ => Refuse(line, $"This is not YAML: {why.TrimEnd('.')}. {Advice}"),
        };
    }

    /// <summary>A slip that the parser takes for text, and therefore sees on a later line, in words of its own.</summary>
    private (int Line, string Message)? Slip(int line)
    {
        for (var at = Math.Min(line, _lines.Length); at >= Math.Max(1, line - LinesBack); at--)
        {
            var text = _lines[at - 1];
            if (FullWidth.AfterKey(text) is { } colon) return (at, colon);
            if (KeyWithoutSpace().Match(text) is { Success: true } key)
                return (at, $"There is no space after '{key.Groups["key"].Value}:'. Write one.");
            if (_open.Any(IsInBrackets) && FullWidth.In(text, FullWidth.OfBrackets) is { } mark) return (at, mark);
        }

        return null;
    }

    private static bool IsInBrackets(NodeEvent node) =>
        node is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };

    private YamlMappingNode? Refuse(int line, string message)
    {
        problems.Add(new(display, Math.Clamp(line, 1, _lines.Length)), message); // the parser knows more line breaks than editors do
        return null;
    }

    /// <summary>What YAML reads as no value at all, in any of its spellings, and what spreadsheets and programs leave instead.</summary>
    private static bool IsNullLike(string value) =>
        value is "~" or "-" or "?" || NullWords.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool IsIndentedWithWideSpace(string line) =>
        line.TakeWhile(char.IsWhiteSpace).Any(x => x is not (' ' or '\t' or '\r')) && !string.IsNullOrWhiteSpace(line);

    /// <summary>A key at the start of a line, and a value close to its colon: an address (http://…) is none.</summary>
    [GeneratedRegex(@"^\s*(?:- )?(?<key>[A-Za-z][A-Za-z-]*):[^\s/]")]
    private static partial Regex KeyWithoutSpace();

    private static bool IsIndentedWithTab(string line) =>
        line.TakeWhile(char.IsWhiteSpace).Contains('\t') && !string.IsNullOrWhiteSpace(line);

    /// <summary>What was parsed once need not be parsed again.</summary>
    private sealed class Replay(List<ParsingEvent> events) : IParser
    {
        private int _at = -1;

        public ParsingEvent? Current => _at >= 0 && _at < events.Count ? events[_at] : null;

        public bool MoveNext() => ++_at < events.Count;
    }
}
