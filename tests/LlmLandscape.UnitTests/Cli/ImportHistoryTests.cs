using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Imports.ModelsDev;

namespace LlmLandscape.UnitTests.Cli;

/// <summary><c>landscape import models-dev FOLDER</c> as a script sees it.</summary>
public sealed class ImportHistoryTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();
    private readonly SampleClone _clone = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _seeds.Dispose();
        _clone.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_says_what_it_read_and_what_each_change_was_and_attaches_it()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()), ("alpha/two-latest", SampleClone.Record()),
            ("alpha/three-1", SampleClone.Record("7/28")), ("alpha/four-1", SampleClone.Record("0/0")),
            ("alpha-cn/five-1", SampleClone.Record()), ("alpha/six-1", SampleClone.Record()), ("reseller/one-1", SampleClone.Record()));
        var slip = _clone.Commit("2025-06-07", ("alpha-cn/five-1", SampleClone.Record("3/4")), ("alpha/four-1", SampleClone.Record()));
        var broken = _clone.Commit("2025-06-08", ("alpha/one-1", "name = "));
        var later = _clone.Commit("2025-07-01", ("alpha/one-1", SampleClone.Record("0.5/1.25")),
            ("alpha/two-latest", SampleClone.Record("2/4")), ("alpha/three-1", SampleClone.Record("1/4")),
            ("alpha/four-1", SampleClone.Record("0/0")), ("alpha-cn/five-1", null),
            ("alpha/six-1", SampleClone.Record("2/3")));
        _seeds.Write("datasets/models-dev.yaml", $$"""
            {{_seeds.Read("datasets/models-dev.yaml").TrimEnd()}}
            conversions:
              - { record: alpha/six-1, commit: "{{later}}", reason: { en: It was one., zh-Hans: 是换算。 } }
            """);

        var (code, output, errors) = await Run(_clone.Path);

        code.ShouldBe(0, errors);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe($"Read 4 commits, to {later}; left out of what they say: 1.");
        lines[1].ShouldStartWith($"  alpha/one-1: On 2025-06-08 ({broken}): It is not TOML (line 1)");
        lines[2..^1].ShouldBe(
        [
            "Records by their makers: 6 (alpha 6), 1 of them gone by now.",
            "  From 2025-06-05 to 2025-07-01. What a commit says was known by its day.",
            "Prices: 6 records have had one. Changes since:",
            "  Steps, where a maker asks another price for the same model: 1.",
            $"    2025-07-01 {later} alpha/one-1: 1 / 2 → 0.5 / 1.25",
            "  Corrections, within a record's first week, undone within a week, or found by an editor: 1.",
            $"    2025-06-07 {slip} alpha-cn/five-1: 1 / 2 → 3 / 4",
            "  Aliases, which point to another model: 1.",
            $"    2025-07-01 {later} alpha/two-latest: 1 / 2 → 2 / 4",
            "  Conversions from another currency, and their roundings: 2.",
            $"    2025-07-01 {later} alpha/six-1: 1 / 2 → 2 / 3",
            $"    2025-07-01 {later} alpha/three-1: 7 / 28 → 1 / 4",
            "  From or to zero or nothing, which is no price: 2.",
            $"    2025-06-07 {slip} alpha/four-1: nothing → 1 / 2",
            $"    2025-07-01 {later} alpha/four-1: 1 / 2 → nothing",
        ]);
        lines[^1].ShouldContain($"Attached as {_seeds.Datasets.ModelsDevHistory}, in ");
        var history = HistoryFile.Read(_seeds.Datasets.ModelsDevHistory);
        history.Records.Count.ShouldBe(6);
        history.Refused.ShouldHaveSingleItem().Record.ShouldBe("alpha/one-1");
        CatalogueSnapshot.Read(_seeds.Catalogue).Pasts.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("nothing", "There is no file at")]
    [InlineData("empty", "is not a clone of models.dev: there is no git repository")]
    [InlineData("page.html", "is not a snapshot of models.dev: it is not JSON")]
    [InlineData("foreign.json", "is not a snapshot of models.dev: it holds a list")]
    [InlineData("huge.json", "is not a snapshot of models.dev: it is larger than 64 MB")]
    [InlineData("foreign", "is not a clone of models.dev: its newest commit has no folder 'providers'")]
    public async Task What_is_neither_is_refused_and_nothing_changes(string name, string why)
    {
        Directory.CreateDirectory(_folder["empty"]);
        File.WriteAllText(_folder["page.html"], "<!DOCTYPE html><html>");
        File.WriteAllText(_folder["foreign.json"], """[{"date":"2025-06-04","commit":"79880a8285"}]""");
        using (var huge = File.Create(_folder["huge.json"])) huge.SetLength(500L * 1024 * 1024);
        _clone.CommitFiles("2025-06-05", ("README.md", "Hello"));
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDevHistory, "what was there");

        var (code, _, errors) = await Run(name == "foreign" ? _clone.Path : _folder[name]);

        code.ShouldBe(2);
        errors.ShouldContain(why);
        errors.TrimEnd().ShouldNotContain('\n');
        File.ReadAllText(_seeds.Datasets.ModelsDevHistory).ShouldBe("what was there");
        Directory.GetFiles(_seeds.Datasets.Path).Length.ShouldBe(1);
        File.Exists(_seeds.Catalogue).ShouldBeFalse();
    }

    private Task<(int Code, string Output, string Errors)> Run(string path) => LandscapeCommand.RunAsync(
        TestContext.Current.CancellationToken,
        "import", "models-dev", path, "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue, "--datasets", _seeds.Datasets.Path);
}
