namespace LlmLandscape.Web.Addresses;

/// <summary>Which page of a long list is shown, from 1.</summary>
public sealed record ListPage : IAddressed<ListPage>
{
    public static QueryParameters<ListPage> Parameters { get; } = new QueryParameters<ListPage>()
        .Number(ParameterNames.Page, 1, 10_000, x => x.Number, (x, number) => x with { Number = number },
            "Which page of the list is shown, from 1.").OfPages();

    public int Number { get; init; } = 1;
}
