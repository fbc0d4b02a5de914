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
        var measures = JsonNode.Parse(output)!;
        measures["asOf"]!.GetValue<string>().ShouldBe("2025-06-30");
        measures["features"]!.AsArray().Count.ShouldBe(2);
        measures["vendors"]!.AsArray().Select(x => x!.GetValue<string>()).ShouldBe(["alpha"]);
        measures["cells"]!.AsArray().Select(cell => cell!["has"]!.GetValue<bool>()).ShouldBe([false, true]);
        measures["prices"]![0]!["line"]!.GetValue<string>().ShouldBe("flagship");
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
