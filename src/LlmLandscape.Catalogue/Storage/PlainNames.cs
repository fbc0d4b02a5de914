using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>Gives every column a plain_lower_case name, as people expect who open the file with other tools.</summary>
internal static class PlainNames
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes()) Rename(entity, "");
    }

    private static void Rename(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties()) property.SetColumnName(prefix + Snake(property.Name));
        foreach (var complex in type.GetComplexProperties()) Rename(complex.ComplexType, prefix + Snake(complex.Name) + "_");
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
