namespace LlmLandscape.Testing;

/// <summary>Where things stand in the repository.</summary>
public static class Folders
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>Other people's data to try imports and measures on; null where the environment names no folder.</summary>
    public static string? Data { get; } =
        Environment.GetEnvironmentVariable("LLMLANDSCAPE_DATA") is { Length: > 0 } folder ? folder : null;

    /// <summary>Copies the shipped seeds into a folder that is empty or not there yet.</summary>
    public static void CopySeeds(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"{folder} is not empty. Name a folder that is not there yet.");
        foreach (var file in Directory.EnumerateFiles(Seeds, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LlmLandscape.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No LlmLandscape.sln above {AppContext.BaseDirectory}.");
    }
}
