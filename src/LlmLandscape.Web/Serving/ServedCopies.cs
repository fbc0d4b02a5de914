namespace LlmLandscape.Web.Serving;

/// <summary>
/// Each catalogue is served from a copy of its own: whoever began to read one finishes with it, whatever takes the place of the built
/// file meanwhile. The copy goes into the system's temporary folder; where there is no room or no such folder, beside the built file;
/// and where there is none there either, the built file itself is served, which then nobody could replace.
/// </summary>
internal sealed partial class ServedCopies(ILogger<ServedCopies> logger) : IDisposable
{
    private readonly Dictionary<string, CopyFolder> _folders = [];

    /// <summary>A file to serve from, and whether it is a copy, to be deleted after its last reader.</summary>
    /// <param name="built">The built file.</param>
    public (string File, bool IsCopy) Of(string built)
    {
        foreach (var root in (string[])[Path.GetTempPath(), Path.GetDirectoryName(built)!])
        {
            try
            {
                if (!_folders.TryGetValue(root, out var folder)) _folders[root] = folder = new(root);
                return (folder.Copy(built), true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                NoRoom(root, error.Message);
            }
        }

        return (built, false);
    }

    public void Dispose()
    {
        foreach (var folder in _folders.Values) folder.Dispose();
    }

    [LoggerMessage(LogLevel.Warning, "The catalogue cannot be copied into {Folder}, to be served from there: {Reason}")]
    private partial void NoRoom(string folder, string reason);
}
