namespace LlmLandscape.Analysis.CatchUp;

/// <summary>A date as precisely as it is known: some day from the first to the last.</summary>
/// <param name="First">The first day it may be.</param>
/// <param name="Last">The last day it may be.</param>
public readonly record struct DateInterval(DateOnly First, DateOnly Last)
{
    /// <summary>A date that is known to the day.</summary>
    public static DateInterval Day(DateOnly day) => new(day, day);
}

/// <summary>When a vendor first had a capability.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Since">When; null where it was not seen to have it.</param>
public sealed record Acquisition(string Vendor, DateInterval? Since)
{
    /// <summary>True where it may have had it before <see cref="Since"/>, since nothing is on record from before.</summary>
    public bool MayBeEarlier { get; init; }

    /// <summary>True where nothing on record tells whether it has it: it may have it all the time, or not at all.</summary>
    public bool IsUnknown { get; init; }
}
