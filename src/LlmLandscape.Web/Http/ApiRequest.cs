using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Http;

/// <summary>What every endpoint of the API asks of its request, and how it answers.</summary>
internal sealed class ApiRequest(HttpContext context, CatalogueSnapshot catalogue)
{
    public CatalogueSnapshot Snapshot { get; } = catalogue;

    public Language Language { get; } = LanguageTags.Of(CultureInfo.CurrentUICulture);

    /// <summary>The path of the pages in the reader's language, without a slash at its end.</summary>
    public string Root => $"{LanguagePath.Root(context.Request)}/{Language.Segment()}";

    public QueryReader Query { get; } = new(context.Request.Query);

    private bool AsksForCsv => context.Request.Path.Value!.EndsWith(".csv", StringComparison.Ordinal);

    private CatalogueStamp Stamp => new(Snapshot.Version, Snapshot.BuiltAt);

    public static ValueTask<ApiRequest> BindAsync(HttpContext context) =>
        ValueTask.FromResult(new ApiRequest(context, context.RequestServices.GetRequiredService<CatalogueSnapshot>()));

    public IResult Answer<T>(T item) => TypedResults.Ok(new ItemEnvelope<T>(Stamp, item));

    public static IResult NoSuch(string noun, string id) =>
        TypedResults.Problem(title: $"There is no {noun} '{id}'.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Reads the last two parameters that a list takes; as CSV it comes whole. Nothing else may be left.</summary>
    public ApiPage Page()
    {
        if (AsksForCsv)
        {
            Query.NothingElse();
            return new(this, new() { Limit = int.MaxValue });
        }

        var slice = Query.Read<ListSlice>(AddressValues.None);
        Query.NothingElse();
        return new(this, slice);
    }

    /// <summary>A page of a list. The cursor counts what came before; the catalogue stands still between two builds.</summary>
    internal sealed class ApiPage(ApiRequest request, ListSlice slice)
    {
        public int Limit => slice.Limit;

        public int Cursor => slice.Cursor;

        public IResult Answer<T>(IReadOnlyList<T> all) => Answer([.. all.Skip(Cursor).Take(Limit)], all.Count);

        /// <param name="page">What a query found that took the page's limit and cursor.</param>
        /// <param name="total">How many there are on every page together.</param>
        public IResult Answer<T>(IReadOnlyList<T> page, int total)
        {
            if (request.AsksForCsv) return Csv.Of(page);
            if (Cursor > total) throw new BadQueryException(ParameterNames.Cursor, $"{Cursor}", [$"0…{total}"]);
            var next = total - Cursor <= Limit ? null : request.Next(slice with { Cursor = Cursor + Limit });
            return TypedResults.Ok(new ListEnvelope<T>(request.Stamp, total, page, next));
        }
    }

    private string Next(ListSlice slice)
    {
        var kept = context.Request.Query.Where(x => x.Key is not (ParameterNames.Limit or ParameterNames.Cursor))
            .SelectMany(x => x.Value.Select(value => (x.Key, value)));
        return context.Request.PathBase + context.Request.Path + Url.Query([.. kept, .. ListSlice.Parameters.Write(slice)]);
    }
}
