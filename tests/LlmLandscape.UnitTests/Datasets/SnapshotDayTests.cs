using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>One mistyped year does not make a snapshot one of the future.</summary>
public sealed class SnapshotDayTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void It_is_the_newest_revision_that_is_not_after_today_and_what_is_dated_after_it_is_left_out()
    {
        var snapshot = Read(
            new(2025, 12, 1), null, ("good-1", "2025-03-01", "2025-06-20"), ("good-2", "2025-05-01", null),
            ("bad-1", "2025-07-01", "2026-05-01"), ("bad-2", "2030-01-01", null));
        snapshot.Day.ShouldBe(new(2025, 6, 20));
        snapshot.Records.Select(x => x.Id).ShouldBe(["good-1", "good-2"]);
        snapshot.Refused.ShouldBe([
            new("alpha/bad-1", "It is dated 2026-05-01, after the snapshot's own day 2025-06-20."),
            new("alpha/bad-2", "It is dated 2030-01-01, after the snapshot's own day 2025-06-20."),
        ]);
    }

    [Fact]
    public void Whoever_knows_the_day_says_it()
    {
        Read(new(2025, 12, 1), new(2025, 4, 1), ("one-1", "2025-03-01", null), ("two-1", "2025-05-01", null))
            .ShouldSatisfyAllConditions(x => x.Day.ShouldBe(new(2025, 4, 1)), x => x.Records.Count.ShouldBe(1));
        Should.Throw<InvalidDataException>(() => Read(new(2025, 12, 1), new(2024, 4, 1), ("one-1", "2025-03-01", null)))
            .Message.ShouldContain("all its records are dated after its day, 2024-04-01");
    }

    [Fact]
    public void A_file_of_the_future_alone_is_refused() =>
        Should.Throw<InvalidDataException>(() => Read(new(2025, 12, 1), null, ("one-1", "2026-03-01", null)))
            .Message.ShouldContain("all its records are dated after today, 2025-12-01");

    [Fact]
    public void The_catalogue_is_as_of_a_day_that_its_records_reach()
    {
        Attach(("good-1", "2025-03-01", null), ("good-2", "2025-07-20", null), ("bad-1", "2040-01-01", null));
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Outcome.ShouldBe(BuildOutcome.Built);
        using var context = CatalogueConnection.OpenReadOnly(_seeds.Catalogue);
        var dataset = context.Datasets.Single();
        (dataset.AsOf, dataset.AttachedDay, dataset.AttachedRecords, dataset.AttachedRefused)
            .ShouldBe((new(2025, 7, 20), new(2025, 7, 20), 3, 1));
    }

    private DatasetSnapshot Read(DateOnly today, DateOnly? day, params (string Id, string Released, string? Updated)[] records)
    {
        Attach(records);
        return ModelsDevReader.Read(_seeds.Datasets.ModelsDev, day, today);
    }

    private void Attach(params (string Id, string Released, string? Updated)[] records)
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDev, SampleSnapshot.Of(
            [.. records.Select(x => ("alpha", x.Id, SampleSnapshot.Model(("release_date", x.Released), ("last_updated", x.Updated))))])
            .ToJsonString());
    }
}
