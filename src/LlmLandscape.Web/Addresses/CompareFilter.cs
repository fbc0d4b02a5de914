namespace LlmLandscape.Web.Addresses;

/// <summary>The state of a comparison.</summary>
public sealed record CompareFilter : IAddressed<CompareFilter>
{
    public const int Least = 2;
    public const int Most = 6;

    /// <summary>The value of <see cref="ParameterNames.Differences"/> that leaves differences alone.</summary>
    public const string On = "1";

    private const string Off = "0";

    public static QueryParameters<CompareFilter> Parameters { get; } = new QueryParameters<CompareFilter>()
        .InOrder(ParameterNames.Compared, AllowedValues.Vendors, Most, x => x.Vendors, (x, vendors) => x with { Vendors = vendors },
            "The vendors to compare, two to six, in the order of the columns; fewer than two give no rows.")
        .OneOf(ParameterNames.Differences, [Off, On], x => x.Differences ? On : Off, (x, value) => x with { Differences = value == On },
            "1 leaves only the rows in which the vendors differ, or of which only some are known.");

    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Leaves the rows in which the vendors differ.</summary>
    public bool Differences { get; init; }

    public bool IsComparison => Vendors.Count >= Least;

    public bool IsFull => Vendors.Count == Most;

    public CompareFilter With(string vendor) => this with { Vendors = [.. Vendors.Where(x => x != vendor), vendor] };

    public CompareFilter Without(string vendor) => this with { Vendors = [.. Vendors.Where(x => x != vendor)] };

    /// <summary>The filter with one column further left (-1) or right (1); null where it stands at that end.</summary>
    public CompareFilter? Moved(string vendor, int by)
    {
        List<string> vendors = [.. Vendors];
        var place = vendors.IndexOf(vendor);
        if (place + by < 0 || place + by >= vendors.Count) return null;
        vendors.RemoveAt(place);
        vendors.Insert(place + by, vendor);
        return this with { Vendors = vendors };
    }
}
