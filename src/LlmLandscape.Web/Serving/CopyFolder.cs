namespace LlmLandscape.Web.Serving;

/// <summary>
/// A folder of this process alone for the copies that it serves from. A lock within it says that the process lives; what killed
/// processes left behind is swept by the next that starts.
/// </summary>
internal sealed class CopyFolder : IDisposable
{
    private const string Prefix = "llm-landscape-", LockName = "lock";

    /// <summary>Far longer than it takes from making the folder to locking it.</summary>
    private static readonly TimeSpan UntilAbandoned = TimeSpan.FromHours(1);

    private readonly FileStream _lock;
    private int _copies;

    /// <summary>Makes the folder.</summary>
    /// <param name="root">The folder that it is made in.</param>
    /// <exception cref="IOException">There is no such folder, or no room in it.</exception>
    public CopyFolder(string root)
    {
        SweepLeftovers(root);
        Path = System.IO.Path.Combine(root, $"{Prefix}{Guid.NewGuid():N}");
        Directory.CreateDirectory(Path);
        _lock = Lock(Path, FileMode.CreateNew);
    }

    public string Path { get; }

    /// <summary>Copies a file into the folder, under a name of its own; where that fails, nothing of it is left.</summary>
    public string Copy(string file)
    {
        var copy = System.IO.Path.Combine(Path, $"{Interlocked.Increment(ref _copies)}.sqlite");
        try
        {
            File.Copy(file, copy);
            return copy;
        }
        catch
        {
            File.Delete(copy);
            throw;
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // From here on another process may be sweeping it. Whatever stays is swept by the next that starts.
        }
    }

    private static FileStream Lock(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None);

    private static void SweepLeftovers(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root, $"{Prefix}*"))
        {
            try
            {
                if (File.Exists(System.IO.Path.Combine(folder, LockName)))
                {
                    Lock(folder, FileMode.Open).Dispose();
                    Directory.Delete(folder, recursive: true);
                }
                else if (Directory.GetLastWriteTimeUtc(folder) < DateTime.UtcNow - UntilAbandoned)
                {
                    // Without a lock it is none of ours, another process is just making it, or was killed in the midst of it:
                    // then nothing is in it, and a folder that has anything in it does not go this way.
                    Directory.Delete(folder);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Whoever serves from it lives, or it is somebody else's: it stays, and nothing is lost.
            }
        }
    }
}
