using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>A file as models.dev has it, and every way in which it may be broken.</summary>
public sealed class ModelsDevReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["api.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_is_taken_over_with_what_it_says_and_nothing_else()
    {
        var record = Read(SampleSnapshot.Model()).Records.ShouldHaveSingleItem();
        record.Provider.ShouldBe("alpha");
        record.ProviderName.ShouldBe("Alpha");
        record.Id.ShouldBe("two-1");
        record.Name.ShouldBe("Two 1");
        record.Released.Text.ShouldBe("2025-03-01");
        record.Revised!.Text.ShouldBe("2025-05");
        record.Context.ShouldBe(1_000_000);
        record.Weights.ShouldBe(Openness.Closed);
        (record.Price, record.Input, record.Output).ShouldBe((PriceKind.Listed, 1.25, 10));
        record.Capabilities.ShouldBe(
            new Dictionary<string, bool>
            {
                ["reasoning"] = true,
                ["tool-use"] = true,
                ["image-input"] = true,
                ["pdf-input"] = false,
                ["audio-input"] = false,
                ["video-input"] = false,
            },
            ignoreOrder: true);
    }

    [Fact]
    public void A_flag_that_is_absent_is_not_recorded_and_one_that_is_false_is_a_no()
    {
        Read(SampleSnapshot.Model()).Records[0].Capabilities.Keys.ShouldNotContain("structured-output");
        Read(SampleSnapshot.Model(("structured_output", false))).Records[0].Capabilities["structured-output"].ShouldBeFalse();
    }

    [Theory]
    [InlineData("2025-02-01", "a revision before the release")]
    [InlineData("2025-03-01", "one on the day")]
    [InlineData("2025-03", "one in the month of the release, which may be before it")]
    public void A_revision_that_is_not_later_than_the_release_is_none(string updated, string because) =>
        Read(SampleSnapshot.Model(("last_updated", updated))).Records[0].Revised.ShouldBeNull(because);

    [Fact]
    public void Zero_is_no_price_and_no_window()
    {
        var record = Read(
            SampleSnapshot.Model(
                ("cost", new JsonObject { ["input"] = 0, ["output"] = 0 }), ("limit", new JsonObject { ["context"] = 0 }))).Records[0];
        (record.Price, record.Input, record.Output, record.Context).ShouldBe((PriceKind.Zero, null, null, null));
        Read(SampleSnapshot.Model(("cost", null))).Records[0].Price.ShouldBe(PriceKind.None);
    }

    [Fact]
    public void Prices_of_caches_and_above_sizes_of_the_context_and_what_is_on_its_way_out_are_taken_over()
    {
        var record = Read(SampleSnapshot.Model(
            ("status", "deprecated"),
            ("cost", JsonNode.Parse("""
                {
                  "input": 5, "output": 25, "cache_read": 0.5, "cache_write": 0,
                  "tiers": [
                    { "input": 20, "output": 50, "tier": { "type": "context", "size": 400000 } },
                    { "input": 10, "output": 37.5, "cache_read": 1, "tier": { "type": "context", "size": 200000 } },
                    { "input": 1, "output": 2, "tier": { "type": "night" } }
                  ]
                }
                """)))).Records[0];
        (record.CacheRead, record.CacheWrite, record.IsDeprecated).ShouldBe((0.5, null, true));
        record.Tiers.Select(x => (x.Above, x.Input, x.Output, x.CacheRead)).ShouldBe([(200_000, 10, 37.5, 1.0), (400_000, 20, 50, null)]);
        Read(SampleSnapshot.Model()).Records[0].ShouldSatisfyAllConditions(
            x => x.CacheRead.ShouldBeNull(), x => x.Tiers.ShouldBeEmpty(), x => x.IsDeprecated.ShouldBeFalse());
    }

    [Fact]
    public void A_file_packed_by_gzip_or_with_a_byte_order_mark_is_read_too()
    {
        var text = SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model())).ToJsonString();
        System.IO.File.WriteAllText(File, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        ModelsDevReader.Read(File).Records.Count.ShouldBe(1);

        using (var packed = new GZipStream(System.IO.File.Create(File), CompressionLevel.Fastest))
            packed.Write(Encoding.UTF8.GetBytes(text));
        ModelsDevReader.Read(File).Records.Count.ShouldBe(1);

        System.IO.File.WriteAllBytes(File, [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
        Should.Throw<InvalidDataException>(() => ModelsDevReader.Read(File)).Message.ShouldContain("cannot be unpacked");
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        using (var packed = new GZipStream(System.IO.File.Create(File), CompressionLevel.Fastest))
            for (var i = 0; i < 80; i++) packed.Write(new byte[1024 * 1024]);
        Should.Throw<InvalidDataException>(() => ModelsDevReader.Read(File)).Message.ShouldContain("it is larger than 64 MB");
    }

    [Fact]
    public void A_file_of_another_time_is_refused_with_the_field_that_it_lacks()
    {
        Should.Throw<InvalidDataException>(() => Write(SampleSnapshot.Of(
                ("alpha", "one-1", SampleSnapshot.Model(("release_date", null))),
                ("alpha", "two-1", SampleSnapshot.Model(("release_date", null))))))
            .Message.ShouldContain("of 2 of 2: It has no 'release_date'. An older format");
    }

    [Fact]
    public void What_was_attached_reads_as_what_was_read_and_keeps_its_day()
    {
        var read = Write(SampleSnapshot.Of(("alpha", "two-1", SampleSnapshot.Model())));
        ModelsDevReader.Write(File, read with { Day = new(2025, 6, 1) });

        var again = ModelsDevReader.Read(File, today: new(2030, 1, 1));

        again.Day.ShouldBe(new(2025, 6, 1));
        again.Records.Select(x => x.Id).ShouldBe(read.Records.Select(x => x.Id));
        again.Json.ToArray().ShouldBe(read.Json.ToArray());
    }

    public static TheoryData<string, string?, string> Mistakes => new()
    {
        { "name", null, "It has no 'name'." },
        { "release_date", null, "It has no 'release_date'." },
        { "release_date", "\"2025-25-11\"", "Its 'release_date' is '2025-25-11', not a date." },
        { "release_date", "\"2025-01..2025-02\"", "Its 'release_date' is '2025-01..2025-02', not a date." },
        { "release_date", "\"1970-01-01\"", "Its 'release_date' 1970-01-01 is a placeholder." },
        { "release_date", "\"20226-01-01\"", "Its 'release_date' is '20226-01-01', not a date." },
        { "release_date", "\"9999-12-31\"", "Its 'release_date' 9999-12-31 is not of the years 1950 to 2050." },
        { "last_updated", "\"2205-03-01\"", "Its 'last_updated' 2205-03-01 is not of the years 1950 to 2050." },
        { "name", "\"Two\\ufffe\"", "Its 'name' has a noncharacter (U+FFFE)." },
        { "name", "\"Two\\nlines\"", "Its 'name' has a line break or a tab." },
        { "release_date", "20250101", "Its 'release_date' is 20250101, not a date." },
        { "last_updated", "\"soon\"", "Its 'last_updated' is 'soon', not a date." },
        { "reasoning", null, "It has no 'reasoning'." },
        { "tool_call", "\"yes\"", "Its 'tool_call' is a text, not yes or no." },
        { "open_weights", null, "It has no 'open_weights'." },
        { "modalities", null, "It has no 'modalities'." },
        { "modalities", "{\"input\": [\"text\"]}", "Its 'modalities' have no list 'output'." },
        { "cost", "[]", "Its 'cost' is a list, not an object." },
        { "cost", "{\"input\": -1, \"output\": 2}", "Its 'input' is -1, not a number of zero or more." },
        { "cost", "{\"input\": \"free\"}", "Its 'input' is 'free', not a number of zero or more." },
        { "cost", "{\"input\": 0.00000125, \"output\": 0.00001}",
            "Its 'input' is 0.00000125; prices are in USD per million tokens, and this looks like one per token." },
        { "cost", "{\"input\": 1250000, \"output\": 2}", "Its 'input' is 1250000, more than anybody asks for a million tokens." },
        { "cost", "{\"input\": 1, \"output\": 2, \"tiers\": {}}", "Its 'tiers' are an object, not a list." },
        { "limit", "{\"context\": 5000000000}", "Its 'context' has more tokens than any model can take in." },
        { "limit", "{\"context\": -5}", "Its 'context' is -5, not a number of zero or more." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_bad_record_is_left_out_with_a_reason_and_the_rest_goes_in(string key, string? value, string reason)
    {
        var snapshot = Write(
            SampleSnapshot.Of(("alpha", "bad-1", SampleSnapshot.Model((key, value is null ? null : JsonNode.Parse(value)))),
                ("alpha", "two-1", SampleSnapshot.Model())));
        snapshot.Refused.ShouldBe([new("alpha/bad-1", reason)]);
        snapshot.Records.ShouldHaveSingleItem().Id.ShouldBe("two-1");
    }

    [Fact]
    public void A_record_with_half_a_character_is_left_out_and_the_rest_goes_in()
    {
        var text = SampleSnapshot.Of(("alpha", "bad-1", SampleSnapshot.Model(("name", "HALF"))), ("alpha", "two-1", SampleSnapshot.Model()))
            .ToJsonString();
        System.IO.File.WriteAllText(File, text.Replace("HALF", "\\ud800", StringComparison.Ordinal));
        var snapshot = ModelsDevReader.Read(File);
        snapshot.Refused.ShouldHaveSingleItem().Record.ShouldBe("alpha/bad-1");
        snapshot.Records.ShouldHaveSingleItem().Id.ShouldBe("two-1");
    }

    [Fact]
    public void An_id_that_a_terminal_would_obey_is_left_out_and_told_safely()
    {
        var snapshot =
            Write(SampleSnapshot.Of(("alpha", "bad\u001b[2J", SampleSnapshot.Model()), ("alpha", "two-1", SampleSnapshot.Model())));
        snapshot.Refused.ShouldBe([new("alpha/bad\\u001B[2J", "Its 'id' has a control character (U+001B).")]);
    }

    [Fact]
    public void What_is_no_provider_and_what_stands_twice_is_reported()
    {
        System.IO.File.WriteAllText(
            File, $$"""{ "odd": 1, "alpha": { "models": { "two-1": {{SampleSnapshot.Model().ToJsonString()}}, "two-1": {} } } }""");
        var snapshot = ModelsDevReader.Read(File);
        snapshot.Providers.ShouldBe(["alpha"]);
        snapshot.Refused.Select(x => x.Record).ShouldBe(["odd", "alpha/two-1"]);
        snapshot.Records.ShouldHaveSingleItem().ProviderName.ShouldBe("alpha", "a provider without a name goes by its id");
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("<!DOCTYPE html><html>", "it is not JSON")]
    [InlineData("{\"alpha\": {\"models\": {\"a", "it is not JSON, is cut off")]
    [InlineData("[1, 2]", "it holds a list, not an object of providers")]
    [InlineData("{\"alpha\": {\"name\": \"\\ud800\", \"models\": {\"a\": {}}}}", "a name in it is no valid text")]
    [InlineData("{}", "no provider in it has a single model")]
    [InlineData("{\"alpha\": {\"models\": {}}}", "no provider in it has a single model")]
    public void What_is_no_snapshot_is_refused_with_a_sentence(string text, string why)
    {
        System.IO.File.WriteAllText(File, text);
        var error = Should.Throw<InvalidDataException>(() => ModelsDevReader.Read(File));
        error.Message.ShouldContain(why);
        error.Message.ShouldContain("Download api.json");
    }

    [Fact]
    public void What_is_too_large_or_too_deep_is_refused_before_it_is_taken_in()
    {
        using (var large = System.IO.File.Create(File)) large.SetLength(500L * 1024 * 1024);
        Should.Throw<InvalidDataException>(() => ModelsDevReader.Read(File)).Message.ShouldContain("it is larger than 64 MB");
        System.IO.File.WriteAllText(File, string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000));
        Should.Throw<InvalidDataException>(() => ModelsDevReader.Read(File)).Message.ShouldContain("nested more than 32 deep");
    }

    private DatasetSnapshot Read(JsonObject model) => Write(SampleSnapshot.Of(("alpha", "two-1", model)));

    private DatasetSnapshot Write(JsonObject snapshot)
    {
        System.IO.File.WriteAllText(File, snapshot.ToJsonString());
        return ModelsDevReader.Read(File, new DateOnly(2025, 12, 31));
    }
}
