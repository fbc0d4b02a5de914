using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LlmLandscape.Testing;

namespace LlmLandscape.Benchmarks;

/// <summary>
/// <c>generate FOLDER --scale N</c> writes seeds of N times the shipped size, for load.sh and whoever wants to try them; <c>--stress</c>
/// those of the longest names and hundreds of vendors, <c>--lone</c> and <c>--one-fact</c> those of one vendor. Anything else goes to
/// BenchmarkDotNet: <c>--filter '*Build*'</c>, <c>--list flat</c>.
/// </summary>
internal static class Program
{
    private const int Wrong = 64;

    /// <summary>In this process: a project that BenchmarkDotNet writes would not restore under the solution's locked packages.</summary>
    private static readonly IConfig InProcess =
        DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(30), logOutput: true)));

    public static int Main(string[] args)
    {
        switch (args)
        {
            case ["generate", var folder, "--scale", var written] when int.TryParse(written, out var scale) && scale > 0:
                SeedGenerator.Write(folder, scale);
                return 0;
            case ["generate", var folder, "--stress"]:
                StressSeeds.Write(folder);
                return 0;
            case ["generate", var folder, "--lone"]:
                LoneSeeds.Write(folder, hasOneFact: false);
                return 0;
            case ["generate", var folder, "--one-fact"]:
                LoneSeeds.Write(folder, hasOneFact: true);
                return 0;
            case ["generate", ..]:
                Console.Error.WriteLine(
                    "Write: generate FOLDER, and --scale N, with N from 1 (70 makes 50,000 facts), --stress, --lone or --one-fact.");
                return Wrong;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, InProcess);
                return 0;
        }
    }
}
