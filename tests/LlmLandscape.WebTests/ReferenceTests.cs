using System.Net;
using System.Text.Json.Nodes;
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

    [Fact]
    public async Task Every_parameter_stands_beside_its_endpoint()
    {
        foreach (var (path, parameters) in await EndpointsAsync())
        {
            var row = Reference.Split('\n').Single(line => line.StartsWith($"| `{path}` |", StringComparison.Ordinal));
            foreach (var parameter in parameters.Where(IsOfQuery)) row.ShouldContain($"`{Name(parameter)}`");
        }
    }

    [Fact]
    public async Task What_an_endpoint_takes_is_what_the_document_says()
    {
        foreach (var (path, parameters) in await EndpointsAsync())
        {
            var problem = await site.JsonAsync($"{SomethingAt(path)}?nothing=1", HttpStatusCode.BadRequest);
            var taken = problem["allowed"]!.AsArray().Select(name => name!.GetValue<string>());
            taken.ShouldBe(parameters.Where(IsOfQuery).Select(Name), ignoreOrder: true, path);
        }
    }

    [Fact]
    public async Task Every_parameter_is_described_with_its_values()
    {
        foreach (var (path, parameters) in await EndpointsAsync())
        {
            foreach (var parameter in parameters)
            {
                (parameter["description"]?.GetValue<string>() ?? "").Length.ShouldBeGreaterThan(15, $"{path} {Name(parameter)}");
                parameter["schema"]!["type"].ShouldNotBeNull($"{path} {Name(parameter)}");
                if (!IsOfQuery(parameter)) continue;
                foreach (var value in Values(parameter)) await AnswersAsync(path, parameter, value, HttpStatusCode.OK);
                foreach (var value in NoValues(parameter)) await AnswersAsync(path, parameter, value, HttpStatusCode.BadRequest);
            }
        }
    }

    [Fact]
    public async Task The_document_tells_defaults_bounds_and_which_parameters_may_be_repeated()
    {
        var vendors = (await EndpointsAsync())["/api/v1/vendors"].ToDictionary(Name, parameter => parameter["schema"]!);
        vendors["limit"]["default"]!.GetValue<int>().ShouldBe(100);
        (vendors["limit"]["minimum"]!.GetValue<int>(), vendors["limit"]["maximum"]!.GetValue<int>()).ShouldBe((1, 1000));
        vendors["match"]["default"]!.GetValue<string>().ShouldBe("any");
        vendors["strategy"]["type"]!.GetValue<string>().ShouldBe("array");
        vendors["openness"]["items"]!["enum"]!.AsArray().Select(value => $"{value}").ShouldBe(["open", "closed", "not-stated"]);
        vendors["tick"]["maxItems"]!.GetValue<int>().ShouldBe(6);
        vendors["q"]["maxLength"]!.GetValue<int>().ShouldBe(100);
    }

    [Fact]
    public async Task Every_verb_of_the_command_line_stands_in_the_reference()
    {
        var (_, help, _) = await LandscapeCommand.RunAsync(TestContext.Current.CancellationToken, "--help");
        var verbs = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(line => line.Trim().Split(' ')[0]).Where(verb => verb.Length > 0).ToList();
        verbs.ShouldContain("validate");
        foreach (var verb in verbs) Reference.ShouldContain($"`{verb}`");
    }

    private async Task<Dictionary<string, List<JsonNode>>> EndpointsAsync() =>
        (await site.JsonAsync("/openapi/v1.json"))["paths"]!.AsObject()
            .ToDictionary(path => path.Key, path => path.Value!["get"]!["parameters"]?.AsArray().OfType<JsonNode>().ToList() ?? []);

    private async Task AnswersAsync(string path, JsonNode parameter, string value, HttpStatusCode status)
    {
        using var response = await site.GetAsync($"{SomethingAt(path)}?{Name(parameter)}={value}");
        response.StatusCode.ShouldBe(status, $"{path} {Name(parameter)}={value}");
    }

    private static string SomethingAt(string path) =>
        path.Replace("{id}", "x", StringComparison.Ordinal).Replace("{provider}/{record}", "x/y", StringComparison.Ordinal);

    private static string Name(JsonNode parameter) => parameter["name"]!.GetValue<string>();

    private static bool IsOfQuery(JsonNode parameter) => parameter["in"]!.GetValue<string>() == "query";

    private static IEnumerable<string> Values(JsonNode parameter) =>
        ((parameter["schema"]!["items"] ?? parameter["schema"]!)["enum"] ?? parameter["schema"]!["examples"])?
            .AsArray().Select(value => $"{value}") ?? [];

    private static IEnumerable<string> NoValues(JsonNode parameter) => parameter["schema"]! switch
    {
        var schema when schema["minimum"] is { } least =>
            ["x", $"{least.GetValue<long>() - 1}", $"{schema["maximum"]!.GetValue<long>() + 1}"],
        var schema when schema["maxLength"] is { } most => [new string('x', most.GetValue<int>() + 1)],
        _ => ["nothing-like-it"],
    };
}
