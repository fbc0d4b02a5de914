using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Which records of a maker cannot be taken at their word.</summary>
internal static class RecordGuards
{
    /// <summary>Why a record is left out of the measures, and what an editor says against it; nulls where it is not.</summary>
    public static (ReleaseDoubt? Doubt, LocalText? Reason) Of(DatasetRecord record, DatasetSeed dataset)
    {
        if (dataset.Doubtful.FirstOrDefault(x => x.Record == $"{record.Provider}/{record.Id}") is { } doubt) return (ReleaseDoubt.DoubtfulRecord, doubt.Reason);
        if (!record.WritesText) return (ReleaseDoubt.OtherKind, null);
        return Release.IsRollingAlias(record.Id) || record.Name.EndsWith("(latest)", StringComparison.OrdinalIgnoreCase) ? (ReleaseDoubt.RollingAlias, null) : (null, null);
    }
}
