using System.Net;
using System.Text;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The approved copies in the repository, and what was received beside them, which git does not see.</summary>
internal static class ApprovedDrawings
{
    private const string Received = ".received";

    private static readonly string Folder = Path.Combine(Folders.Root, "tests", "LlmLandscape.WebTests", "Approved");

    private static readonly string Page = Path.Combine(AppContext.BaseDirectory, "TestResults", "drawings.html");

    /// <summary>Takes what was received as approved; what is no longer drawn goes.</summary>
    public static void Approve(IReadOnlyList<DrawnFile> received)
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        foreach (var file in received) Write(Path.Combine(Folder, file.Path), file.Text);
    }

    /// <summary>What differs, in words; before and after stand on one page.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<DrawnFile> received)
    {
        var approved = Approved();
        foreach (var file in Directory.EnumerateFiles(Folder, $"*{Received}.*", SearchOption.AllDirectories)) File.Delete(file);
        var changes = Between(approved, received).ToList();
        if (changes.Count == 0) return [];
        foreach (var file in received.Where(file => changes.Exists(x => x.Path == file.Path))) Write(Beside(file.Path), file.Text);
        var isAll = changes.Exists(x => x.Path == DrawnFile.Style);
        Write(Page, Html(approved, received, path => path != DrawnFile.Style && (isAll || changes.Exists(x => x.Path == path))));
        return
        [
            .. changes.Select(x =>
                $"{x.Path}: line {x.Line} is\n  {x.After ?? "(no longer drawn)"}\nand was\n  {x.Before ?? "(not approved yet)"}\n"
                + $"approved: {Path.Combine(Folder, x.Path)}\nreceived: {Beside(x.Path)}"),
            $"Before and after: {Page}",
            "If it is meant so: LLMLANDSCAPE_APPROVE=1 dotnet run --project tests/LlmLandscape.WebTests -- -class '*ApprovedDrawingsTests'",
        ];
    }

    /// <summary>The first line in which each file differs; null where there is none on that side.</summary>
    public static IEnumerable<(string Path, int Line, string? Before, string? After)> Between(
        IReadOnlyList<DrawnFile> approved, IReadOnlyList<DrawnFile> received)
    {
        foreach (var path in approved.Concat(received).Select(x => x.Path).Distinct().Order(StringComparer.Ordinal))
        {
            var (before, after) = (Lines(approved, path), Lines(received, path));
            if (before.SequenceEqual(after)) continue;
            var line = before.Zip(after).TakeWhile(x => x.First == x.Second).Count();
            yield return (path, line + 1, before.ElementAtOrDefault(line), after.ElementAtOrDefault(line));
        }
    }

    private static string[] Lines(IReadOnlyList<DrawnFile> files, string path) =>
        files.FirstOrDefault(x => x.Path == path)?.Text.TrimEnd('\n').Split('\n') ?? [];

    private static List<DrawnFile> Approved() => !Directory.Exists(Folder) ? [] :
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Received, StringComparison.Ordinal))
            .Select(file => new DrawnFile(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static string Html(IReadOnlyList<DrawnFile> approved, IReadOnlyList<DrawnFile> received, Func<string, bool> isShown)
    {
        var html = new StringBuilder("<!doctype html><meta charset=utf-8><title>Drawings, before and after</title><style>"
            + "body{font-family:sans-serif}div{display:grid;grid-template-columns:1fr 1fr;gap:1em}img{width:100%}</style>");
        foreach (var path in approved.Concat(received).Select(x => x.Path).Distinct().Where(isShown).Order(StringComparer.Ordinal))
        {
            var name = WebUtility.HtmlEncode(path);
            html.Append("<h2>").Append(name).Append("</h2>");
            html.Append("<div>").Append(Image(approved, path)).Append(Image(received, path)).Append("</div>");
        }

        return html.ToString();
    }

    private static string Image(IReadOnlyList<DrawnFile> files, string path)
    {
        if (files.FirstOrDefault(x => x.Path == path) is not { } file) return "<p>None.</p>";
        var drawing = Convert.ToBase64String(Encoding.UTF8.GetBytes(file.WithStyle(Style(files))));
        return $"<img alt=\"\" src=\"data:image/svg+xml;base64,{drawing}\">";
    }

    private static string Style(IReadOnlyList<DrawnFile> files) => files.First(x => x.Path == DrawnFile.Style).Text;

    private static string Beside(string path) =>
        Path.Combine(Folder, Path.ChangeExtension(path, null) + Received + Path.GetExtension(path));

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
