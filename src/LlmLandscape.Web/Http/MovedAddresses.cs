using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Http;

/// <summary>Addresses of before, of pages and pictures that have another now: whoever kept one is led there, for good.</summary>
internal static class MovedAddresses
{
    /// <summary>Goes before routing: some are no addresses of pages any more, others have a parameter that no page reads.</summary>
    public static void UseMovedAddresses(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (Now(context.Request) is { } address) context.Response.Redirect($"{context.Request.PathBase}/{address}", permanent: true);
        else await next(context);
    });

    private static string? Now(HttpRequest request) => request.Path.Value?[1..].Split('/') switch
    {
        // The pictures of shared links are the drawings themselves.
        ["og", "site.png" or "site.svg"] => Links.BetsFile(new(), "png"),
        ["og", "homogenization.png" or "homogenization.svg"] => Links.MeasureFile(new(), ChartNames.Gap, "png"),
        ["og", "vendors", var file] when file.EndsWith(".svg", StringComparison.Ordinal) => Links.VendorPreview(file[..^4]),

        // A paragraph was a parameter of its source's page.
        [Links.Sources, var source] when int.TryParse(request.Query[ParameterNames.Paragraph], out var paragraph) =>
            Links.ParagraphAlone(source, paragraph, int.TryParse(request.Query[ParameterNames.Page], out var page) ? page : 1),

        // The matrix of strategies had pages; the map that stands in its place has none.
        [Links.Strategies] when request.Query.ContainsKey(ParameterNames.Page) => Links.Strategies,
        _ => null,
    };
}
