using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.Epoch;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>The folder of Epoch's hub, and what of it is left out.</summary>
public sealed class EpochReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_index_gives_points_without_an_interval_and_a_model_without_its_effort()
    {
        var score = Read().Scores[0];
        (score.Benchmark, score.Record, score.Name, score.Model).ShouldBe(("eci", "one-2025_high", "One (high)", "one-2025"));
        (score.Organization, score.Country, score.Released!.Text, score.Snapshot).ShouldBe(("Alpha", "China", "2025-03-01", null));
        (score.Value, score.Low, score.High).ShouldBe((150.5, null, null));
    }

    [Fact]
    public void A_run_gives_a_mean_with_an_interval_that_stays_on_its_scale()
    {
        var run = Read().Scores.Where(x => x.Benchmark == "gpqa-diamond").ToList();
        run.Select(x => x.Record).ShouldBe(["one-2025_high", "two", "five"]);
        run[0].Low!.Value.ShouldBe(0.304, 1e-9);
        run[0].High!.Value.ShouldBe(0.696, 1e-9);
        (run[1].Low, run[1].Value).ShouldBe((0, 0.02));
        (run[2].Low, run[2].High).ShouldBe((null, null));
    }

    [Fact]
    public void A_name_is_the_one_shown_or_the_models_or_the_version() =>
        Read().Scores.Select(x => x.Name).ShouldBe(["One (high)", "One", "four", "One (high)", "Two", "five"]);

    [Fact]
    public void Several_organisations_stay_as_the_file_says_them() =>
        Read().Scores.Single(x => x.Record == "four").Organization.ShouldBe("Beta,Alpha");

    [Fact]
    public void What_is_left_out_is_said_with_its_reason()
    {
        File.WriteAllText(_folder["mmlu_external.csv"], "x");
        File.WriteAllText(_folder["eci_scaling.csv"], "x");
        var refused = Read().Refused.ToLookup(x => x.Reason, x => x.Record);
        refused["It has no score."].ShouldBe(["two in epoch_capabilities_index.csv"]);
        refused["It has no date."].ShouldBe(["three in epoch_capabilities_index.csv"]);
        refused["It stands there twice; the first is kept."].ShouldBe(["one-2025_high in gpqa_diamond.csv"]);
        refused["The folder has no such file."].Count().ShouldBe(6);
        refused["It is not read: what others reported, collected."].ShouldBe(["mmlu_external.csv"]);
        refused["It is not read: neither the index nor a run of Epoch's that the measures know."].ShouldBe(["eci_scaling.csv"]);
    }

    public static TheoryData<string, string> Mistakes => new()
    {
        { "bad,2000,2025-01-01,A,,,", "2000 is not of the scale, 0 to 1000." },
        { "bad,-5,2025-01-01,A,,,", "-5 is not of the scale, 0 to 1000." },
        { "bad,NaN,2025-01-01,A,,,", "Its 'ECI Score' is 'NaN', not a number." },
        { "bad,1e999,2025-01-01,A,,,", "Its 'ECI Score' is '1e999', not a number." },
        { "bad,\"1,5\",2025-01-01,A,,,", "Its 'ECI Score' is '1,5', not a number." },
        { "bad,100,2025-02-30,A,,,", "Its 'Release date' is '2025-02-30', not a date." },
        { "bad,100,2025-01..2025-02,A,,,", "Its 'Release date' is '2025-01..2025-02', not a date." },
        { "bad,100,1025-02-03,A,,,", "Its date 1025-02-03 is not of the years 1950 to 2050." },
        { "bad,100,2036-01-01,A,,,", "Its date 2036-01-01 is yet to come." },
        { ",100,2025-01-01,A,,,", "It has no 'Model version'." },
        { "bad,100,2025-01-01", "It has 3 cells, and the table has 7 columns." },
        { "bad,100,2025-01-01,A,,,,,", "It has 9 cells, and the table has 7 columns." },
        { "ba\"d,100,2025-01-01,A,,,", "A quotation mark stands within a cell that has none around it." },
        { "\"bad\nname\",100,2025-01-01,A,,,", "Its 'Model version' has a line break or a tab." },
        { "bad\u202E,100,2025-01-01,A,,,", "Its 'Model version' has an invisible character (U+202E)." },
        { "bad\u001B[2J,100,2025-01-01,A,,,", "Its 'Model version' has a control character (U+001B)." },
        { "bad,100,2025-01-01,A\uFFFE,,,", "Its 'organization' has a noncharacter (U+FFFE)." },
        { "bad,100,2025-01-01,A,,=1+1,", "Its 'name' begins like a formula, with '='." },
        { "bad,100,2025-01-01,@SUM(A1),,,", "Its 'organization' begins like a formula, with '@'." },
        { $"{new string('x', 10_000)},100,2025-01-01,A,,,", "Its 'Model version' has 10000 characters, more than 300." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_row_that_is_wrong_is_left_out_and_the_others_stay(string row, string reason)
    {
        var before = Read().Scores;
        var table = Read(index: SampleTables.Index.Replace("four,", $"{row}\nfour,", StringComparison.Ordinal));
        table.Scores.ShouldBe(before);
        var refused = table.Refused.Where(x => x.Reason == reason).ShouldHaveSingleItem();
        refused.Record.Length.ShouldBeLessThan(200);
        refused.Record.ShouldAllBe(x => x >= ' ' && x < '\u2028');
    }

    [Theory]
    [InlineData("0.5,2025-01-01,A,,-0.1", "Its 'stderr' is -0.1, which no mean of numbers from 0 to 1 has.")]
    [InlineData("0.5,2025-01-01,A,,0.7", "Its 'stderr' is 0.7, which no mean of numbers from 0 to 1 has.")]
    [InlineData("50,2025-01-01,A,,", "50 is not of the scale, 0 to 1.")]
    [InlineData(",2025-01-01,A,,", "It has no score.")]
    public void A_mean_that_can_be_none_is_left_out(string row, string reason) =>
        Read(run: $"{SampleTables.Run}bad,{row},x\n").Refused
            .ShouldContain(x => x.Record == "bad in gpqa_diamond.csv" && x.Reason == reason);

    [Fact]
    public void A_half_of_a_character_is_left_out()
    {
        SampleTables.Epoch(_folder);
        File.AppendAllBytes(_folder["gpqa_diamond.csv"], [.. "bad\u00E9"u8[..4], .. ",0.5,2025-01-01,A,,,x\n"u8]);
        EpochReader.Read(_folder.Path).Refused
            .ShouldContain(x => x.Reason == "Its 'Model version' has the mark of a character that was lost (U+FFFD).");
    }

    [Theory]
    [InlineData("gpt-5-2025-08-07_high", "gpt-5-2025-08-07")]
    [InlineData("gpt-5.2_xhigh", "gpt-5.2")]
    [InlineData("gpt-5_minimal", "gpt-5")]
    [InlineData("gpt-5.1_none", "gpt-5.1")]
    [InlineData("claude-opus-4-6_120K", "claude-opus-4-6")]
    [InlineData("claude-opus-4-6_max", "claude-opus-4-6")]
    [InlineData("claude-opus-4-6_unknown", "claude-opus-4-6")]
    [InlineData("gemini-2.5-flash-preview-09-2025_16k", "gemini-2.5-flash-preview-09-2025")]
    [InlineData("gemini-2.5-flash-preview-04-17 (24K thinking)", "gemini-2.5-flash-preview-04-17")]
    [InlineData("DeepSeek-V3.1_thinking", "DeepSeek-V3.1")]
    [InlineData("chutes/gpt-oss-120b_high", "chutes/gpt-oss-120b")]
    [InlineData("kimi-k2-thinking", "kimi-k2-thinking")]
    [InlineData("phi-1_5", "phi-1_5")]
    [InlineData("open_llama_7b", "open_llama_7b")]
    [InlineData("Qwen-1_8B", "Qwen-1_8B")]
    [InlineData("InternVL2_5-78B", "InternVL2_5-78B")]
    [InlineData("MiniCPM-V-2_6", "MiniCPM-V-2_6")]
    [InlineData("video_chat2_mistral", "video_chat2_mistral")]
    [InlineData("VideoChat-Flash-Qwen2-7B_res448", "VideoChat-Flash-Qwen2-7B_res448")]
    [InlineData("_high", "_high")]
    public void An_effort_is_told_from_a_part_of_the_name(string version, string model) =>
        EpochModel.WithoutEffort(version).ShouldBe(model);

    [Fact]
    public void A_folder_that_is_none_or_has_no_index_is_refused()
    {
        Should.Throw<IOException>(() => EpochReader.Read(_folder["nowhere"])).Message.ShouldContain("There is no folder at");
        Should.Throw<IOException>(() => EpochReader.Read(_folder.Path)).Message.ShouldContain("There is no file at");
    }

    private ScoreTable Read(string index = SampleTables.Index, string run = SampleTables.Run) =>
        EpochReader.Read(SampleTables.Epoch(_folder, index, run), new(2026, 1, 1));
}
