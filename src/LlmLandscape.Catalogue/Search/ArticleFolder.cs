namespace LlmLandscape.Catalogue.Search;

/// <summary>
/// A folder of the sources' texts, for whoever has them. The texts are other people's: they are read where they lie and never
/// copied into the catalogue.
/// </summary>
/// <param name="folder">The folder.</param>
public sealed class ArticleFolder(string folder)
{
    /// <summary>The paragraphs of a text: its lines that are not empty, in order; null where the folder has no such file.</summary>
    /// <param name="file">The file's name, as the source's seed gives it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IReadOnlyList<string>? Paragraphs(string file)
    {
        // A name from the catalogue, never a path: nothing outside of the folder is read.
        var path = Path.Combine(folder, Path.GetFileName(file));
        return File.Exists(path) ? [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line))] : null;
    }
}
