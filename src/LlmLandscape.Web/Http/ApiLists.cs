using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Http;

/// <summary>A list of the API has two addresses: JSON in pages, and <c>.csv</c> with all of it.</summary>
internal static class ApiLists
{
    /// <param name="api">The API.</param>
    /// <param name="path">Where the list stands.</param>
    /// <param name="handler">Answers by <see cref="ApiRequest.ApiPage.Answer"/>, which knows which of the two was asked for.</param>
    /// <param name="reads">What narrows or sorts the list.</param>
    public static void MapList<T>(this RouteGroupBuilder api, string path, Delegate handler, IReadsParameters? reads = null)
    {
        object[] narrowing = reads is null ? [] : [reads];
        api.MapGet(path, handler)
            .WithMetadata([.. narrowing, new Reads<ListSlice>()])
            .Produces<ListEnvelope<T>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet($"{path}.csv", handler).WithMetadata(narrowing).ExcludeFromDescription();
    }
}
