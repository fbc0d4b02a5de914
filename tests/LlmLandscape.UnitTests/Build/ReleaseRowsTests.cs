using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.UnitTests.Build;

/// <summary>Chosen releases, and those of an attached snapshot, in the built file.</summary>
public sealed class ReleaseRowsTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _seeds.Dispose();
    }

    [Fact]
    public void A_chosen_release_stands_as_typed_and_a_million_tokens_follow_from_its_context()
    {
        var release = Built().ShouldHaveSingleItem();
        release.Id.ShouldBe("alpha/one-1");
        release.VendorId.ShouldBe("alpha");
        (release.Origin, release.Line, release.Weights, release.Doubt)
            .ShouldBe((RecordOrigin.Chosen, ReleaseLine.Flagship, Openness.Open, null));
        (release.InputPrice, release.OutputPrice).ShouldBe((1.5, 6));
        (release.Released.Text, release.Revised!.Text).ShouldBe(("2025-01-20", "2025-02"));
        Marks(release).ShouldBe(["context-1m no", "reasoning no", "tool-use yes"]);
    }

    [Fact]
    public void An_attached_snapshot_adds_its_own_makers_releases_and_others_offers_and_chosen_ones_stay()
    {
        Attach(
            ("alpha", "one-1", SampleSnapshot.Model(("name", "One, renamed"))),
            ("alpha", "two-1", SampleSnapshot.Model()),
            ("reseller", "alpha/two-1", SampleSnapshot.Model(("name", "TWO-1"), ("cost", null))));
        var releases = Built();
        releases.Select(x => (x.Id, x.Name, x.Origin))
            .ShouldBe([("alpha/one-1", "One 1", RecordOrigin.Chosen), ("alpha/two-1", "Two 1", RecordOrigin.Attached)]);
        Marks(releases[1])
            .ShouldBe(["context-1m yes", "reasoning yes", "tool-use yes"], "structured output is not recorded, and is neither");

        using var context = Open();
        var offer = context.Offers.ShouldHaveSingleItem();
        (offer.Id, offer.Provider, offer.Model, offer.Price).ShouldBe(("reseller/alpha/two-1", "Reseller", "two1", PriceKind.None));
        var dataset = context.Datasets.ShouldHaveSingleItem();
        (dataset.AttachedRecords, dataset.AttachedRefused).ShouldBe((3, 0));
        dataset.AsOf.ShouldBe(new(2025, 6, 30), "nothing in the snapshot is newer than the day of the typed one");
    }

    [Fact]
    public void Aliases_and_doubtful_records_are_marked_and_prices_of_a_converted_endpoint_are_none()
    {
        Attach(
            ("alpha", "old-1", SampleSnapshot.Model()),
            ("alpha", "one-latest", SampleSnapshot.Model()),
            ("alpha", "one", SampleSnapshot.Model()),
            ("alpha-cn", "three-1", SampleSnapshot.Model(("last_updated", "2025-08-01"))));
        var releases = Built().ToDictionary(x => x.Id);
        releases["alpha/old-1"].Doubt.ShouldBe(ReleaseDoubt.DoubtfulRecord);
        releases["alpha/old-1"].DoubtText!.En.ShouldBe("The date is wrong.");
        releases["alpha/one-latest"].Doubt.ShouldBe(ReleaseDoubt.RollingAlias);
        releases["alpha/one"].Doubt.ShouldBe(ReleaseDoubt.RollingAlias);
        releases["alpha-cn/three-1"]
            .ShouldSatisfyAllConditions(x => x.VendorId.ShouldBe("alpha"), x => x.Doubt.ShouldBeNull(), x => x.InputPrice.ShouldBeNull());
        using var context = Open();
        context.Datasets.Single().AsOf.ShouldBe(new(2025, 8, 1), "the snapshot knows of a revision on that day");
    }

    [Fact]
    public void A_snapshot_is_part_of_the_version_and_one_that_is_broken_leaves_the_catalogue_as_it_was()
    {
        Built();
        var before = CatalogueVersion.Of(_seeds.Folder, _seeds.Datasets);
        Attach(("alpha", "two-1", SampleSnapshot.Model()));
        CatalogueVersion.Of(_seeds.Folder, _seeds.Datasets).ShouldNotBe(before);

        File.WriteAllText(_seeds.Datasets.ModelsDev, "<html>");
        var report = CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);
        report.Outcome.ShouldBe(BuildOutcome.Refused);
        report.State.Info!.Version.ShouldBe(before);
        report.Problems.ShouldHaveSingleItem().Message.ShouldContain("is not a snapshot of models.dev");
    }

    [Fact]
    public void Without_a_catalogue_of_before_a_broken_snapshot_is_named_and_left_out_until_it_is_mended()
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDev, "<html>");

        var report = CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);

        report.Outcome.ShouldBe(BuildOutcome.Built);
        report.Problems.ShouldHaveSingleItem().Message.ShouldContain("is not a snapshot of models.dev");
        report.State.CanServe.ShouldBeTrue();
        // It is tried again, and what is served now goes on.
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Outcome.ShouldBe(BuildOutcome.Refused);
        Attach(("alpha", "two-1", SampleSnapshot.Model()));
        Built().ShouldContain(x => x.Id == "alpha/two-1");
    }

    [Fact]
    public void A_folder_in_the_place_of_a_snapshot_is_named_too()
    {
        Directory.CreateDirectory(_seeds.Datasets.ModelsDev);
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Problems.ShouldHaveSingleItem()
            .Place.File.ShouldBe(_seeds.Datasets.ModelsDev);
    }

    private void Attach(params (string Provider, string Id, System.Text.Json.Nodes.JsonObject Model)[] records)
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDev, SampleSnapshot.Of(records).ToJsonString());
    }

    private List<Release> Built()
    {
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Problems.ShouldBeEmpty();
        using var context = Open();
        return [.. context.Releases.Include(x => x.Capabilities).OrderBy(x => x.Position)];
    }

    private CatalogueContext Open() => CatalogueConnection.OpenReadOnly(_seeds.Catalogue);

    private static IEnumerable<string> Marks(Release release) =>
        release.Capabilities.Select(x => $"{x.CapabilityId} {(x.Has ? "yes" : "no")}").Order(StringComparer.Ordinal);
}
