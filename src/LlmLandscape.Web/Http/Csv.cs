using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>
/// A list as a table for spreadsheets: the JSON of its entries, flattened. What is nested becomes <c>outer.inner</c>, what is
/// repeated stands in one cell with <c>; </c> between, a citation as <c>source#pN</c>. Unknown is an empty cell.
/// </summary>
internal static class Csv
{
    private const string Type = "text/csv; charset=utf-8";

    public static IResult Of<T>(IReadOnlyList<T> rows) => new Table<T>(rows);

    /// <summary>Columns in the order in which they first occur.</summary>
    internal static string Write(IEnumerable<JsonObject> rows)
    {
        var flat = rows.Select(row => Flatten(row, "").ToList()).ToList();
        var columns = flat.SelectMany(row => row.Select(cell => cell.Column)).Distinct().ToList();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var column in columns) csv.WriteField(column);
            foreach (var row in flat)
            {
                csv.NextRecord();
                foreach (var column in columns) csv.WriteField(row.FirstOrDefault(cell => cell.Column == column).Text);
            }

            csv.NextRecord();
        }

        return text.ToString();
    }

    private static IEnumerable<(string Column, string Text)> Flatten(JsonObject row, string prefix)
    {
        foreach (var (name, value) in row)
        {
            switch (value)
            {
                case JsonObject inner:
                    foreach (var cell in Flatten(inner, $"{prefix}{name}.")) yield return cell;
                    break;
                case JsonArray { Count: > 0 } list when list.All(item => item is JsonObject citation && citation.ContainsKey("paragraph")):
                    yield return (prefix + name, Joined(list.Select(item => $"{item!["source"]}#p{item["paragraph"]}")));
                    yield return ($"{prefix}printed", Joined(list.Select(item => item!["printed"]?.ToString()).OfType<string>()));
                    break;
                case JsonArray list:
                    yield return (prefix + name, Joined(list.Select(item =>
                        item is JsonObject part ? Joined(Flatten(part, "").Select(cell => cell.Text)) : $"{item}")));
                    break;
                default:
                    yield return (prefix + name, $"{value}");
                    break;
            }
        }
    }

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);

    /// <summary>Written with the API's own settings for JSON, so that both say the same.</summary>
    private sealed class Table<T>(IReadOnlyList<T> rows) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => StatusCodes.Status200OK;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
            httpContext.Response.ContentType = Type;
            var text = Write(rows.Select(row => JsonSerializer.SerializeToNode(row, options)!.AsObject()));
            return httpContext.Response.WriteAsync(text, Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
