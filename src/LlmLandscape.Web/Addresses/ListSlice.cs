namespace LlmLandscape.Web.Addresses;

/// <summary>Which entries of a list the API answers with.</summary>
public sealed record ListSlice : IAddressed<ListSlice>
{
    public static QueryParameters<ListSlice> Parameters { get; } = new QueryParameters<ListSlice>()
        .Number(ParameterNames.Limit, 1, 1000, x => x.Limit, (x, limit) => x with { Limit = limit },
            "How many entries the answer has at most.")
        .Number(ParameterNames.Cursor, 0, int.MaxValue, x => x.Cursor, (x, cursor) => x with { Cursor = cursor },
            "How many entries came before; `next` of an answer holds the address with the next one.");

    public int Limit { get; init; } = 100;

    public int Cursor { get; init; }
}
