using System.Globalization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue;

/// <summary>
/// Writes values as readers of each language do: <c>¥80 bn</c>, <c>800 亿元</c>. Nothing is rounded: a value is scaled to a
/// magnitude of the language and written with all its digits.
/// </summary>
public static class FigureText
{
    private static readonly (decimal Size, string Word)[] English = [(1e12m, " tn"), (1e9m, " bn"), (1e6m, " m")];
    private static readonly (decimal Size, string Word)[] Chinese = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万")];

    /// <summary>A value, or a range, in its unit.</summary>
    /// <param name="value">The value in the unit's base, or the low end.</param>
    /// <param name="high">The high end of a range.</param>
    /// <param name="pattern">The unit's name: where the amount stands.</param>
    /// <param name="language">The reader's language.</param>
    public static string Of(decimal value, decimal? high, LocalText pattern, Language language) =>
        Spaced(pattern.In(language).Replace("{0}", Amount(value, high, language), StringComparison.Ordinal));

    /// <summary>The same in words, with how exactly it is stated: <c>over ¥80 bn</c>, <c>超过 800 亿元</c>.</summary>
    /// <param name="observation">The value.</param>
    /// <param name="pattern">The unit's name: where the amount stands.</param>
    /// <param name="language">The reader's language.</param>
    public static string InWords(Observation observation, LocalText pattern, Language language) =>
        InWords(observation.Qualifier, Of(observation.Value, observation.ValueHigh, pattern, language), language);

    /// <summary>A value that is written already, with how exactly it is stated.</summary>
    /// <param name="qualifier">How exactly.</param>
    /// <param name="written">The value.</param>
    /// <param name="language">The reader's language.</param>
    public static string InWords(Qualifier qualifier, string written, Language language) => Spaced(Word(qualifier, language) + written);

    /// <summary>A bare amount: <c>80 bn</c>, <c>800 亿</c>. The ends of a range share a magnitude where they have the same.</summary>
    /// <param name="value">The value, or the low end.</param>
    /// <param name="high">The high end of a range.</param>
    /// <param name="language">The reader's language.</param>
    public static string Amount(decimal value, decimal? high, Language language)
    {
        var (size, word) = Magnitude(value, language);
        if (high is not { } top) return Spaced(Digits(value / size, language) + word);
        return Spaced(Magnitude(top, language).Size == size
            ? $"{Digits(value / size, language)}–{Digits(top / size, language)}{word}"
            : $"{Amount(value, null, language)} – {Amount(top, null, language)}");
    }

    private static (decimal Size, string Word) Magnitude(decimal value, Language language) =>
        (language == Language.Chinese ? Chinese : English).FirstOrDefault(x => Math.Abs(value) >= x.Size, (1, ""));

    /// <summary>Chinese groups by ten thousands, which are words already: four digits take no comma.</summary>
    private static string Digits(decimal value, Language language) =>
        value.ToString(language == Language.Chinese ? "0.##########" : "#,0.##########", CultureInfo.InvariantCulture);

    /// <summary>How exactly a value is stated, as a word to stand before it; empty where it is stated plainly.</summary>
    public static string Word(Qualifier qualifier, Language language) => (qualifier, language) switch
    {
        (Qualifier.Exact, _) => "",
        (Qualifier.About, Language.Chinese) => "约",
        (Qualifier.Over, Language.Chinese) => "超过",
        (Qualifier.Under, Language.Chinese) => "不到",
        (Qualifier.About, _) => "about ",
        (Qualifier.Over, _) => "over ",
        _ => "under ",
    };

    /// <summary>A space between Han and what is not, as the house writes Chinese.</summary>
    private static string Spaced(string text)
    {
        var spaced = text;
        for (var i = text.Length - 1; i > 0; i--)
            if (HanCharacter.TakesSpaceBetween(text[i - 1], text[i])) spaced = spaced.Insert(i, " ");
        return spaced;
    }
}
