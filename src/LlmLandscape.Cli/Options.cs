using System.CommandLine;

namespace LlmLandscape.Cli;

/// <summary>What several verbs ask for.</summary>
internal static class Options
{
    public static Option<DirectoryInfo> Seeds() => new("--seeds")
    {
        Description = "The folder of seeds.",
        DefaultValueFactory = _ => new("seeds"),
    };

    public static Option<FileInfo> Catalogue() => new("--catalogue")
    {
        Description = "The catalogue file to put in place.",
        DefaultValueFactory = _ => new("data/catalogue.sqlite"),
    };

    public static Option<DirectoryInfo> Datasets() => new("--datasets")
    {
        Description = "The folder of attached snapshots.",
        DefaultValueFactory = _ => new("data/datasets"),
    };
}
