namespace LlmLandscape.Testing;

/// <summary>Where things stand in the repository.</summary>
public static class Folders
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LlmLandscape.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No LlmLandscape.sln above {AppContext.BaseDirectory}.");
    }
}
