using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Which records of a maker cannot be taken at their word.</summary>
/// <param name="dataset">The dataset, whose file says which of its records are doubtful.</param>
internal sealed class RecordGuards(DatasetSeed dataset)
{
    private readonly Dictionary<string, DoubtSeed> _doubtful = dataset.Doubtful.ToDictionary(x => x.Record);

    /// <summary>Why a record cannot be taken at its word, what an editor says against it, and its date as far as that is known.</summary>
    public (ReleaseDoubt? Doubt, LocalText? Reason, PartialDate Released) Of(DatasetRecord record)
    {
        if (Of($"{record.Provider}/{record.Id}") is ({ } doubt, var reason, var between))
            return (doubt, reason, between ?? record.Released);
        if (!record.WritesText) return (ReleaseDoubt.OtherKind, null, record.Released);
        return Release.IsRollingAlias(record.Id) || record.Name.EndsWith("(latest)", StringComparison.OrdinalIgnoreCase)
            ? (ReleaseDoubt.RollingAlias, null, record.Released)
            : (null, null, record.Released);
    }

    /// <summary>What an editor says against a record, by its id; nulls where nothing.</summary>
    public (ReleaseDoubt? Doubt, LocalText? Reason, PartialDate? Between) Of(string id) => _doubtful.GetValueOrDefault(id) switch
    {
        null => (null, null, null),
        { Between: { } between } disputed => (ReleaseDoubt.DisputedDate, disputed.Reason, between),
        var doubtful => (ReleaseDoubt.DoubtfulRecord, doubtful.Reason, null),
    };
}
