using System.Text.Json.Nodes;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>A history as it is attached, and every way in which it may be broken.</summary>
public sealed class HistoryFileTests : IDisposable
{
    private const string Commit = "0123456789";

    private readonly TemporaryFolder _folder = new();

    private static HistoryTable Table => new(
        Commit,
        new(2025, 8, 1),
        [
            new(
                "alpha",
                "one-1",
                "One 1",
                PartialDate.Of(new(2025, 6, 1)),
                new(2025, 6, 5),
                Commit,
                new(2025, 7, 31),
                "abcdefabcd",
                [
                    new(new(2025, 6, 5), Commit, 1, 2.5, PriceChangeKind.First),
                    new(new(2025, 7, 1), Commit, null, null, PriceChangeKind.Zero),
                ],
                [new(new(2025, 6, 5), Commit, "reasoning", true)]),
            new(
                "alpha",
                "deep/two-1",
                "Two",
                null,
                new(2025, 7, 2),
                Commit,
                null,
                null,
                [new(new(2025, 7, 2), Commit, null, null, PriceChangeKind.First)],
                []),
        ],
        [new("alpha/bad-1", "It is not TOML.")]);

    private string File => _folder["models-dev-history.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read_again()
    {
        HistoryFile.Write(File, Table);
        var read = HistoryFile.Read(File);
        (read.Commit, read.Day).ShouldBe((Commit, new(2025, 8, 1)));
        read.Refused.ShouldBe(Table.Refused);
        foreach (var (record, written) in read.Records.Zip(Table.Records))
        {
            record.Prices.ShouldBe(written.Prices);
            record.Flags.ShouldBe(written.Flags);
            (record with { Prices = written.Prices, Flags = written.Flags }).ShouldBe(written);
        }
    }

    [Fact]
    public void The_same_history_is_the_same_file_in_plain_words()
    {
        HistoryFile.Write(File, Table);
        HistoryFile.Write(_folder["again.json"], Table);
        System.IO.File.ReadAllBytes(_folder["again.json"]).ShouldBe(System.IO.File.ReadAllBytes(File));
        System.IO.File.ReadAllText(File).ShouldStartWith(
            """{"format":"llm-landscape/record-history/1","commit":"0123456789","day":"2025-08-01","records":[{"provider":"alpha",""");
        System.IO.File.ReadAllText(File).ShouldContain("""{"day":"2025-07-01","commit":"0123456789","kind":"zero"}""");
    }

    [Fact]
    public void The_folder_of_snapshots_has_it_once_it_is_attached()
    {
        var datasets = new DatasetFolder(_folder["datasets"]);
        datasets.Read([]).History.ShouldBeNull();
        datasets.TryAttach(datasets.ModelsDevHistory, unfinished => HistoryFile.Write(unfinished, Table), _ => true).ShouldBeTrue();
        datasets.Read([]).History!.Records.Count.ShouldBe(2);
        Directory.GetFiles(datasets.Path).ShouldBe([datasets.ModelsDevHistory]);
    }

    public static TheoryData<string, string?, string> Mistakes => new()
    {
        { "name", null, "It has no 'name'." },
        { "name", "\"One\\u001b\"", "Its 'name' has a character that no text has a use for." },
        { "name", "\"One\\nOne\"", "Its 'name' has a character that no text has a use for." },
        { "released", "\"soon\"", "Its 'released' is 'soon', not a date." },
        { "released", "\"2999-01-01\"", "Its 'released' is '2999-01-01', not a date." },
        { "firstSeen", "\"2025-06-31\"", "Its 'firstSeen' is not a day." },
        { "firstSeen", "\"2999-06-01\"", "Its 2999-06-01 is not of the years 1950 to 2050." },
        { "firstSeen", "\"2025-08-02\"", "Its 2025-08-02 is later than the newest commit, of 2025-08-01." },
        { "firstSeen", "\"2025-06-10\"", "Its days run backwards: 2025-06-05 stands after 2025-06-10." },
        { "firstCommit", "\"012\"", "Its 'firstCommit' is not a commit in 10 digits." },
        { "gone", "\"2025-06-20\"", "Its days run backwards: 2025-06-20 stands after 2025-07-01." },
        { "goneCommit", null, "Its 'goneCommit' is not a commit in 10 digits." },
        { "prices", "{}", "It has no list 'prices'." },
        { "prices", "[{}]", "It has no 'kind'." },
        { "prices", Known("\"kind\":\"leap\""), "Its 'leap' is no kind of change: first, step, correction, alias, conversion, zero." },
        {
            "prices", Known("\"kind\":\"step\",\"input\":1,\"output\":2"),
            "Of its prices, the first and no other must be of the kind 'first'."
        },
        { "prices", Known("\"kind\":\"first\",\"input\":1"), "It has a price of input or of output, not both or none." },
        { "prices", Known("\"kind\":\"step\""), "A change to no price is 'zero', not 'step'." },
        { "prices", Known("\"kind\":\"first\",\"input\":0,\"output\":2"), "Its 'input' is not a number greater than zero." },
        { "prices", Known("\"kind\":\"first\",\"input\":1e999,\"output\":2"), "Its 'input' is not a number greater than zero." },
        { "flags", Known("\"capability\":\"flight\",\"has\":true"), "There is no capability 'flight'." },
        { "flags", Known("\"capability\":\"reasoning\""), "Its 'has' is not yes or no." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_bad_record_is_left_out_with_a_reason_and_the_rest_goes_in(string key, string? value, string reason)
    {
        Write(root => root["records"]![0]![key] = value is null ? null : JsonNode.Parse(value));
        var table = HistoryFile.Read(File);
        table.Refused.ShouldBe([new("alpha/bad-1", "It is not TOML."), new("alpha/one-1", reason)]);
        table.Records.ShouldHaveSingleItem().Id.ShouldBe("deep/two-1");
    }

    [Fact]
    public void What_is_no_record_and_what_stands_twice_is_left_out()
    {
        Write(root => root["records"]!.AsArray().Insert(0, 1));
        var twice = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        twice["records"]!.AsArray().Add(twice["records"]![1]!.DeepClone());
        System.IO.File.WriteAllText(File, twice.ToJsonString());
        HistoryFile.Read(File).Refused.Skip(1).ShouldBe(
            [new("record 1", "It is a number, not an object."), new("alpha/one-1", "It stands in the file twice; the first is kept.")]);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("<!DOCTYPE html><html>", "it is not JSON")]
    [InlineData("{\"format\":\"llm-landscape/record-history/1\",\"rec", "it is not JSON, is cut off")]
    [InlineData("[{\"date\":\"2025-06-04\",\"commit\":\"79880a8285\"}]", "it holds a list, not an object")]
    [InlineData("{\"alpha\": {\"models\": {}}}", "its 'format' is not 'llm-landscape/record-history/1'")]
    [InlineData("{\"format\":\"llm-landscape/record-history/1\"}", "Its 'day' is not a day")]
    [InlineData("{\"format\":\"llm-landscape/record-history/1\",\"day\":\"2025-08-01\"}", "It has no list 'refused'")]
    [InlineData(
        "{\"format\":\"llm-landscape/record-history/1\",\"day\":\"2025-08-01\",\"refused\":[],\"records\":[]}",
        "no record in it can be read")]
    public void What_is_no_history_is_refused_with_a_sentence(string text, string why)
    {
        System.IO.File.WriteAllText(File, text);
        var error = Should.Throw<InvalidDataException>(() => HistoryFile.Read(File));
        error.Message.ShouldContain(why);
        error.Message.ShouldContain("import your clone again");
    }

    [Fact]
    public void A_wrong_day_of_all_is_refused_whole()
    {
        Write(root => root["day"] = "yesterday");
        Should.Throw<InvalidDataException>(() => HistoryFile.Read(File)).Message.ShouldContain("Its 'day' is not a day");
    }

    [Fact]
    public void What_is_too_large_or_too_deep_is_refused_before_it_is_taken_in()
    {
        using (var large = System.IO.File.Create(File)) large.SetLength(500L * 1024 * 1024);
        Should.Throw<InvalidDataException>(() => HistoryFile.Read(File)).Message.ShouldContain("it is larger than 64 MB");
        System.IO.File.WriteAllText(File, string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000));
        Should.Throw<InvalidDataException>(() => HistoryFile.Read(File)).Message.ShouldContain("nested more than 8 deep");
    }

    private static string Known(string rest) => $$"""[{"day":"2025-06-05","commit":"0123456789",{{rest}}}]""";

    private void Write(Action<JsonNode> change)
    {
        HistoryFile.Write(File, Table);
        var root = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        change(root);
        System.IO.File.WriteAllText(File, root.ToJsonString());
    }
}
