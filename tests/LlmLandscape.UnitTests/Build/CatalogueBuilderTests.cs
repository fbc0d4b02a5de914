using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.UnitTests.Build;

public sealed class CatalogueBuilderTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _seeds.Dispose();
    }

    [Fact]
    public void A_first_build_puts_a_catalogue_in_place()
    {
        var report = Build();
        report.Outcome.ShouldBe(BuildOutcome.Built);
        report.State.Counts
            .ShouldBe(new CatalogueCounts(
                Vendors: 2, Models: 2, Strategies: 2, Sources: 1, Facts: 22, Citations: 22, Disputes: 1, Findable: 31, Releases: 1,
                Offers: 0, Scores: 0, Pasts: 0));
        Directory.GetFiles(Path.GetDirectoryName(_seeds.Catalogue)!, "*.building*").ShouldBeEmpty();
    }

    [Fact]
    public void A_dispute_marks_its_parties_and_whatever_repeats_their_figures()
    {
        Build();
        using var context = Open();
        var dispute = context.Disputes.Include(x => x.Facts).ThenInclude(x => x.Fact).Single();
        dispute.Facts.Where(x => !x.Repeats).OrderBy(x => x.Position).Select(x => x.FactId).ShouldBe(["alpha-spending-2024", "alpha-plan"]);
        dispute.Facts.Where(x => x.Repeats).Select(x => x.Fact.ModelId)
            .ShouldBe(["alpha-one"], "the model's text cites the same 80亿元 of the same paragraph");
    }

    [Fact]
    public void A_claim_is_checked_when_the_catalogue_is_built()
    {
        Build();
        using var context = Open();
        var checks = context.ClaimChecks.OrderBy(x => x.Position).ToList();
        checks.Select(x => (x.Id, x.Result, x.Verdict))
            .ShouldBe([("alpha-doubled", 2m, Verdict.Holds), ("alpha-unknown", null, Verdict.CannotBeChecked)]);
    }

    [Fact]
    public void Values_that_cannot_both_be_right_are_found_without_an_editor()
    {
        _seeds.Change("vendors/alpha.yaml", "    basis: forecast\n    period: 2025\n", "    basis: forecast\n    period: 2024-H2\n");
        Build();
        using var context = Open();
        var found = context.Disputes.Include(x => x.Facts).Single(x => x.Computed);
        found.Kind.ShouldBe(DisputeKind.Value);
        found.Facts.Where(x => !x.Repeats).Select(x => x.FactId).ShouldBe(["alpha-spending-2024", "alpha-spending-2025"]);
    }

    [Fact]
    public void A_second_build_of_the_same_seeds_does_nothing()
    {
        var first = Build();
        var written = File.GetLastWriteTimeUtc(_seeds.Catalogue);
        var second = Build();
        second.Outcome.ShouldBe(BuildOutcome.Current);
        second.State.Info!.Version.ShouldBe(first.State.Info!.Version);
        File.GetLastWriteTimeUtc(_seeds.Catalogue).ShouldBe(written);
    }

    [Theory]
    [InlineData("vendors/beta.yaml", "by half", "by a half")]
    [InlineData("vendors/beta.en.md", "Beta", "It")]
    [InlineData("vocabulary.yaml", "Five firms.", "Five companies.")]
    public void Any_change_of_a_seed_makes_another_version(string file, string from, string to)
    {
        var before = CatalogueVersion.Of(_seeds.Folder, _seeds.Datasets);
        _seeds.Change(file, from, to);
        CatalogueVersion.Of(_seeds.Folder, _seeds.Datasets).ShouldNotBe(before);
    }

    [Fact]
    public void Seeds_with_problems_leave_the_catalogue_as_it_was()
    {
        Build();
        var before = File.ReadAllBytes(_seeds.Catalogue);
        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");

        var report = Build();

        report.Outcome.ShouldBe(BuildOutcome.Refused);
        report.Problems.Count.ShouldBe(1);
        report.State.CanServe.ShouldBeTrue();
        File.ReadAllBytes(_seeds.Catalogue).ShouldBe(before);
    }

    [Fact]
    public void A_refused_first_build_leaves_nothing()
    {
        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");
        Build().State.CanServe.ShouldBeFalse();
        File.Exists(_seeds.Catalogue).ShouldBeFalse();
    }

    [Fact]
    public void A_reader_keeps_the_catalogue_that_it_opened_while_another_takes_its_place()
    {
        Build();
        using var before = new SqliteConnection($"{CatalogueConnection.ReadOnly(_seeds.Catalogue)};Pooling=False");
        before.Open();
        _seeds.AddVendors(1);
        Build().Outcome.ShouldBe(BuildOutcome.Built);
        using var after = new SqliteConnection($"{CatalogueConnection.ReadOnly(_seeds.Catalogue)};Pooling=False");
        after.Open();
        Count(before).ShouldBe(2);
        Count(after).ShouldBe(3);
    }

    [Fact]
    public void A_file_that_is_no_catalogue_is_replaced()
    {
        File.WriteAllText(
            _seeds.Catalogue, "not a database, but long enough to be looked at as one, and so refused by SQLite as it should be");
        CatalogueFile.Inspect(_seeds.Catalogue).WhyNot.ShouldStartWith("it cannot be read");
        Build().Outcome.ShouldBe(BuildOutcome.Built);
    }

    [Fact]
    public void A_catalogue_with_other_tables_cannot_serve()
    {
        Build();
        Execute("update catalogue set schema = 'other'");
        CatalogueFile.Inspect(_seeds.Catalogue).WhyNot.ShouldBe("it has the tables of another version of the program");
        Build().Outcome.ShouldBe(BuildOutcome.Built);
    }

    [Fact]
    public void A_catalogue_opened_for_reading_cannot_be_written()
    {
        Build();
        using var context = new CatalogueContext(new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite($"{CatalogueConnection.ReadOnly(_seeds.Catalogue)};Pooling=False").Options);
        Should.Throw<SqliteException>(() => context.Vendors.ExecuteDelete()).SqliteErrorCode.ShouldBe(8, "SQLITE_READONLY");
    }

    [Fact]
    public void People_who_open_the_file_find_plain_names_and_views()
    {
        Build();
        Query(
            "select evidence || ' ' || sources || ' ' || coalesce(since, '-') from vendor_strategies "
            + "where vendor_id = 'alpha' order by strategy_id")
            .ShouldBe(["1 1 2025-03-01", "1 1 -"]);
        Query("select text_en from facts_by_paragraph where source_id = 'paper' and paragraph = 8 order by kind")
            .ShouldBe(["Cuts prices.", "Cut its price by half."]);
        Query("select name_zh_hant from vendors where id = 'beta'").ShouldBe(["貝塔"]);
        Query("select coalesce(region_id, 'unknown') from vendors where id = 'beta'").ShouldBe(["unknown"]);
    }

    [Theory]
    [InlineData("whole : \"alphaone\"", "alpha-one")]
    [InlineData("names : \"阿尔 尔法\"", "alpha, alpha-one")]
    [InlineData("title : \"价格 格下 下降\"", "Prices fall.")]
    [InlineData("text : \"its model\"", "alpha-one")]
    [InlineData("about : \"豆子\" AND title : \"release\"", "Alpha releases Alpha One")]
    public void Whatever_can_be_found_is_in_the_index_under_its_names_title_text_and_subject(string asked, string found)
    {
        Build();
        Query(
            "select case when f.id is null then e.subject_id else e.title_en end "
            + "from search join search_entries e on e.id = search.rowid left join facts f on f.id = e.subject_id "
            + $"where search match '{asked}' order by e.id")
            .ShouldBe(found.Split(", "));
    }

    [Fact]
    public void A_fact_keeps_its_id_when_its_place_in_the_file_changes()
    {
        Build();
        var before = Query("select id from facts order by id");
        _seeds.Change("vendors/beta.yaml", "positioning:", "# a comment that moves all lines\npositioning:");
        Build();
        Query("select id from facts order by id").ShouldBe(before);
    }

    private BuildReport Build() => CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);

    private static long Count(SqliteConnection connection)
    {
        using var command = new SqliteCommand("select count(*) from vendors", connection);
        return (long)command.ExecuteScalar()!;
    }

    private List<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"{CatalogueConnection.ReadOnly(_seeds.Catalogue)};Pooling=False");
        connection.Open();
#pragma warning disable CA2100 // the test's own text
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_seeds.Catalogue};Pooling=False");
        connection.Open();
#pragma warning disable CA2100 // the test's own text
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private CatalogueContext Open() =>
        new(new DbContextOptionsBuilder<CatalogueContext>().UseSqlite(CatalogueConnection.ReadOnly(_seeds.Catalogue)).Options);
}
