using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>What an editor may get wrong in <c>datasets/*.yaml</c> and in the ties of <c>datasets/models.yaml</c>.</summary>
public sealed class DatasetRulesTests : IDisposable
{
    private readonly SampleSeeds _seeds = new SampleSeeds().WithDatasets();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Scores_histories_totals_and_ties_that_fit_are_in_order() => Problems().ShouldBeEmpty();

    /// <summary>What to change, where the problem must point (the last line that the change left), what it must say.</summary>
    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        // Scores.
        {
            SampleDatasets.Epoch, "name: Bet 2, maker: beta", "name: Bet 2, maker: betta", "maker: betta",
            "There is no maker 'betta' in datasets/models.yaml. Did you mean 'beta'?"
        },
        {
            SampleDatasets.Arena, "name: Bet 2, maker: beta", "name: Bet 2, maker: omega", "maker: omega",
            "There is no maker 'omega' in datasets/models.yaml."
        },
        {
            SampleDatasets.Epoch, "benchmark: gpqa-diamond", "benchmark: gpqa-diamand", "benchmark: gpqa-diamand",
            "There is no benchmark 'gpqa-diamand' in datasets/epoch.yaml. Did you mean 'gpqa-diamond'?"
        },
        {
            SampleDatasets.Epoch, "- { id: gpqa-diamond", "- { id: text-votes, scale: share, name: { en: V, zh-Hans: V }, "
                + "text: { en: V., zh-Hans: V。 } }\n  - { id: gpqa-diamond", "- { id: text-votes",
            "The benchmark 'text-votes' stands at seeds/datasets/arena.yaml:8 already."
        },
        {
            SampleDatasets.Arena, "record: bet-2, name: Bet 2, maker: beta", "record: one-1, name: Bet 2, maker: beta", "name: Bet 2",
            "The score 'text-votes 2025-03-31 one-1' stands at seeds/datasets/arena.yaml:10 already."
        },
        {
            SampleDatasets.Arena, "snapshot: 2025-03-31, score: 1380", "released: 2025-03-31, score: 1380", "score: 1380",
            "A board's score is of its day: give it a 'snapshot' and no 'released'."
        },
        {
            SampleDatasets.Arena, "snapshot: 2025-03-31, score: 1380", "snapshot: 2025-03-31, released: 2025-03-31, score: 1380",
            "score: 1380", "A board's score is of its day: give it a 'snapshot' and no 'released'."
        },
        {
            SampleDatasets.Arena, "snapshot: 2025-03-31, score: 1380", "score: 1380", "score: 1380",
            "A board's score is of its day: give it a 'snapshot' and no 'released'."
        },
        {
            SampleDatasets.Epoch, "released: 2025-02, score", "snapshot: 2025-02-01, score", "record: bet-2",
            "This score is of a model: give it the day on which that was 'released', and no 'snapshot'."
        },
        {
            SampleDatasets.Epoch, "released: 2025-02, score", "score", "record: bet-2",
            "This score is of a model: give it the day on which that was 'released', and no 'snapshot'."
        },
        { SampleDatasets.Epoch, "low: 0.4, high: 0.6", "low: 0.4", "score: 0.5", Interval },
        { SampleDatasets.Epoch, "low: 0.4, high: 0.6", "high: 0.6", "score: 0.5", Interval },
        { SampleDatasets.Epoch, "low: 0.4, high: 0.6", "low: 0.51, high: 0.6", "score: 0.5", Interval },
        { SampleDatasets.Epoch, "low: 0.4, high: 0.6", "low: 0.4, high: 0.49", "score: 0.5", Interval },
        {
            SampleDatasets.Epoch, "released: 2025-02, score", "released: 2025-07-01, score", "record: bet-2",
            "It is later than the snapshot of 2025-06-30, which cannot know it. Correct the date."
        },
        {
            SampleDatasets.Arena, "snapshot: 2025-03-31, score: 1380", "snapshot: 2025-07-01, score: 1380", "score: 1380",
            "It is later than the snapshot of 2025-06-30, which cannot know it. Correct the date."
        },
        { SampleDatasets.Epoch, "score: 128.5", "score: 1285", "score: 1285", "It is not of the scale of 'eci', 0 to 1000." },
        { SampleDatasets.Epoch, "score: 0.5, low: 0.4, high: 0.6", "score: 0.5, low: 0.4, high: 6", "high: 6", Share },
        { SampleDatasets.Epoch, "score: 0.5, low: 0.4, high: 0.6", "score: 50, low: 40, high: 60", "high: 60", Share },

        // Histories.
        {
            SampleDatasets.ModelsDev, "first: { day: 2025-02-01, commit: 2000000001 }", "first: { day: 2025-02-01, commit: 200000001 }",
            "record: alpha/one-1\n", "'200000001' is no commit. Write its first 10 digits."
        },
        {
            SampleDatasets.ModelsDev, "commit: 2000000006", "commit: 20000000060", "record: alpha/one-1\n",
            "'20000000060' is no commit. Write its first 10 digits."
        },
        {
            SampleDatasets.ModelsDev, "commit: 2000000002", "commit: 200000000G", "commit: 200000000G",
            "'200000000G' is no commit. Write its first 10 digits."
        },
        {
            SampleDatasets.ModelsDev, "commit: 2000000003", "commit: 200000000A", "commit: 200000000A",
            "'200000000A' is no commit. Write its first 10 digits."
        },
        {
            SampleDatasets.ModelsDev, "commit: 2000000001, capability", "commit: 1, capability", "commit: 1, capability",
            "'1' is no commit. Write its first 10 digits."
        },
        {
            SampleDatasets.ModelsDev, "capability: tool-use", "capability: tools", "capability: tools",
            "There is no capability 'tools' in vocabulary.yaml."
        },
        {
            SampleDatasets.ModelsDev, "- record: alpha/one-1\n", "- record: beta/one-1\n", "- record: beta/one-1\n",
            "'beta/one-1' belongs to no provider of this file. Write provider/record."
        },
        { SampleDatasets.ModelsDev, "input: 1, output: 4", "input: 1, output: 0", "output: 0", Zero },
        { SampleDatasets.ModelsDev, "input: 1, output: 4", "input: 0, output: 4", "input: 0", Zero },
        { SampleDatasets.ModelsDev, "input: 1, output: 4", "input: 1", "input: 1", OneSide },
        { SampleDatasets.ModelsDev, "input: 2, output: 8", "output: 8", "output: 8", OneSide },
        { SampleDatasets.ModelsDev, "input: 1, output: 4, kind: step", "kind: step", "kind: step", Nothing },
        { SampleDatasets.ModelsDev, "kind: zero", "kind: alias", "kind: alias", Nothing },
        {
            SampleDatasets.ModelsDev, "day: 2025-02-01, commit: 2000000001, capability", "day: 2025-01-31, commit: 2000000001, capability",
            "capability: tool-use", Absent
        },
        {
            SampleDatasets.ModelsDev, "day: 2025-02-01, commit: 2000000001, capability", "day: 2025-06-02, commit: 2000000001, capability",
            "capability: tool-use", Absent
        },
        { SampleDatasets.ModelsDev, "input: 2, output: 8", "input: 2, output: 8, kind: step", "input: 2", FirstKind },
        { SampleDatasets.ModelsDev, "output: 4, kind: step", "output: 4", "output: 4", FirstKind },
        { SampleDatasets.ModelsDev, "output: 4, kind: step", "output: 4, kind: first", "output: 4", FirstKind },
        { SampleDatasets.ModelsDev, "day: 2025-03-01", "day: 2025-04-02", "- record: alpha/one-1\n", Days },
        {
            SampleDatasets.ModelsDev, "day: 2025-02-01, commit: 2000000001, input", "day: 2025-01-31, commit: 2000000001, input",
            "- record: alpha/one-1\n", Days
        },
        { SampleDatasets.ModelsDev, "gone: { day: 2025-06-01", "gone: { day: 2025-03-31", "- record: alpha/one-1\n", Days },

        // Totals.
        {
            SampleDatasets.Fmti, "maker: gamma, satisfied: 60", "maker: gamma, satisfied: 101", "satisfied: 101",
            "More are satisfied than there are. Correct the total."
        },
        {
            SampleDatasets.Fmti, "maker: gamma, satisfied: 60", "maker: gama, satisfied: 60", "maker: gama",
            "There is no maker 'gama' in datasets/models.yaml. Did you mean 'gamma'?"
        },
        {
            SampleDatasets.Fmti, "maker: gamma, satisfied: 60", "maker: alpha, satisfied: 60", "satisfied: 60",
            "The total '2025-05 alpha' stands at seeds/datasets/fmti.yaml:8 already."
        },

        // Ties.
        {
            SampleDatasets.Ties, "region: CN", "region: CH", "region: CH", "There is no region 'CH' in vocabulary.yaml. Did you mean 'CN'?"
        },
        {
            SampleDatasets.Ties, "    maker: alpha\n    model: alpha-one", "    maker: alphs\n    model: alpha-one", "id: one-1",
            "There is no maker 'alphs' in datasets/models.yaml. Did you mean 'alpha'?"
        },
        {
            SampleDatasets.Ties, "model: alpha-one", "model: alpha-two", "id: one-1", "There is no model 'alpha-two' in the seeds."
        },
        {
            SampleDatasets.Ties, "dataset: epoch", "dataset: epoc", "dataset: epoc",
            "There is no dataset 'epoc' in datasets. Did you mean 'epoch'?"
        },
        {
            SampleDatasets.Ties, ", since: 2025-05-01", "", "- id: two-1\n    name: Two 1\n    maker: alpha\n    records:\n      -",
            "'alpha/one-1' is tied already. Add 'since', the day from which it means this model."
        },
        {
            SampleDatasets.Ties, "- id: two-1", "- id: one-1", "alpha/one-1 }\n  - id: one-1",
            "The model 'one-1' stands at seeds/datasets/models.yaml:6 already."
        },
        {
            SampleDatasets.Ties, "names: [Beta]", "names: [Beta, Alpha Labs]", "Beta, Alpha Labs",
            "The name of a maker 'Alpha Labs' stands at seeds/datasets/models.yaml:2 already."
        },
        {
            SampleDatasets.Ties, "names: [Beta]", "names: [Beta, alpha labs]", "Beta, alpha labs",
            "The name of a maker 'Alpha Labs' stands at seeds/datasets/models.yaml:2 already."
        },
        {
            SampleDatasets.Ties, "names: [Beta]", "names: [Beta, GAMMA]", "noVendor: true",
            "The name of a maker 'GAMMA' stands at seeds/datasets/models.yaml:3 already."
        },
        {
            SampleDatasets.Ties, "id: gamma, name: Gamma,", "id: gamma,", "id: gamma",
            "'gamma' is none of our vendors, so it has no name from elsewhere. Add its 'name'."
        },
    };

    private const string Interval = "An interval has a 'low' and a 'high', and the score is between them.";
    private const string Zero = "A price of zero is no price of tokens. Leave 'input' and 'output' out.";
    private const string Share = "It is not of the scale of 'gpqa-diamond', 0 to 1. Correct the score or its interval.";
    private const string OneSide = "A price has an 'input' and an 'output', or neither where there is none. Add the other.";
    private const string Nothing = "A change to no price is of 'kind: zero'. Write that, or the price.";
    private const string Absent = "The record was not there on that day. Correct the day, or its 'first' or 'gone'.";
    private const string FirstKind = "The first price has no 'kind', and each later one says what the change was.";
    private const string Days = "Its days are not in order: first, then each price, then gone. Correct them.";

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_with_file_and_line(string file, string from, string to, string at, string says)
    {
        _seeds.Change(file, from, to);

        var problem = Problems().ShouldHaveSingleItem();

        problem.Message.ShouldContain(says);
        problem.Place.ShouldBe(new($"seeds/{file}", LineOf(file, at)));
    }

    /// <summary>A price that is first in its day, a day that is both the last price's and the end's: nothing wrong with it.</summary>
    [Theory]
    [InlineData(SampleDatasets.ModelsDev, "gone: { day: 2025-06-01", "gone: { day: 2025-04-01")]
    [InlineData(SampleDatasets.ModelsDev, "day: 2025-03-01", "day: 2025-02-01")]
    [InlineData(SampleDatasets.Epoch, "low: 0.4, high: 0.6", "low: 0.5, high: 0.5")]
    [InlineData(SampleDatasets.Epoch, "released: 2025-02, score", "released: 2025-06, score")]
    [InlineData(SampleDatasets.Fmti, "maker: gamma, satisfied: 60", "maker: gamma, satisfied: 100")]
    [InlineData(SampleDatasets.Ties, "    model: alpha-one\n", "")]
    [InlineData(SampleDatasets.Ties, "names: [Beta]", "name: Bet, names: [bet, Beta]")]
    [InlineData(SampleDatasets.Epoch, "score: 0.5, low: 0.4, high: 0.6", "score: 1, low: 0, high: 1")]
    [InlineData(SampleDatasets.ModelsDev, "input: 2, output: 8 }", "}")]
    [InlineData(SampleDatasets.ModelsDev, "day: 2025-02-01, commit: 2000000001, cap", "day: 2025-06-01, commit: 2000000001, cap")]
    public void What_is_just_within_the_rules_is_in_order(string file, string from, string to)
    {
        _seeds.Change(file, from, to);
        Problems().ShouldBeEmpty();
    }

    /// <summary>A record whose date is disputed may be chosen on the days between which it must be, and on no other.</summary>
    [Theory]
    [InlineData("2025-01..2025-03", null)]
    [InlineData("2025-01-20", "datasets/models-dev.yaml disputes this date. Write 'released: 2025-01..2025-03'.")]
    [InlineData("2025-01", "datasets/models-dev.yaml disputes this date. Write 'released: 2025-01..2025-03'.")]
    public void A_doubtful_record_is_chosen_with_the_disputed_date_alone(string released, string? says)
    {
        const string Vendor = "vendors/alpha.yaml";
        _seeds.Change(Vendor, "models-dev:alpha/one-1", "models-dev:alpha/moved-1");
        _seeds.Change(Vendor, "released: 2025-01-20\n    revised: 2025-02\n", $"released: {released}\n");

        var problems = Problems();

        if (says is null)
        {
            problems.ShouldBeEmpty();
            return;
        }

        var problem = problems.ShouldHaveSingleItem();
        problem.Message.ShouldBe(says);
        problem.Place.ShouldBe(new($"seeds/{Vendor}", _seeds.LineOf(Vendor, "record: models-dev:alpha/moved-1")));
    }

    [Fact]
    public void A_doubtful_record_without_days_between_cannot_be_chosen()
    {
        _seeds.Change("vendors/alpha.yaml", "models-dev:alpha/one-1", "models-dev:alpha/old-1");
        Problems().ShouldHaveSingleItem().Message
            .ShouldBe("datasets/models-dev.yaml calls this record doubtful. Take one of the two out.");
    }

    /// <summary>A file that cannot be read hides what others name: a slip beside it is not held against them.</summary>
    [Fact]
    public void Nothing_is_missed_of_a_file_that_cannot_be_read()
    {
        _seeds.Write(SampleDatasets.Ties, "makers: [");
        Problems().ShouldAllBe(x => x.Place.File == $"seeds/{SampleDatasets.Ties}");
    }

    private int LineOf(string file, string at)
    {
        var text = _seeds.Read(file);
        var end = text.IndexOf(at, StringComparison.Ordinal) + at.Length;
        return 1 + text[..end].TrimEnd('\n').Count(c => c == '\n');
    }

    private IReadOnlyList<SeedProblem> Problems() => SeedReader.Read(_seeds.Folder).Problems;
}
