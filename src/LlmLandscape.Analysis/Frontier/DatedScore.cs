namespace LlmLandscape.Analysis.Frontier;

/// <summary>One model's score on one scale.</summary>
/// <param name="Id">The model's id, by which an answer names its evidence.</param>
/// <param name="Vendor">Whose model it is.</param>
/// <param name="Day">The day from which the score counts: that of the model's release.</param>
/// <param name="Value">The score, in points of its own scale; more is better.</param>
/// <param name="Low">The low end of the published interval; null where none is published.</param>
/// <param name="High">The high end of it.</param>
public sealed record DatedScore(string Id, string Vendor, DateOnly Day, double Value, double? Low = null, double? High = null);

/// <summary>A vendor's best score by a day.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Id">The model that has it.</param>
/// <param name="Day">Since when.</param>
/// <param name="Value">The score, in points of its own scale.</param>
/// <param name="Low">The low end of the published interval; null where none is published.</param>
/// <param name="High">The high end of it.</param>
public sealed record Standing(string Vendor, string Id, DateOnly Day, double Value, double? Low, double? High);
