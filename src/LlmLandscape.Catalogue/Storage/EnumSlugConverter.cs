using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>Stores an enum's values as the words of <see cref="EnumSlug"/>, pleasant for whoever opens the file.</summary>
internal sealed class EnumSlugConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => EnumSlug.Of(value),
    text => EnumSlug.Parse<TEnum>(text))
    where TEnum : struct, Enum;
