using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>What shows that a vendor has a feature.</summary>
public enum EvidenceOrigin
{
    /// <summary>A release on record, dated to its release.</summary>
    Record,

    /// <summary>A source that dates it.</summary>
    Article,

    /// <summary>The history of the records: the day by which one was known to say so, which may be there no more.</summary>
    History,
}

/// <summary>
/// What a source says that a vendor could do by a date: evidence beside its releases on record, which may be of a model that is on
/// record no more.
/// </summary>
/// <param name="Id">By which an answer names its evidence.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Feature">The feature.</param>
/// <param name="On">When, as precisely as the source says it.</param>
/// <param name="Origin">A source, or the history of the records.</param>
public sealed record StatedAbility(
    string Id, string Vendor, string Feature, DateInterval On, EvidenceOrigin Origin = EvidenceOrigin.Article);
