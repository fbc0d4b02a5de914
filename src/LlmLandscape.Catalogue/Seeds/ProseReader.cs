using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads a Markdown file; its name says what it is about and in which language: <c>baidu.zh-Hans.md</c>.</summary>
internal static class ProseReader
{
    public static ProseSeed? Read(SeedFolder files, string file, ProseKind kind, SeedProblems problems)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        foreach (var language in LanguageTags.All)
        {
            if (!stem.EndsWith($".{language.Tag()}", StringComparison.Ordinal)) continue;
            var subject = stem[..^(language.Tag().Length + 1)];
            return files.Text(file, problems) is { } text ? new(new(files.Display(file), 1), kind, subject, language, text) : null;
        }

        problems.Add(new(files.Display(file), 1), "The name of a text ends in .en.md or .zh-Hans.md. Rename it.");
        return null;
    }
}
