using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Imports;

namespace LlmLandscape.UnitTests.Cli;

/// <summary><c>landscape import epoch|arena|fmti</c> as a script sees it.</summary>
public sealed class ImportTablesTests : IDisposable
{
    private const string Before = "attached before";

    private readonly SampleSeeds _seeds = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _seeds.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Epoch_says_what_it_read_and_left_out_and_attaches_it()
    {
        var (code, output, errors) = await Run("epoch", SampleTables.Epoch(_folder));

        code.ShouldBe(0, errors);
        var lines = output.TrimEnd().Split('\n');
        lines[..3].ShouldBe(
        [
            "Read 6 scores; 9 left out.",
            "By benchmark: eci 3, gpqa-diamond 3.",
            "By organisation: Alpha 3, (not said) 1, Beta 1, Beta,Alpha 1.",
        ]);
        lines.ShouldContain("  1 × It has no score. (two in epoch_capabilities_index.csv)");
        lines.ShouldContain(
            "  6 × The folder has no such file. (chess_puzzles.csv, frontiermath.csv, math_level_5.csv, …)");
        lines[^1].ShouldStartWith("Built: 2 vendors");
        lines[^1].ShouldContain($"Attached as {_seeds.Datasets.Epoch}");
        ScoreFile.Read(_seeds.Datasets.Epoch).Scores.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Arena_counts_snapshots_and_prints_nothing_that_does_something_to_a_terminal()
    {
        File.WriteAllText(_folder["ours.csv"], $"{SampleTables.Ours}2025-01-01,three,\u001B[2J,1100,,\n2025-01-01,four,x,\u001B[31m,,\n");
        File.WriteAllText(_folder["text.json"], SampleTables.Ranked);

        var (code, output, errors) = await Run("arena", _folder["ours.csv"], _folder["text.json"]);

        code.ShouldBe(0, errors);
        output.ShouldContain("Read 4 scores; 2 left out.\nBy benchmark: text-votes 4.\nSnapshots: 3, 2025-01-01 to 2025-05-01.\n");
        output.ShouldContain("Its 'organization' has a control character (U+001B). (line 5 of ours.csv)");
        output.ShouldContain("Its 'score' is '\\u001B[31m', not a number. (line 6 of ours.csv)");
        output.ShouldAllBe(x => x == '\n' || !char.IsControl(x));
        ScoreFile.Read(_seeds.Datasets.Arena).Scores.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Fmti_takes_an_edition_that_the_name_does_not_say()
    {
        File.WriteAllText(_folder["scores.csv"], SampleTables.Indicators);
        var (code, _, errors) = await Run("fmti", _folder["scores.csv"]);
        (code, File.Exists(_seeds.Datasets.Fmti)).ShouldBe((2, false));
        errors.ShouldContain("Say it with --edition 2025-12.");

        (code, var output, errors) = await Run("fmti", _folder["scores.csv"], "--edition", "2025-12");

        code.ShouldBe(0, errors);
        output.ShouldStartWith("Read 4 answers; 1 left out.\nEdition 2025-12: 2 indicators, yes by company: Alpha 1, Beta 1.\n");
        IndicatorFile.Read(_seeds.Datasets.Fmti).Answers.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("epoch")]
    [InlineData("arena")]
    [InlineData("fmti")]
    public async Task A_file_that_is_broken_or_of_another_kind_is_refused_and_changes_nothing(string kind)
    {
        var (name, text, foreign) = kind switch
        {
            "epoch" => ("epoch_capabilities_index.csv", SampleTables.Index, SampleTables.Indicators),
            "arena" => ("ours.csv", SampleTables.Ours, SampleTables.Index),
            _ => ("Dec2025_scores.csv", SampleTables.Indicators, SampleTables.Ours),
        };
        Directory.CreateDirectory(_seeds.Datasets.Path);
        var attached = Path.Combine(_seeds.Datasets.Path, $"{kind}.csv");
        File.WriteAllText(attached, Before);

        await ShouldRefuse("it is cut off", text[..text.LastIndexOf(',')]);
        await ShouldRefuse("it is a web page", "<!DOCTYPE html>\n<html><body>Not found</body></html>");
        await ShouldRefuse("it is empty", "");
        await ShouldRefuse(kind == "arena" ? "its columns are" : "it has no column", foreign);
        using (var stream = File.OpenWrite(_folder[name])) stream.SetLength(DatasetForm.LargestFile + 1);
        await ShouldRefuse("it is larger than 64 MB", text: null);

        async Task ShouldRefuse(string why, string? text)
        {
            if (text is not null) File.WriteAllText(_folder[name], text);
            var (code, output, errors) = await Run(kind, kind == "epoch" ? _folder.Path : _folder[name]);
            code.ShouldBe(2, errors);
            output.ShouldBeEmpty();
            errors.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(why);
            Directory.GetFiles(_seeds.Datasets.Path).ShouldBe([attached]);
            File.ReadAllText(attached).ShouldBe(Before);
            File.Exists(_seeds.Catalogue).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Where_the_seeds_have_problems_nothing_is_attached()
    {
        _seeds.Write("vocabulary.yaml", "regions: [");
        var (code, _, _) = await Run("epoch", SampleTables.Epoch(_folder));
        (code, File.Exists(_seeds.Datasets.Epoch)).ShouldBe((1, false));
    }

    private Task<(int Code, string Output, string Errors)> Run(string kind, params string[] arguments) => LandscapeCommand.RunAsync(
        TestContext.Current.CancellationToken,
        [
            "import", kind, .. arguments, "--seeds", _seeds.Folder, "--catalogue", _seeds.Catalogue, "--datasets", _seeds.Datasets.Path,
        ]);
}
