namespace LlmLandscape.Web.Serving;

/// <summary>
/// The version of files that are asked for again and again: they are read only when a glance tells that they may be others than
/// they were.
/// </summary>
/// <param name="glance">Looks at the files.</param>
/// <param name="read">Reads them, and says their version.</param>
/// <param name="time">The clock.</param>
internal sealed class SeedVersion(Func<FileGlance> glance, Func<string> read, TimeProvider time)
{
    /// <summary>
    /// A file that was written this short a time ago may be written once more and look the same: with as many bytes, and within
    /// what the file system takes for one moment (two seconds at the coarsest).
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private string? _looks;
    private string _version = "";

    /// <summary>The version of the files as they are.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string Current()
    {
        var now = time.GetUtcNow();
        var looked = glance(); // before reading: what is written meanwhile looks different next time
        if (looked.Text == _looks) return _version;
        _version = read();
        _looks = looked.LastWrite < now - Settling ? looked.Text : null;
        return _version;
    }
}
