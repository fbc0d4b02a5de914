using System.Diagnostics;

namespace LlmLandscape.Testing;

/// <summary>The command line, run as a process of its own from where it was built.</summary>
public static class LandscapeCommand
{
    /// <summary>Tests and command line are built in the same configuration, into folders of the same names.</summary>
    private static string Assembly
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Folders.Root, "src", "LlmLandscape.Cli", "bin", framework.Parent!.Name, framework.Name, "landscape.dll");
        }
    }

    public static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Assembly, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = "C.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
            })!;

    public static async Task<(int Code, string Output, string Errors)> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }
}
