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
        .InOrder(
            ParameterNames.ComparedModels, AllowedValues.ComparedModels, Most, x => x.Models, (x, models) => x with { Models = models },
            "The models to compare, two to six, in the order of the columns; in the place of vendors, not beside them.")
        .OneOf(ParameterNames.Differences, [Off, On], x => x.Differences ? On : Off, (x, value) => x with { Differences = value == On },
            "1 leaves only the rows in which the vendors or models differ, or of which only some are known.");

    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<string> Vendors { get; init; } = [];

    /// <summary>In the order of the columns; none where vendors are compared.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Leaves the rows in which the columns differ.</summary>
    public bool Differences { get; init; }

    public bool IsOfModels => Models.Count > 0;

    public IReadOnlyList<string> Columns => IsOfModels ? Models : Vendors;

    public bool IsComparison => Columns.Count >= Least;

    public bool IsFull => Columns.Count == Most;

    public CompareFilter With(string column) => Of([.. Columns.Where(x => x != column), column]);

    public CompareFilter Without(string column) => Of([.. Columns.Where(x => x != column)]);

    /// <summary>The filter with one column further left (-1) or right (1); null where it stands at that end.</summary>
    public CompareFilter? Moved(string column, int by)
    {
        List<string> columns = [.. Columns];
        var place = columns.IndexOf(column);
        if (place + by < 0 || place + by >= columns.Count) return null;
        columns.RemoveAt(place);
        columns.Insert(place + by, column);
        return Of(columns);
    }

    /// <summary>A column is of one kind or the other: what stands in both would be an answer to no question.</summary>
    /// <exception cref="BadQueryException">Vendors and models are named at once.</exception>
    public CompareFilter OfOneKind() => Vendors.Count == 0 || Models.Count == 0
        ? this
        : throw new BadQueryException(ParameterNames.ComparedModels, string.Join(", ", Models), [ParameterNames.Compared]);

    private CompareFilter Of(IReadOnlyList<string> columns) =>
        IsOfModels ? this with { Models = columns } : this with { Vendors = columns };
}
