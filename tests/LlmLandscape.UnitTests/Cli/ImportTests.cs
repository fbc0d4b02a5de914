using System.Diagnostics;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Cli;

/// <summary><c>landscape import models-dev</c> as a script sees it.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _seeds.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_says_what_it_read_left_out_and_built_and_a_second_time_changes_nothing()
    {
        File.WriteAllText(_folder["api.json"], SampleSnapshot.Of(
            ("alpha", "one-1", SampleSnapshot.Model()),
            ("alpha", "one-latest", SampleSnapshot.Model()),
            ("alpha", "bad-1", SampleSnapshot.Model(("name", null))),
            ("reseller", "one-1", SampleSnapshot.Model())).ToJsonString());

        var (code, output, errors) = await Run();

        code.ShouldBe(0, errors);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe("Read 2 providers with 4 models; 1 left out.");
        lines[1].ShouldBe("  alpha/bad-1: It has no 'name'.");
        lines[2].ShouldBe("Snapshot of 2025-05-01, by its newest revision; if it is of another day, say --day.");
        lines[3].ShouldBe("Releases by their makers: 2 (alpha 2).");
        lines[4].ShouldStartWith("  The provider 'alpha-cn' of alpha is not in it. If it was renamed,");
        output.ShouldContain("Out of the measures: 1 (rolling-alias 1)");
        output.ShouldContain("Offers by others, out of the measures: 1.");
        output.ShouldContain("  alpha/one-1: released is 2025-01-20 in the seeds, 2025-03-01 here.");
        lines[^1].ShouldStartWith("Built: 2 vendors");
        var built = File.ReadAllBytes(_seeds.Catalogue);

        var (_, again, _) = await Run();

        again.TrimEnd().Split('\n')[^1].ShouldStartWith("Already built: 2 vendors");
        File.ReadAllBytes(_seeds.Catalogue).ShouldBe(built);
    }

    [Theory]
    [InlineData("<html>", "is not a snapshot of models.dev")]
    [InlineData(null, "There is no file at")]
    public async Task What_is_no_snapshot_is_refused_and_nothing_is_attached(string? text, string why)
    {
        if (text is not null) File.WriteAllText(_folder["api.json"], text);
        var (code, _, errors) = await Run();
        code.ShouldBe(2);
        errors.ShouldContain(why);
        File.Exists(_seeds.Datasets.ModelsDev).ShouldBeFalse();
        File.Exists(_seeds.Catalogue).ShouldBeFalse();
    }

    [Fact]
    public async Task A_pipe_is_read_as_a_file_is_and_a_day_can_be_said()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        var text = SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model(("last_updated", null)))).ToJsonString();
        File.WriteAllText(_folder["whole.json"], text);
        string[] piped = ["-c", "mkfifo \"$1\" && exec cat \"$0\" > \"$1\"", _folder["whole.json"], _folder["api.json"]];
        using var writing = Process.Start("sh", piped);
        while (!File.Exists(_folder["api.json"])) await Task.Yield();

        var (code, output, errors) = await Run("--day", "2025-04-01");

        writing.Kill();
        code.ShouldBe(0, errors);
        output.ShouldContain("Snapshot of 2025-04-01, as you say.");
        File.ReadAllText(_seeds.Datasets.ModelsDev)
            .ShouldBe("""{"format":"llm-landscape/models-dev/1","day":"2025-04-01","snapshot":""" + text + "}");
    }

    [Fact]
    public async Task Where_the_catalogue_cannot_be_built_with_it_nothing_has_changed()
    {
        File.WriteAllText(_folder["api.json"], SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model())).ToJsonString());
        (await Run()).Code.ShouldBe(0);
        var (built, attached) = (File.ReadAllBytes(_seeds.Catalogue), File.ReadAllBytes(_seeds.Datasets.ModelsDev));
        File.WriteAllText(_seeds.Datasets.Epoch, "<html>");
        File.WriteAllText(_folder["api.json"], SampleSnapshot.Of(("alpha", "three-1", SampleSnapshot.Model())).ToJsonString());

        var (code, _, errors) = await Run();

        code.ShouldBe(1);
        errors.ShouldContain("epoch.csv");
        File.ReadAllBytes(_seeds.Catalogue).ShouldBe(built);
        File.ReadAllBytes(_seeds.Datasets.ModelsDev).ShouldBe(attached);
        Directory.GetFiles(_seeds.Datasets.Path).Length.ShouldBe(2);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<(int Code, string Output, string Errors)> Run(params string[] more) => LandscapeCommand.RunAsync(
        Cancellation,
        [
            "import", "models-dev", _folder["api.json"], "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue, "--datasets",
            _seeds.Datasets.Path, .. more,
        ]);
}
