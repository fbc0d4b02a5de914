using System.Globalization;
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

    [Theory]
    [InlineData("release_date", "2030-01-01")]
    [InlineData("last_updated", "2026-05-01")]
    public void A_record_of_the_future_is_left_out_with_a_reason(string key, string date)
    {
        var snapshot = Read(null, ("good-1", "release_date", "2025-03-01"), ("good-2", "release_date", "2025-06-20"), ("bad-1", key, date));
        snapshot.Records.Select(x => x.Id).ShouldBe(["good-1", "good-2"]);
        snapshot.Refused.ShouldHaveSingleItem().ShouldBe(
            new("alpha/bad-1", $"It is dated {date}, more than three months after nearly all others of the file, which reach 2025-06-20."));
    }

    [Fact]
    public void One_in_a_hundred_may_be_mistyped()
    {
        var good = Enumerable.Range(0, 300)
            .Select(i =>
                ($"good-{i}", "release_date", new DateOnly(2024, 1, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var snapshot = Read(null, [.. good, ("bad-1", "release_date", "2034-01-01"), ("bad-2", "release_date", "2035-01-01")]);
        snapshot.Refused.Select(x => x.Record).ShouldBe(["alpha/bad-1", "alpha/bad-2"]);
        snapshot.Records.Count.ShouldBe(300);
    }

    [Fact]
    public void What_is_newer_than_the_seeds_goes_in_where_others_are_as_new() =>
        Read(new(2025, 6, 30), ("new-1", "release_date", "2026-03-01"), ("new-2", "release_date", "2026-04-01"),
            ("new-3", "release_date", "2026-05-01"))
            .Refused.ShouldBeEmpty();

    [Fact]
    public void A_single_record_is_held_against_the_day_that_the_seeds_know()
    {
        Read(new(2025, 6, 30), ("one-1", "release_date", "2025-08-01")).Refused.ShouldBeEmpty();
        Should.Throw<InvalidDataException>(() => Read(new(2025, 6, 30), ("one-1", "release_date", "2026-08-01")));
    }

    [Fact]
    public void The_catalogue_is_as_of_a_day_that_its_records_reach()
    {
        Attach(("good-1", "release_date", "2025-03-01"), ("good-2", "release_date", "2025-07-20"), ("bad-1", "release_date", "2030-01-01"));
        CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets).Outcome.ShouldBe(BuildOutcome.Built);
        using var context = CatalogueConnection.OpenReadOnly(_seeds.Catalogue);
        var dataset = context.Datasets.Single();
        (dataset.AsOf, dataset.AttachedRecords, dataset.AttachedRefused).ShouldBe((new(2025, 7, 20), 3, 1));
    }

    private DatasetSnapshot Read(DateOnly? known, params (string Id, string Key, string Date)[] records)
    {
        Attach(records);
        return ModelsDevReader.Read(_seeds.Datasets.ModelsDev, known);
    }

    private void Attach(params (string Id, string Key, string Date)[] records)
    {
        Directory.CreateDirectory(_seeds.Datasets.Path);
        File.WriteAllText(_seeds.Datasets.ModelsDev, SampleSnapshot.Of(
            [.. records.Select(x => ("alpha", x.Id, SampleSnapshot.Model(("last_updated", null), (x.Key, x.Date))))]).ToJsonString());
    }
}
