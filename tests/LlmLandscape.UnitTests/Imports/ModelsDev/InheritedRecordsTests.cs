using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.ModelsDev;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>A record that takes over what another says, and one that cannot be read.</summary>
public sealed class InheritedRecordsTests : IDisposable
{
    private readonly SampleClone _clone = new();

    public void Dispose() => _clone.Dispose();

    [Theory]
    [InlineData("[extends]\nfrom = \"maker/deep/base-1\"", "providers/maker/models/deep/base-1.toml")]
    [InlineData("base_model = \"maker/base-1\"", "models/maker/base-1.toml")]
    public void A_price_that_moves_to_a_base_record_is_not_lost_and_changes_with_it(string head, string path)
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        _clone.CommitFiles("2025-06-20", (SampleClone.PathOf("alpha/one-1"), head), (path, SampleClone.Record()));
        var changed = _clone.CommitFiles("2025-07-20", (path, SampleClone.Record("0.5/1", head: "structured_output = true")));
        var record = Read().Records.ShouldHaveSingleItem();
        record.Prices.Select(x => (x.Input, x.Output)).ShouldBe([(1, 2), (0.5, 1)]);
        record.Flags[^1].ShouldBe(new(new(2025, 7, 20), changed, "structured-output", true));
    }

    [Fact]
    public void The_records_own_words_go_first_and_what_it_omits_goes()
    {
        _clone.CommitFiles("2025-06-05",
            ("models/maker/base-1.toml", SampleClone.Record(head: "structured_output = true")),
            (SampleClone.PathOf("alpha/one-1"), """
                base_model = "maker/base-1"
                base_model_omit = ["structured_output", "limit.context", "not.there"]
                name = "Own"
                [cost]
                output = 8
                """));
        var record = Read().Records.ShouldHaveSingleItem();
        record.Name.ShouldBe("Own");
        (record.Prices[0].Input, record.Prices[0].Output).ShouldBe((1, 8), "tables are laid over each other");
        record.Flags.Select(x => x.Capability).ShouldNotContain("structured-output");
        record.Flags.Select(x => x.Capability).ShouldNotContain("context-1m");
    }

    [Fact]
    public void A_link_is_what_it_leads_to_and_gone_when_that_is_deleted()
    {
        _clone.Commit("2025-06-05", ("beta/one-1", SampleClone.Record()));
        _clone.Link("2025-06-06", "alpha/one-1", "../../beta/models/one-1.toml");
        _clone.Commit("2025-07-05", ("beta/one-1", SampleClone.Record("3/4")));
        var deleted = _clone.Commit("2025-08-05", ("beta/one-1", null));
        var table = Read();
        var record = table.Records.ShouldHaveSingleItem();
        record.Prices.Select(x => x.Input).ShouldBe([1, 3]);
        (record.FirstSeen, record.Gone, record.GoneCommit).ShouldBe((new(2025, 6, 6), new DateOnly(2025, 8, 5), deleted));
        table.Refused.ShouldBe(
            [new("alpha/one-1", $"On 2025-08-05 ({deleted}): It leads to providers/beta/models/one-1.toml, which is not there.")]);
    }

    [Theory]
    [InlineData("name = \"One", "It is not TOML (line 1)")]
    [InlineData("\u0000", "It is not TOML")]
    [InlineData("cost = 3", "Its 'cost' is 3, not a table.")]
    [InlineData("cost = { input = \"free\" }", "Its 'input' is 'free', not a number of zero or more.")]
    [InlineData("cost = { input = -1 }", "Its 'input' is -1, not a number of zero or more.")]
    [InlineData("cost = { input = nan }", "Its 'input' is NaN, not a number of zero or more.")]
    [InlineData("reasoning = \"yes\"", "Its 'reasoning' is 'yes', not yes or no.")]
    [InlineData("release_date = \"2025-25-01\"", "Its 'release_date' is '2025-25-01', not a date.")]
    [InlineData("release_date = \"2999-01-01\"", "Its 'release_date' is '2999-01-01', not a date.")]
    [InlineData("name = \"\\u001b[2J\"", "Its 'name' has a character that no name has a use for: \\u001B[2J.")]
    [InlineData("modalities = { input = \"text\" }", "Its 'input' is 'text', not a list.")]
    [InlineData("extends = \"maker/base-1\"", "Its 'extends' is 'maker/base-1', not a table.")]
    [InlineData("extends = { from = \"maker\" }", "Its 'extends' does not name a provider and a record.")]
    [InlineData("base_model = \"maker/none\"", "What it takes over cannot be read. It leads to models/maker/none.toml, which is")]
    [InlineData("base_model = \"../providers/alpha/models/one-1\"", "which is not there.")]
    [InlineData("extends = { from = \"alpha/one-1\" }", "It leads from record to record in a ring.")]
    public void What_cannot_be_read_is_left_out_with_a_reason_and_what_stood_before_stands(string text, string why)
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        var broken = _clone.Commit("2025-06-20", ("alpha/one-1", text));
        _clone.Commit("2025-07-20", ("alpha/one-1", SampleClone.Record("2/4")));
        var table = Read();
        var refused = table.Refused.ShouldHaveSingleItem();
        refused.Record.ShouldBe("alpha/one-1");
        refused.Reason.ShouldStartWith($"On 2025-06-20 ({broken}): ");
        refused.Reason.ShouldContain(why);
        var record = table.Records.ShouldHaveSingleItem();
        record.Gone.ShouldBeNull();
        record.Prices.Select(x => (x.Day, x.Input)).ShouldBe([(new(2025, 6, 5), 1), (new(2025, 7, 20), 2)]);
    }

    [Theory]
    [InlineData("../../../../secret.toml", "It is a link that leads out of the repository.")]
    [InlineData("/etc/passwd", "It is a link that leads out of the repository.")]
    [InlineData("one-2.toml", "It leads from record to record in a ring.")]
    [InlineData("..", "It leads to providers/alpha, which is a folder.")]
    public void A_link_leads_nowhere_else(string target, string why)
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        _clone.Link("2025-06-06", "alpha/one-2", target);
        var table = Read();
        table.Records.ShouldHaveSingleItem().Id.ShouldBe("one-1");
        table.Refused.ShouldHaveSingleItem().Reason.ShouldContain(why);
    }

    [Fact]
    public void An_id_that_a_terminal_would_obey_and_a_huge_file_are_left_out()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()), ("alpha/bad\u001b[2J", SampleClone.Record()),
            ("alpha/huge-1", $"# {new string('x', 200 * 1024)}"));
        Read().Refused.Select(x => (x.Record, x.Reason.Split(": ")[1])).ShouldBe(
        [
            ("alpha/bad\\u001B[2J", "Its id has a character that no id has a use for."),
            ("alpha/huge-1", "It has 200 KB, and a record has one or two."),
        ], ignoreOrder: true);
    }

    private HistoryTable Read() => CloneReader.Read(_clone.Path, ["alpha"]);
}
