using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;
using LlmLandscape.Web.Serving;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LlmLandscape.UnitTests.Web.Serving;

/// <summary>One catalogue takes the place of another: who reads which, and when the copy of the one before is gone.</summary>
public sealed class CurrentCatalogueTests : IDisposable
{
    private const string Before = "Cuts prices.", After = "Cuts every price.";

    private readonly SampleSeeds _seeds = new();
    private readonly ServedCopies _copies = new(NullLogger<ServedCopies>.Instance);
    private readonly CurrentCatalogue _catalogue;

    public CurrentCatalogueTests() => _catalogue = OfASite();

    public void Dispose()
    {
        _catalogue.Dispose();
        _copies.Dispose();
        SqliteConnection.ClearAllPools();
        _seeds.Dispose();
    }

    [Fact]
    public void Nothing_is_served_before_the_first_build()
    {
        _catalogue.IsOpen.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(_catalogue.Enter).Message.ShouldContain("not open yet");
    }

    [Fact]
    public async Task A_copy_that_nobody_reads_goes_with_the_change()
    {
        await RefreshAsync();
        var before = _catalogue.Enter();
        before.Leave();
        File.Exists(before.File).ShouldBeTrue("it is still being served");

        await ChangeAsync();
        File.Exists(before.File).ShouldBeFalse();
        File.Exists(Now().File).ShouldBeTrue();
    }

    [Fact]
    public async Task A_copy_stays_until_its_last_reader_has_left()
    {
        await RefreshAsync();
        var (one, other) = (_catalogue.Enter(), _catalogue.Enter());
        await ChangeAsync();
        one.Leave();
        File.Exists(one.File).ShouldBeTrue("the other still reads it");
        other.Leave();
        File.Exists(one.File).ShouldBeFalse();
        one.TryEnter().ShouldBeFalse();
    }

    [Fact]
    public async Task Who_entered_before_a_change_reads_the_old_file_to_the_end()
    {
        await RefreshAsync();
        var before = _catalogue.Enter();
        await ChangeAsync();
        var after = _catalogue.Enter();

        (InFile(before), InMemory(before)).ShouldBe((Before, Before));
        (InFile(after), InMemory(after)).ShouldBe((After, After));
        before.Leave();
        InFile(after).ShouldBe(After);
        after.Leave();
        File.Exists(after.File).ShouldBeTrue("it is still being served");
    }

    [Fact]
    public async Task A_file_that_somebody_began_to_read_can_be_put_away_all_the_same()
    {
        await RefreshAsync();
        var before = _catalogue.Enter();
        await using (var pooled = new SqliteConnection(CatalogueConnection.ReadOnly(before.File)))
            await pooled.OpenAsync(TestContext.Current.CancellationToken);
        before.Leave();
        await ChangeAsync();
        File.Exists(before.File).ShouldBeFalse();
    }

    [Fact]
    public async Task Seeds_that_say_the_same_change_nothing()
    {
        await RefreshAsync();
        var before = Now();
        await RefreshAsync();
        Now().ShouldBeSameAs(before);
    }

    [Fact]
    public async Task Seeds_with_problems_leave_the_catalogue_before_with_its_copy()
    {
        await RefreshAsync();
        var before = Now();
        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");
        await RefreshAsync();
        Now().ShouldBeSameAs(before);
        InFile(before).ShouldBe(Before);
    }

    [Fact]
    public async Task A_lease_holds_one_catalogue_from_its_beginning_to_its_end()
    {
        await RefreshAsync();
        var lease = new CatalogueLease(_catalogue);
        await ChangeAsync();
        InFile(lease.Served).ShouldBe(Before);
        lease.Dispose();
        File.Exists(lease.Served.File).ShouldBeFalse();
    }

    [Fact]
    public async Task When_the_site_stops_no_copy_is_left()
    {
        string last;
        using (var stopped = OfASite())
        {
            await stopped.RefreshAsync(TestContext.Current.CancellationToken);
            var served = stopped.Enter();
            served.Leave();
            last = served.File;
        }

        _copies.Dispose();
        Directory.Exists(Path.GetDirectoryName(last)).ShouldBeFalse();
    }

    [Fact]
    public async Task Where_nothing_can_be_built_the_catalogue_in_place_is_served_as_it_is()
    {
        await RefreshAsync();
        _seeds.Change("vendors/beta.yaml", $"en: {Before}", $"en: {After}");
        File.Delete($"{_seeds.Catalogue}.lock");
        Directory.CreateDirectory($"{_seeds.Catalogue}.lock"); // in the place of the file by which a build begins

        using var other = OfASite();

        (await other.OpenAsync()).ShouldBeTrue();
        other.Snapshot.Version.ShouldBe(_catalogue.Snapshot.Version);
    }

    private CurrentCatalogue OfASite() => new(
        Options.Create(new CatalogueOptions { Seeds = _seeds.Folder, File = _seeds.Catalogue, Datasets = _seeds.Folder + "-none" }),
        new HostingEnvironment { ContentRootPath = _seeds.Folder },
        new BuildLog(TimeProvider.System),
        _copies,
        NullLogger<CurrentCatalogue>.Instance);

    private async Task RefreshAsync() => (await _catalogue.RefreshAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();

    private Task ChangeAsync()
    {
        _seeds.Change("vendors/beta.yaml", $"en: {Before}", $"en: {After}");
        return RefreshAsync();
    }

    private ServedCatalogue Now()
    {
        var served = _catalogue.Enter();
        served.Leave();
        return served;
    }

    private static string InFile(ServedCatalogue served)
    {
        using var context = CatalogueConnection.OpenReadOnly(served.File);
        return context.Facts.Single(fact => fact.VendorId == "beta" && fact.Kind == FactKind.Positioning).Text.En;
    }

    private static string InMemory(ServedCatalogue served) =>
        served.Snapshot.In(Language.English).FactsOf("beta").Single(fact => fact.Kind == FactKind.Positioning).Text;
}
