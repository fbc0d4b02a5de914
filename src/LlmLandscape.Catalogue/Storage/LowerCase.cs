using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>Stores an enum's values as lower-case words, pleasant for whoever opens the file.</summary>
#pragma warning disable CA1308 // lower case is what readers see, not a comparison
internal sealed class LowerCase<TEnum>() : ValueConverter<TEnum, string>(
    value => value.ToString().ToLowerInvariant(),
    text => Enum.Parse<TEnum>(text, true))
    where TEnum : struct, Enum;
#pragma warning restore CA1308
