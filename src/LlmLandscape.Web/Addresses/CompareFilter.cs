using LlmLandscape.Web.Hosting;

namespace LlmLandscape.Web.Addresses;

/// <summary>The state of a comparison, all of it in the address.</summary>
public sealed record CompareFilter
{
    public const int Least = 2;
    public const int Most = 6;

    internal static readonly string[] Parameters = ["v", "differences"];

    private const string On = "1";

    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>Leaves the rows in which the vendors differ.</summary>
    public bool Differences { get; init; }

    public bool IsComparison => Vendors.Count >= Least;

    public bool IsFull => Vendors.Count == Most;

    internal static CompareFilter Read(QueryReader query, CatalogueEdition edition) => new()
    {
        Vendors = query.InOrder("v", [.. edition.Vendors.Select(x => x.Id)], Most),
        Differences = query.OneOf("differences", "0", "0", On) == On,
    };

    public string ToQueryString() => Url.Query([.. Vendors.Select(vendor => ("v", (string?)vendor)), ("differences", Differences ? On : null)]);

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
