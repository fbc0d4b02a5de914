namespace LlmLandscape.Catalogue.Facts;

/// <summary>What a change of a record's price was.</summary>
public enum PriceChangeKind
{
    /// <summary>The first price known of it.</summary>
    First,

    /// <summary>The maker asks another price for the same model.</summary>
    Step,

    /// <summary>A slip put right: within a week of the record's first day, or back to what stood there before within a week.</summary>
    Correction,

    /// <summary>The record stands for whatever is newest, and points to another model now.</summary>
    Alias,

    /// <summary>The same price, put into or out of another currency.</summary>
    Conversion,

    /// <summary>From or to zero or nothing: no price on one side, so no step.</summary>
    Zero,
}
