using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>Stores an enum's values as the words of <see cref="Word"/>, pleasant for whoever opens the file.</summary>
internal sealed class WordConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => Word.Of(value),
    text => Word.Parse<TEnum>(text))
    where TEnum : struct, Enum;
