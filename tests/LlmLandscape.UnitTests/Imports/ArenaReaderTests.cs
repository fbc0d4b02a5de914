using System.Globalization;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.Arena;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>Boards of votes in each of the shapes that they are kept in.</summary>
public sealed class ArenaReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Our_own_shape_has_a_day_a_row_and_an_interval_where_there_is_one() =>
        Scores("ours.csv", SampleTables.Ours).ShouldBe(
        [
            Score("2025-01-01", "one", "Alpha", 1200, 1190, 1215),
            Score("2025-01-01", "two", "Beta", 1150),
            Score("2025-02-01", "one", null, 1210.5, 1200, 1220),
        ]);

    [Fact]
    public void A_history_has_days_in_digits_and_a_name_beside_the_key() =>
        Scores("chatbot-arena.csv", SampleTables.History)[0].ShouldBe(Score("2025-01-01", "one", "Alpha", 1200.25) with { Name = "One" });

    [Fact]
    public void A_board_has_its_day_in_the_files_name_and_says_how_far_the_interval_reaches() =>
        Scores("lmarena_text-2025-08-06.csv", SampleTables.Board)
            .ShouldBe([Score("2025-08-06", "one", "Alpha", 1300, 1293, 1305)]);

    [Fact]
    public void A_list_of_the_best_has_a_row_for_each_vendor() =>
        Scores("best.csv", SampleTables.Best).ShouldBe(
            [Score("2025-01-01", "One", "Alpha", 1200.3), Score("2025-03-01", "Two", "Beta", 1300)]);

    [Fact]
    public void Ratings_do_not_say_whose_a_model_is_so_that_its_name_does_or_nothing() =>
        ArenaReader.Read([Written("full.json", SampleTables.Ratings)], [("claude-", "Anthropic")]).Scores.ShouldBe(
            [Score("2025-04-01", "claude-9", "Anthropic", 1400.5, 1390, 1410), Score("2025-04-01", "unheard-of", null, 1100, 1090, 1110)]);

    [Fact]
    public void The_longest_beginning_that_fits_says_whose_a_model_is() =>
        ArenaReader.Read([Written("full.json", SampleTables.Ratings)], [("un", "Beta"), ("unheard", "Alpha"), ("unheard-of-it", "Gamma")])
            .Scores.Select(x => x.Organization).ShouldBe([null, "Alpha"]);

    [Fact]
    public void A_ranking_has_half_the_width_of_an_interval_and_the_day_on_which_it_was_fetched() =>
        Scores("text.json", SampleTables.Ranked).ShouldBe([Score("2025-05-01", "one", "Alpha", 1505, 1494, 1516)]);

    [Fact]
    public void Of_one_day_the_file_with_most_rows_counts_and_each_other_is_left_out_once()
    {
        var table = ArenaReader.Read(
        [
            Written("best.csv", SampleTables.Best), Written("history.csv", SampleTables.History), Written("ours.csv", SampleTables.Ours),
        ]);
        table.Scores.GroupBy(x => $"{x.Snapshot:yyyy-MM-dd}").Select(x => (x.Key, x.Count()))
            .ShouldBe([("2025-01-01", 3), ("2025-02-01", 1), ("2025-03-01", 1)]);
        table.Refused.Select(x => $"{x.Record}: {x.Reason}").ShouldBe(
        [
            "2025-01-01 of best.csv: history.csv counts for that day: no other file has more of its rows.",
            "2025-01-01 of ours.csv: history.csv counts for that day: no other file has more of its rows.",
        ]);
    }

    [Fact]
    public void Of_as_many_rows_the_file_that_was_named_first_counts() =>
        ArenaReader.Read([Written("b-2025-08-06.csv", SampleTables.Board), Written("a-2025-08-06.csv", SampleTables.Board)])
            .Refused.ShouldHaveSingleItem().Record.ShouldBe("2025-08-06 of a-2025-08-06.csv");

    public static TheoryData<string, string> Mistakes => new()
    {
        { "2025-01-01,one,Alpha,1100,,", "It stands there twice; the first is kept." },
        { "2025-13-01,bad,Alpha,1100,,", "Its 'snapshot' is '2025-13-01', not a day." },
        { "2025-01,bad,Alpha,1100,,", "Its 'snapshot' is '2025-01', not a day." },
        { "2205-01-01,bad,Alpha,1100,,", "Its date 2205-01-01 is not of the years 1950 to 2050." },
        { "2026-06-01,bad,Alpha,1100,,", "Its date 2026-06-01 is yet to come." },
        { ",bad,Alpha,1100,,", "It has no date." },
        { "2025-01-01,bad,Alpha,,,", "It has no score." },
        { "2025-01-01,,Alpha,1100,,", "It has no 'model'." },
        { "2025-01-01,bad,Alpha,many,,", "Its 'score' is 'many', not a number." },
        { "2025-01-01,bad,Alpha,110000,,", "110000 is not of the scale, 0 to 5000." },
        { "2025-01-01,bad,Alpha,1100,1090,", "Its interval has one end only." },
        { "2025-01-01,bad,Alpha,1100,1110,1120", "Its score is not within its interval." },
        { "2025-01-01,bad,Alpha,1100,-9e9,1120", "-9000000000 is not of the scale, 0 to 5000." },
        { "2025-01-01,+bad,Alpha,1100,,", "Its 'model' begins like a formula, with '+'." },
        { "2025-01-01,bad,Al\u200Bpha,1100,,", "Its 'organization' has an invisible character (U+200B)." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_row_that_is_wrong_is_left_out_and_the_others_stay(string row, string reason)
    {
        var table = ArenaReader.Read([Written("ours.csv", $"{SampleTables.Ours}{row}\n")], today: new(2026, 1, 1));
        table.Scores.Count.ShouldBe(3);
        table.Refused.ShouldHaveSingleItem().ShouldBe(new("line 5 of ours.csv", reason));
    }

    [Theory]
    [InlineData("\"rating\": \"1\"", "Its 'rating' is '\"1\"', not a number.")]
    [InlineData("\"rating\": null", "It has no score.")]
    [InlineData("\"rating\": 1e999", "Its 'rating' is '1e999', not a number.")]
    [InlineData("\"rating\": 1000, \"rating_q025\": 900", "Its interval has one end only.")]
    public void A_rating_that_is_none_is_left_out(string members, string reason)
    {
        var text = SampleTables.Ratings.Replace("\"full\": {", $"\"full\": {{\"bad\": {{{members}}},", StringComparison.Ordinal);
        var table = ArenaReader.Read([Written("full.json", text)]);
        table.Scores.Count.ShouldBe(2);
        table.Refused.ShouldHaveSingleItem().ShouldBe(new("bad of full.json", reason));
    }

    [Theory]
    [InlineData("\"model\": 5", "Its 'model' is no text.")]
    [InlineData("\"model\": \"a\\uD800\"", "Its 'model' has half of a pair of characters.")]
    [InlineData("\"model\": \"\\u001B[2J\"", "Its 'model' has a control character (U+001B).")]
    [InlineData("\"model\": \"a\", \"ci\": -4, \"score\": 1000", "Its 'ci' is below zero.")]
    public void A_place_in_a_ranking_that_is_none_is_left_out(string members, string reason)
    {
        var text = SampleTables.Ranked.Replace("\"models\": [", $"\"models\": [{{{members}}}, 7,", StringComparison.Ordinal);
        ArenaReader.Read([Written("text.json", text)]).Refused.ShouldBe(
            [new("model 1 of text.json", reason), new("model 2 of text.json", "It has no 'model'.")]);
    }

    [Theory]
    [InlineData("board.csv", SampleTables.Board, "neither its rows nor its name say of which day it is")]
    [InlineData("board-2025-02-30.csv", SampleTables.Board, "neither its rows nor its name say of which day it is")]
    [InlineData("a.json", "{\"date\": \"soon\", \"full\": {}}", "Its 'date' is 'soon', not a day")]
    [InlineData("a.json", "{\"date\": \"2025-01-01\", \"full\": {}}", "not a single row of it can be read")]
    [InlineData("a.json", "{\"meta\": {\"leaderboard\": \"vision\"}, \"models\": []}", "it is the board 'vision', not that of text")]
    [InlineData("a.json", "{\"models\": []}", "neither 'date' and 'full' nor 'meta' and 'models'")]
    [InlineData("a.json", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "is nested more than 32 deep")]
    [InlineData("a.json", "{\"date\": \"2025-01-01\", \"full\": {\"\\uD800\": {}}}", "a name in it is no valid text")]
    [InlineData("a.csv", "name,score\nx,1\n", "its columns are 'name', 'score'")]
    [InlineData("a.csv", "snapshot,model,organization,score,low,high\n", "not a single row of it can be read")]
    public void A_file_of_another_shape_is_refused_with_the_shapes_that_it_may_have(string name, string text, string why)
    {
        var message = Should.Throw<InvalidDataException>(() => ArenaReader.Read([Written(name, text)])).Message;
        message.ShouldContain(why);
        message.ShouldContain("snapshot,model,organization,score,low,high");
    }

    private IReadOnlyList<ScoreRecord> Scores(string name, string text)
    {
        var table = ArenaReader.Read([Written(name, text)]);
        table.Refused.ShouldBeEmpty();
        return table.Scores;
    }

    private string Written(string name, string text)
    {
        File.WriteAllText(_folder[name], text);
        return _folder[name];
    }

    private static ScoreRecord Score(
        string day, string model, string? organization, double value, double? low = null, double? high = null) =>
        new(
            "text-votes", model, model, model, organization, null, null, DateOnly.Parse(day, CultureInfo.InvariantCulture), value, low,
            high);
}
