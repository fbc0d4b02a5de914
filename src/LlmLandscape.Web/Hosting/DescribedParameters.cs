using System.Text.Json.Nodes;
using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LlmLandscape.Web.Hosting;

/// <summary>Writes the parameters of an endpoint into the OpenAPI document, from their declarations.</summary>
internal static class DescribedParameters
{
    public static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
            parameter.Description = PathParameters.Describe(context.Description.RelativePath!, parameter.Name!);
        foreach (var parameter in context.Description.ActionDescriptor.EndpointMetadata.OfType<IReadsParameters>().SelectMany(reads => reads.Parameters))
            operation.Parameters.Add(Described(parameter));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Described(QueryParameter parameter)
    {
        var schema = (OpenApiSchema)parameter.Schema.CreateShallowCopy();
        if (parameter.Schema.Type != JsonSchemaType.Array && parameter.Default is [var only])
            schema.Default = parameter.Schema.Type == JsonSchemaType.Integer ? int.Parse(only, System.Globalization.CultureInfo.InvariantCulture) : only;
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Values?.Kind is { } kind ? $"{parameter.Description} Ids of {kind}." : parameter.Description,
            Schema = schema,
        };
    }
}
