using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>What seeds do not have: indentation by tabs (which YAML refuses, but on the wrong line), depth without end, and values by reference, which a reader of the file would have to look up.</summary>
internal static class YamlLimits
{
    private const int Deepest = 20;

    /// <summary>The first breach; null where there is none.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static SeedProblem? Breach(string text, string display)
    {
        if (Array.FindIndex(text.Split('\n'), line => line.TakeWhile(char.IsWhiteSpace).Contains('\t') && !string.IsNullOrWhiteSpace(line)) is >= 0 and var tab)
            return new(new(display, tab + 1), "This line is indented with a tab. Indent with spaces.");

        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var here = new SeedPlace(display, (int)parser.Current!.Start.Line);
            switch (parser.Current)
            {
                case AnchorAlias or NodeEvent { Anchor.IsEmpty: false }:
                    return new(here, "Anchors (&) and aliases (*) are not read here. Write the value out, or quote it.");
                case MappingStart or SequenceStart when ++depth > Deepest:
                    return new(here, $"The file is nested more than {Deepest} deep here. No seed needs that: see seeds/README.md.");
                case MappingEnd or SequenceEnd:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return null;
    }
}
