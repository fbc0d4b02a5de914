using LlmLandscape.Testing;

namespace LlmLandscape.WebTests;

/// <summary>The reference cannot fall behind: what can be asked for stands in it.</summary>
[Collection(nameof(Site))]
public sealed class ReferenceTests(Site site)
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(Folders.Root, "docs/reference.md"));

    [Fact]
    public async Task Every_endpoint_stands_in_the_reference()
    {
        var paths = (await site.JsonAsync("/openapi/v1.json"))["paths"]!.AsObject().Select(path => path.Key).ToList();
        paths.Count.ShouldBeGreaterThanOrEqualTo(7);
        foreach (var path in paths) Reference.ShouldContain($"`{path}`");
    }

    [Theory]
    [InlineData("vendors")]
    [InlineData("models")]
    [InlineData("strategies")]
    [InlineData("sources")]
    [InlineData("metrics")]
    [InlineData("observations")]
    [InlineData("events")]
    [InlineData("statements")]
    [InlineData("disputes")]
    [InlineData("claims")]
    [InlineData("search")]
    [InlineData("suggestions")]
    [InlineData("compare")]
    [InlineData("releases")]
    [InlineData("capabilities")]
    [InlineData("homogenization")]
    public async Task Every_parameter_stands_beside_its_endpoint_and_in_the_OpenAPI_document(string list)
    {
        var row = Reference.Split('\n').Single(line => line.Contains($"`/api/v1/{list}`", StringComparison.Ordinal));
        var problem = await site.JsonAsync($"/api/v1/{list}?nothing=1", System.Net.HttpStatusCode.BadRequest);
        var taken = problem["allowed"]!.AsArray().Select(parameter => parameter!.GetValue<string>()).ToList();
        foreach (var parameter in taken) row.ShouldContain($"`{parameter}`");

        var described = (await site.JsonAsync("/openapi/v1.json"))["paths"]![$"/api/v1/{list}"]!["get"]!["parameters"]!.AsArray();
        described.Select(parameter => parameter!["name"]!.GetValue<string>()).ShouldBe(taken, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_verb_of_the_command_line_stands_in_the_reference()
    {
        var (_, help, _) = await LandscapeCommand.RunAsync(TestContext.Current.CancellationToken, "--help");
        var verbs = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0]).Where(verb => verb.Length > 0).ToList();
        verbs.ShouldContain("validate");
        foreach (var verb in verbs) Reference.ShouldContain($"`{verb}`");
    }
}
