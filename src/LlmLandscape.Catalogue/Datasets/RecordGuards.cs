using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Which records of a maker cannot be taken at their word.</summary>
/// <param name="dataset">The dataset, whose file says which of its records are doubtful.</param>
internal sealed class RecordGuards(DatasetSeed dataset)
{
    private readonly Dictionary<string, LocalText> _doubtful = dataset.Doubtful.ToDictionary(x => x.Record, x => x.Reason);

    /// <summary>Why a record is left out of the measures, and what an editor says against it; nulls where it is not.</summary>
    public (ReleaseDoubt? Doubt, LocalText? Reason) Of(DatasetRecord record)
    {
        if (_doubtful.TryGetValue($"{record.Provider}/{record.Id}", out var reason)) return (ReleaseDoubt.DoubtfulRecord, reason);
        if (!record.WritesText) return (ReleaseDoubt.OtherKind, null);
        return Release.IsRollingAlias(record.Id) || record.Name.EndsWith("(latest)", StringComparison.OrdinalIgnoreCase)
            ? (ReleaseDoubt.RollingAlias, null)
            : (null, null);
    }
}
