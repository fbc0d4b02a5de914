using System.Diagnostics;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.Arena;
using LlmLandscape.Imports.Epoch;
using LlmLandscape.Imports.Fmti;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>Snapshots as they were downloaded, counted by other means; skipped where the environment names no folder of them.</summary>
public sealed class RealDataTests
{
    private static readonly DateOnly Today = new(2026, 7, 2);

    [Fact]
    public void Epochs_hub_of_April_2026_has_345_dated_scores_of_its_index_and_579_of_its_runs()
    {
        var table = Timed(() => EpochReader.Read(Folder("epoch"), Today));
        table.Scores.CountBy(x => x.Benchmark).ToDictionary().ShouldBe(
            new Dictionary<string, int>
            {
                ["eci"] = 345,
                ["chess-puzzles"] = 31,
                ["frontiermath"] = 89,
                ["gpqa-diamond"] = 157,
                ["math-level-5"] = 108,
                ["otis-mock-aime"] = 130,
                ["simpleqa-verified"] = 41,
                ["swe-bench-verified"] = 23,
            },
            ignoreOrder: true);
        table.Scores.DistinctBy(x => x.Record).Count().ShouldBe(376);
        table.Scores.DistinctBy(x => x.Model).Count().ShouldBe(253);
        table.Scores.Where(x => x.Benchmark != "eci").ShouldAllBe(x => x.Low != null);
        table.Refused.CountBy(x => x.Reason).OrderByDescending(x => x.Value).Select(x => x.Value).ShouldBe([243, 40, 4, 3, 2]);
        table.Refused.Where(x => x.Reason == "It has no date.").Select(x => x.Record.Split(' ')[0])
            .ShouldBe(["gemma-2-9b", "claude-instant-1.1", "gpt-5-chat"]);
        ShouldComeBack(table);
    }

    [Fact]
    public void The_boards_from_May_2023_to_April_2026_are_139_snapshots()
    {
        var table = Timed(() => ArenaReader.Read([.. Directory.GetFiles(Folder("arena")).Order(StringComparer.Ordinal)], today: Today));
        table.Scores.Count.ShouldBe(14_236);
        var days = table.Scores.GroupBy(x => x.Snapshot).ToDictionary(x => $"{x.Key:yyyy-MM-dd}", x => x.Count());
        days.Count.ShouldBe(139);
        (days["2023-05-08"], days["2025-08-06"], days["2025-12-11"], days["2026-03-19"], days["2026-04-19"])
            .ShouldBe((13, 265, 283, 9, 50));
        table.Scores.Where(x => x.Low is not null).Select(x => x.Snapshot).Distinct().Count().ShouldBe(3);
        table.Refused.Count(x => x.Reason == "It stands there twice; the first is kept.").ShouldBe(97);
        table.Refused.Count(x => x.Record.EndsWith(" of vendor-best-by-snapshot.csv", StringComparison.Ordinal)).ShouldBe(108);
        table.Refused.Count.ShouldBe(205);
        ShouldComeBack(table);
    }

    [Fact]
    public void Two_editions_of_the_index_have_a_hundred_indicators_each_and_the_totals_that_the_index_printed()
    {
        var table = Timed(() => FmtiReader.Read([.. Directory.GetFiles(Folder("fmti")).Order(StringComparer.Ordinal)]));
        Totals("2024-05").ShouldBe(
            "Adept 33, AI21 Labs 75, Aleph Alpha 75, Amazon 41, Anthropic 51, BigCode 85, Google 47, IBM 64, Meta 60, Microsoft 62, "
            + "Mistral 55, OpenAI 49, Stability 58, Writer 56");
        Totals("2025-12").ShouldBe(
            "AI21 Labs 66, Alibaba 26, Amazon 39, Anthropic 46, DeepSeek 32, Google 41, IBM 95, Meta 31, Midjourney 14, Mistral 18, "
            + "OpenAI 35, Writer 72, xAI 14");
        table.Answers.Count.ShouldBe(2700);
        table.Refused.ShouldHaveSingleItem().Record.ShouldBe("line 102 of May2024_scores.csv");
        using var folder = new TemporaryFolder();
        IndicatorFile.Write(folder["fmti.csv"], table);
        IndicatorFile.Read(folder["fmti.csv"]).Answers.ShouldBe(table.Answers, ignoreOrder: true);

        string Totals(string edition) => string.Join(", ", table.Answers.Where(x => x.Edition == edition)
            .GroupBy(x => x.Company).Select(x => $"{x.Key} {x.Count(answer => answer.Has)}"));
    }

    private static string Folder(string name)
    {
        Assert.SkipWhen(Folders.Data is null, "LLMLANDSCAPE_DATA names no folder of snapshots.");
        return Path.Combine(Folders.Data!, name);
    }

    private static T Timed<T>(Func<T> read)
    {
        var started = Stopwatch.GetTimestamp();
        var result = read();
        Stopwatch.GetElapsedTime(started).TotalSeconds.ShouldBeLessThan(20);
        return result;
    }

    private static void ShouldComeBack(ScoreTable table)
    {
        using var folder = new TemporaryFolder();
        ScoreFile.Write(folder["scores.csv"], table);
        var again = ScoreFile.Read(folder["scores.csv"]);
        again.Refused.ShouldBeEmpty();
        again.Scores.Count.ShouldBe(table.Scores.Count);
        again.Scores.ToHashSet().SetEquals(table.Scores).ShouldBeTrue();
    }
}
