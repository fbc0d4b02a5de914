using LlmLandscape.Analysis.CatchUp;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>
/// What a source says that a vendor could do by a date: evidence beside its releases on record, which may be of a model that is on
/// record no more.
/// </summary>
/// <param name="Id">By which an answer names its evidence.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Feature">The feature.</param>
/// <param name="On">When, as precisely as the source says it.</param>
public sealed record StatedAbility(string Id, string Vendor, string Feature, DateInterval On);
