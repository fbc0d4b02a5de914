using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>
/// A list as a table for spreadsheets: the JSON of its entries, flattened by <see cref="CsvColumns"/>. Unknown is an empty cell. It
/// begins with a byte order mark, without which Excel takes Chinese for something else; and a text that a spreadsheet would reckon
/// (<c>=1+1</c>) has an apostrophe before it, which says that it is a text.
/// </summary>
internal static class Csv
{
    private const string Type = "text/csv; charset=utf-8";

    /// <summary>What makes a formula of a cell, in one spreadsheet or another.</summary>
    private const string Formula = "=+-@\t\r";

    public static IResult Of<T>(IReadOnlyList<T> rows) => new Table<T>(rows);

    /// <summary>Writes entries as a table.</summary>
    /// <param name="rows">The entries.</param>
    /// <param name="options">How they are written as JSON.</param>
    internal static string Write<T>(IEnumerable<T> rows, JsonSerializerOptions options)
    {
        var columns = CsvColumns.Of(typeof(T), options);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var column in columns) csv.WriteField(column.Name);
            foreach (var row in rows)
            {
                csv.NextRecord();
                var json = JsonSerializer.SerializeToNode(row, options);
                foreach (var column in columns) csv.WriteField(Safe(column.Read(json)));
            }

            csv.NextRecord();
        }

        return text.ToString();
    }

    private static string Safe(string text) =>
        text.Length > 0 && Formula.Contains(text[0]) && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;

    /// <summary>Written with the API's own settings for JSON, so that both say the same.</summary>
    private sealed class Table<T>(IReadOnlyList<T> rows) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => StatusCodes.Status200OK;

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
            httpContext.Response.ContentType = Type;
            await httpContext.Response.Body.WriteAsync(Encoding.UTF8.GetPreamble(), httpContext.RequestAborted);
            await httpContext.Response.WriteAsync(Write(rows, options), Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
