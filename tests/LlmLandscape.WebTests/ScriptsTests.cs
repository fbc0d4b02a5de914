using System.Diagnostics;
using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The scripts under <c>tests/</c> that try the built programs from outside, as an operator would.</summary>
public sealed class ScriptsTests
{
    private static readonly string[] Programs = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/bin"];

    [Fact]
    public async Task The_site_stands_behind_nginx_on_a_path_by_http_and_by_https()
    {
        Assert.SkipUnless(Has("nginx") && Has("openssl") && Has("curl"), "nginx, openssl or curl is not installed.");
        (await RunAsync("proxy.sh")).ShouldStartWith("Behind nginx on a path");
    }

    [Fact]
    public async Task An_import_that_is_killed_or_finds_no_room_leaves_nothing_between()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is a script for a shell.");
        (await RunAsync("imports.sh", Fuzzing.Times(4).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldContain("none left anything between.");
    }

    private static bool Has(string program) => Programs.Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(Folders.Root, "tests", script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await output + await errors);
        return await output;
    }
}
