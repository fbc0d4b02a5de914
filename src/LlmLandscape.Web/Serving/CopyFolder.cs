namespace LlmLandscape.Web.Serving;

/// <summary>
/// A folder of this process alone for the copies that it serves from. A lock within it says that the process lives; what killed
/// processes left behind is swept by the next that starts.
/// </summary>
internal sealed class CopyFolder : IDisposable
{
    private const string Prefix = "llm-landscape-", LockName = "lock";

    private readonly FileStream _lock;
    private int _copies;

    public CopyFolder()
    {
        SweepLeftovers();
        Path = Directory.CreateTempSubdirectory(Prefix).FullName;
        _lock = Locked(Path);
    }

    public string Path { get; }

    /// <summary>Copies a file into the folder, under a name of its own.</summary>
    public string Copy(string file)
    {
        var copy = System.IO.Path.Combine(Path, $"{Interlocked.Increment(ref _copies)}.sqlite");
        File.Copy(file, copy);
        return copy;
    }

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(Path, recursive: true);
    }

    private static FileStream Locked(string folder) =>
        new(System.IO.Path.Combine(folder, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void SweepLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), $"{Prefix}*"))
        {
            try
            {
                // Without a lock another process is just making it, or it is none of ours.
                if (!File.Exists(System.IO.Path.Combine(folder, LockName))) continue;
                Locked(folder).Dispose();
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Whoever serves from it lives, or it is somebody else's: it stays, and nothing is lost.
            }
        }
    }
}
