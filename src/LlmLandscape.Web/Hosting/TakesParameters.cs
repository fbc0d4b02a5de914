using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LlmLandscape.Web.Hosting;

/// <summary>
/// The parameters of an endpoint that reads them by itself, for the OpenAPI document. A test holds them against what the
/// endpoint really takes.
/// </summary>
internal sealed record TakesParameters(params string[] Names)
{
    public static readonly string[] OfLists = ["limit", "cursor"];

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var name in context.Description.ActionDescriptor.EndpointMetadata.OfType<TakesParameters>().SelectMany(takes => takes.Names))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Schema = new OpenApiSchema { Type = OfLists.Contains(name) ? JsonSchemaType.Integer : JsonSchemaType.String },
            });
        }

        return Task.CompletedTask;
    }
}
