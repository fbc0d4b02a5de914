using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Cli;

/// <summary>The command line as a script sees it: what it prints, and its exit code.</summary>
public sealed class LandscapeTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public async Task Validate_says_that_nothing_is_wrong()
    {
        var (code, output, _) = await Run("validate", "--seeds", _seeds.Folder);
        code.ShouldBe(0);
        output.ShouldBe("No problems in 2 vendors, 2 models and 1 sources.\n");
    }

    [Fact]
    public async Task Validate_lists_three_problems_by_file_and_line_and_fails()
    {
        _seeds.Change("vendors/alpha.yaml", "  citations: [paper#p4]\ngroups", "groups");
        _seeds.Change("vendors/beta.yaml", "positioning:", "aliasses: [B]\npositioning:");
        _seeds.Change("vendors/beta.en.md", "#p8", "#p999");

        var (code, _, errors) = await Run("validate", "--seeds", _seeds.Folder);

        code.ShouldBe(1);
        var lines = errors.TrimEnd().Split('\n');
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("seeds/vendors/alpha.yaml:7: Nothing stands uncited.");
        lines[1].ShouldStartWith("seeds/vendors/beta.en.md:1: paper ends at paragraph 10; there is no paragraph 999.");
        lines[2].ShouldStartWith(
            $"seeds/vendors/beta.yaml:{_seeds.LineOf("vendors/beta.yaml", "aliasses")}: Unknown key 'aliasses'. Did you mean 'aliases'?");
        lines[3].ShouldBe("3 problems.");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("build")]
    public async Task A_missing_bracket_is_a_line_and_not_a_stack_trace(string verb)
    {
        _seeds.Change("vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper#p8");
        var (code, _, errors) =
            await Run([verb, "--seeds", _seeds.Folder, .. verb == "build" ? ["--catalogue", _seeds.Catalogue] : Array.Empty<string>()]);
        code.ShouldBe(1);
        errors.TrimEnd().Split('\n').ShouldBe(
        [
            $"seeds/vendors/beta.yaml:{_seeds.LineOf("vendors/beta.yaml", "citations: [paper#p8\n")}: This is not YAML: "
            + "the '[' on this line is not closed. Close it with ']'. Mind the indentation, and quote texts that contain ': ' or ' #'.",
            "1 problem.",
        ]);
    }

    [Fact]
    public async Task Build_says_what_it_built_and_then_that_it_is_built()
    {
        var (code, first, _) = await Run("build", "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue);
        code.ShouldBe(0);
        first.ShouldStartWith(
            "Built: 2 vendors, 2 models, 2 strategies, 22 facts with 22 citations from 1 sources, 1 releases, 0 offers, in ");
        var (_, second, _) = await Run("build", "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue);
        second.ShouldStartWith("Already built: 2 vendors");
    }

    [Fact]
    public async Task Check_citations_says_that_all_stand_and_fails_on_one_changed_digit()
    {
        var (code, output, _) = await Run("check-citations", "--seeds", _seeds.Folder, "--sources", _seeds.Articles);
        code.ShouldBe(0);
        output.ShouldStartWith("Numbers that nothing takes (5). Enter them, or say why not under 'numbers' of the source:\n  paper#p2: 二");
        output.ShouldEndWith("\n22 citations stand, 7 of them with the figure as printed.\n");

        _seeds.Change("vendors/beta.yaml", "printed: 50%", "printed: 51%");
        var (failed, _, errors) = await Run("check-citations", "--seeds", _seeds.Folder, "--sources", _seeds.Articles);
        failed.ShouldBe(1);
        errors.ShouldStartWith(
            $"seeds/vendors/beta.yaml:{_seeds.LineOf("vendors/beta.yaml", "51%")}: '51%' does not stand in paragraph 8 of paper.");
    }

    [Fact]
    public async Task Check_citations_without_the_texts_cannot_run()
    {
        var (code, _, errors) = await Run("check-citations", "--seeds", _seeds.Folder, "--sources", "/no/such/folder");
        code.ShouldBe(2);
        errors.ShouldStartWith("There is no folder of texts at /no/such/folder.");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_sentence_and_not_a_stack_trace()
    {
        var (code, _, errors) = await Run("validate", "--seeds", "/no/such/seeds");
        code.ShouldBe(2);
        errors.ShouldBe("There is no folder of seeds at /no/such/seeds. Name the right one, or clone the repository again.\n");
    }

    private static Task<(int Code, string Output, string Errors)> Run(params string[] arguments) =>
        LandscapeCommand.RunAsync(TestContext.Current.CancellationToken, arguments);
}
