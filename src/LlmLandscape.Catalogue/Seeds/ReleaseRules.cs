using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules of datasets and of the releases that cite them.</summary>
internal sealed class ReleaseRules(CatalogueSeed seed, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private readonly SeedAssertions _assert = new(problems);
    private readonly HashSet<string> _capabilities = [.. seed.Vocabulary.Capabilities.Select(x => x.Id)];
    private readonly HashSet<string> _vendors = [.. seed.Vendors.Select(x => x.Id)];
    private readonly Dictionary<string, DatasetSeed> _datasets = seed.Datasets.ToDictionary(x => x.Id);
    private readonly HashSet<(string, string, string)> _providers =
        [.. seed.Datasets.SelectMany(dataset => dataset.Providers, (dataset, provider) => (dataset.Id, provider.Id, provider.VendorId))];
    private readonly ILookup<(string, string), DoubtSeed> _doubtful = seed.Datasets
        .SelectMany(dataset => dataset.Doubtful, (dataset, doubt) => (Record: (dataset.Id, doubt.Record), doubt))
        .ToLookup(x => x.Record, x => x.doubt);

    public void Check()
    {
        _assert.Plain(seed.Datasets.Select(x => (x.Id, x.Place)));
        foreach (var dataset in seed.Datasets) Check(dataset);
        var cited = seed.Vendors.SelectMany(vendor => vendor.Releases).Where(x => x.Record is not null);
        _assert.Unique("release", cited, x => x.Record!.ReleaseId, x => x.Place);
        foreach (var vendor in seed.Vendors)
            foreach (var release in vendor.Releases) Check(vendor, release);
    }

    private void Check(DatasetSeed dataset)
    {
        _assert.Unique("provider", dataset.Providers, x => x.Id, x => x.Place);
        _assert.Unique("doubtful record", dataset.Doubtful, x => x.Record, x => x.Place);
        foreach (var provider in dataset.Providers)
            if (!unreadable.Contains($"vendors/{provider.VendorId}.yaml"))
                _assert.Known("vendor", provider.VendorId, _vendors, "vendors", provider.Place);
        foreach (var doubt in dataset.Doubtful)
            if (doubt.Record.Length > 0 && !dataset.Providers.Any(x => doubt.Record.StartsWith($"{x.Id}/", StringComparison.Ordinal)))
                problems.Add(doubt.Place, $"'{doubt.Record}' belongs to no provider of this file. Write provider/record.");
    }

    private void Check(VendorSeed vendor, ReleaseSeed release)
    {
        KnowsItsCapabilities(release);
        if (release is { Released: { } released, Revised: { } revised } && revised.To <= released.To)
            problems.Add(
                release.Place,
                "'revised' is not later than 'released'. Delete it: only a later revision makes the date less certain.");
        var sizes = release.Tiers.Select(x => x.Above).ToList();
        if (!sizes.SequenceEqual(sizes.Distinct().Order()))
            problems.Add(release.Place, "The 'tiers' are not in order, from the smallest 'above' on, each once. Sort them.");
        if (release.Record is not { } record || unreadable.Contains($"datasets/{record.DatasetId}.yaml")) return;

        _assert.Known("dataset", record.DatasetId, _datasets.Keys, "datasets", release.Place);
        if (!_datasets.TryGetValue(record.DatasetId, out var dataset)) return;
        if (!_providers.Contains((dataset.Id, record.Provider, vendor.Id)))
            problems.Add(
                release.Place,
                $"The provider '{record.Provider}' is not {vendor.Id}'s own in datasets/{dataset.Id}.yaml. Cite the maker's own record, " +
                    "or add the provider there.");
        if (release.Released is { } date && dataset.Snapshot is { } snapshot && date.From > snapshot.To)
            problems.Add(release.Place, $"It was released after the snapshot of {snapshot.Text}, which cannot know it. Correct the date.");
        foreach (var doubt in _doubtful[(dataset.Id, record.ReleaseId)])
            if (doubt.Between is null)
                problems.Add(release.Place, $"datasets/{dataset.Id}.yaml calls this record doubtful. Take one of the two out.");
            else if (doubt.Between != release.Released)
                problems.Add(release.Place, $"datasets/{dataset.Id}.yaml disputes this date. Write 'released: {doubt.Between.Text}'.");
        if (Release.IsRollingAlias(record.Model))
            problems.Add(
                release.Place,
                $"'{record.Model}' names no version: such a record carries today's features under an old date. Choose one with a version.");
    }

    private void KnowsItsCapabilities(ReleaseSeed release)
    {
        foreach (var id in release.Can.Concat(release.Cannot))
        {
            if (!unreadable.Contains("vocabulary.yaml")) _assert.Known("capability", id, _capabilities, "vocabulary.yaml", release.Place);
            if (id == Release.MillionTokens) problems.Add(release.Place, $"'{id}' follows from the context. Delete it here.");
        }

        foreach (var same in release.Can.Concat(release.Cannot).GroupBy(id => id).Where(x => x.Count() > 1))
            problems.Add(release.Place, $"'{same.Key}' stands here twice. Keep it under 'can' or under 'cannot'.");
    }
}
