using System.Globalization;
using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LlmLandscape.Web.Http;

/// <summary>Writes the parameters of an endpoint into the OpenAPI document, from their declarations.</summary>
internal static class DescribedParameters
{
    public static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
            parameter.Description = PathParameters.Describe(context.Description.RelativePath!, parameter.Name!);
        var reads = context.Description.ActionDescriptor.EndpointMetadata.OfType<IReadsParameters>();
        foreach (var parameter in reads.SelectMany(x => x.Parameters))
            operation.Parameters.Add(Described(parameter));
        return Task.CompletedTask;
    }

    private static OpenApiParameter Described(QueryParameter parameter)
    {
        var schema = (OpenApiSchema)parameter.Schema.CreateShallowCopy();
        if (parameter.Schema.Type != JsonSchemaType.Array && parameter.Default is [var only])
            schema.Default = schema.Type == JsonSchemaType.Integer ? int.Parse(only, CultureInfo.InvariantCulture) : only;
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Values?.Kind is { } kind ? $"{parameter.Description} Ids of {kind}." : parameter.Description,
            Schema = schema,
        };
    }
}
