using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LlmLandscape.Catalogue;

/// <summary>How an enum's values are written in seeds, in the file and in addresses: <c>open-sourcing</c>.</summary>
public static class EnumSlug
{
    /// <summary>The value as a word.</summary>
    /// <exception cref="IndexOutOfRangeException">It is none of the enum's.</exception>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Known<TEnum>.Words[Unsafe.BitCast<TEnum, int>(value)];

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => Known<TEnum>.Words;

    /// <summary>The value of a word; null where there is none.</summary>
    public static TEnum? TryParse<TEnum>(string word) where TEnum : struct, Enum =>
        Array.IndexOf(Known<TEnum>.Words, word) is var place and >= 0 ? Unsafe.BitCast<int, TEnum>(place) : null;

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TEnum Parse<TEnum>(string word) where TEnum : struct, Enum =>
        TryParse<TEnum>(word) ?? throw new FormatException($"'{word}' is no {typeof(TEnum).Name}.");

    /// <summary>
    /// Made once for each enum: pages ask for words thousands of times. Plain arrays, since a dictionary of every enum would have
    /// to be compiled at each start. Our enums count from 0 without a gap; one that does not fails when it is first asked.
    /// </summary>
    private static class Known<TEnum> where TEnum : struct, Enum
    {
        public static readonly string[] Words = [.. Enum.GetNames<TEnum>().Select((name, place) =>
            Unsafe.BitCast<TEnum, int>(Enum.Parse<TEnum>(name)) == place
                ? JsonNamingPolicy.KebabCaseLower.ConvertName(name)
                : throw new NotSupportedException($"The values of {typeof(TEnum).Name} do not count from 0 without a gap."))];
    }
}
