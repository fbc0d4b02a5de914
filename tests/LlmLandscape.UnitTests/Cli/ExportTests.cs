using System.Text.Json.Nodes;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Cli;

/// <summary><c>landscape export measures</c> as a script sees it.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task Every_measure_is_written_as_JSON()
    {
        var (code, output, errors) = await Run("--feature", "reasoning", "tool-use", "--asof", "2025-06-30");
        code.ShouldBe(0, errors);
        var measures = JsonNode.Parse(output)!["homogenization"]!;
        measures["asOf"]!.GetValue<string>().ShouldBe("2025-06-30");
        measures["features"]!.AsArray().Count.ShouldBe(2);
        measures["vendors"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["alpha"]);
        measures["cells"]!.AsArray().Select(cell => cell!["has"]!.GetValue<bool>())
            .ShouldBe([true, true], "an article says that it reasons, of a release after the record");
        measures["prices"]![0]!["line"]!.GetValue<string>().ShouldBe("flagship");
    }

    /// <summary>One chosen release; the snapshot has an alias, and another release of the same maker.</summary>
    [Theory]
    [InlineData("--asof 2025-06-30", true, 2, 1)]
    [InlineData("--raw", true, 3, 0)]
    [InlineData("--without-dataset", false, 1, 0)]
    public async Task How_many_releases_counted_and_how_many_were_left_out_is_written_too(
        string options, bool attached, int counted, int leftOut)
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        await File.WriteAllTextAsync(_seeds.Datasets.ModelsDev,
            SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model()), ("alpha", "one-latest", SampleSnapshot.Model())).ToJsonString(),
            TestContext.Current.CancellationToken);
        var (code, output, errors) = await Run(options.Split(' '));
        code.ShouldBe(0, errors);
        var measures = JsonNode.Parse(output)!["homogenization"]!;
        measures["withAttached"]!.GetValue<bool>().ShouldBe(attached);
        measures["releases"]!.GetValue<int>().ShouldBe(counted);
        measures["leftOut"]!.GetValue<int>().ShouldBe(leftOut);
    }

    [Theory]
    [InlineData("--panel", "alfa", "There is no vendor 'alfa'.")]
    [InlineData("--feature", "reasonin", "There is no capability 'reasonin'. Did you mean 'reasoning'?")]
    [InlineData("--asof", "soon", "'soon' is no date.")]
    [InlineData("--asof", "9999-12-31", "The records know of nothing after 2025-06-30.")]
    public async Task What_cannot_be_asked_is_a_sentence(string option, string value, string message)
    {
        var (code, output, errors) = await Run(option, value);
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldStartWith(message);
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] options) => LandscapeCommand.RunAsync(
        TestContext.Current.CancellationToken,
        ["export", "measures", "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue, "--datasets", _seeds.Datasets.Path, .. options]);
}
