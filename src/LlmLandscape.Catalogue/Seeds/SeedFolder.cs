using System.Globalization;
using System.Text;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The folder of seeds: which files it has, and their texts.</summary>
internal sealed class SeedFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly EnumerationOptions WithoutLinks =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
    private readonly string _root;

    public SeedFolder(string root)
    {
        _root = Path.GetFullPath(root);
        if (!Directory.Exists(_root))
            throw new DirectoryNotFoundException($"There is no folder of seeds at {_root}. Name the right one, or clone the repository " +
                "again.");
        Files =
        [
            .. Directory.EnumerateFiles(_root, "*", WithoutLinks)
                .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part.StartsWith('.')) && !file.EndsWith('~'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Paths of all files relative to the folder, with forward slashes, in ordinal order. What is
    /// hidden, linked to, or an editor's backup (<c>~</c>) is not a seed.
    /// </summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The name by which messages call a file.</summary>
    public string Display(string file) => $"{Path.GetFileName(_root)}/{file}";

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(_root, file));

    /// <summary>The text of a file; null, and a problem, where it is empty, not UTF-8, or has characters of no use.</summary>
    public string? Text(string file, SeedProblems problems)
    {
        var bytes = Bytes(file);
        try
        {
            var text = StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
            if (!string.IsNullOrWhiteSpace(text)) return HasOnlyWanted(file, text, problems) ? text : null;
            problems.Add(new(Display(file), 1), "The file is empty. Fill it in (see seeds/README.md) or delete it.");
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(0, error.Index)).Count((byte)'\n');
            problems.Add(new(Display(file), line), "The file is not UTF-8 from here on. Save it as UTF-8.");
        }

        return null;
    }

    private bool HasOnlyWanted(string file, string text, SeedProblems problems)
    {
        var before = problems.Count;
        foreach (var (index, what) in UnwantedCharacters.In(text))
        {
            var (line, start) = (1 + text.AsSpan(0, index).Count('\n'), text.LastIndexOf('\n', index) + 1);
            problems.Add(
                new(Display(file), line),
                $"There is {what} on this line, after {index - start} others. Delete it, and retype the word if need be.");
        }

        return problems.Count == before;
    }
}
