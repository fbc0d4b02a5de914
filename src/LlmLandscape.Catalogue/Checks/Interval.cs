using System.Globalization;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Checks;

/// <summary>The values that a stated figure may mean.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; null where there is no bound.</param>
internal readonly partial record struct Interval(decimal Low, decimal? High)
{
    /// <summary>"About so much" may be off by this share.</summary>
    private const decimal About = 0.1m;

    /// <summary>The figure as it stands: a point, or a range.</summary>
    public static Interval Stated(decimal value, decimal? high) => new(value, high ?? value);

    /// <summary>The figure, off by at most half of its last stated digit at both ends.</summary>
    /// <param name="value">The value, or the low end of a range.</param>
    /// <param name="high">The high end of a range.</param>
    /// <param name="printed">The figure as printed, which shows its last digit: 1.24億元 is exact to 0.01億.</param>
    public static Interval Rounded(decimal value, decimal? high, IEnumerable<string?> printed)
    {
        var texts = printed.OfType<string>().ToList();
        return new(value - HalfOfLastDigit(value, texts), (high ?? value) + HalfOfLastDigit(high ?? value, texts));
    }

    /// <summary>Widened by how exactly it is stated.</summary>
    public Interval Qualified(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => new(Low * (1 - About), High * (1 + About)),
        Qualifier.Over => new(Low, null),
        Qualifier.Under => new(0, High),
        _ => this,
    };

    /// <summary>Whether the two may mean the same value.</summary>
    public bool Overlaps(Interval other) => !(High < other.Low) && !(other.High < Low);

    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    public static Interval operator *(Interval a, Interval b) => new(a.Low * b.Low, a.High * b.High);

    public static Interval operator /(Interval a, Interval b) =>
        new(b.High is { } high and > 0 ? a.Low / high : 0, b.Low > 0 ? a.High / b.Low : null);

    public static Interval operator -(Interval a, decimal b) => new(a.Low - b, a.High - b);

    private static decimal HalfOfLastDigit(decimal value, List<string> printed)
    {
        if (value == 0) return 0;
        foreach (var match in printed.SelectMany(text => Number().Matches(text.Normalize(System.Text.NormalizationForm.FormKC))))
        {
            var digits = match.Value.Replace(",", "", StringComparison.Ordinal);
            var number = decimal.Parse(digits, CultureInfo.InvariantCulture);
            if (number == 0 || !IsPowerOfTen(value / number)) continue;
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            var decimals = point < 0 ? 0 : digits.Length - point - 1;
            return value / number * Power(-decimals) / 2;
        }

        return 0; // printed in words: as stated, no digit to round
    }

    private static bool IsPowerOfTen(decimal ratio)
    {
        while (ratio >= 10) ratio /= 10;
        while (ratio is > 0 and < 1) ratio *= 10;
        return ratio == 1;
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (; exponent < 0; exponent++) power /= 10;
        return power;
    }

    [GeneratedRegex(@"[0-9][0-9,]*(\.[0-9]+)?")]
    private static partial Regex Number();
}
