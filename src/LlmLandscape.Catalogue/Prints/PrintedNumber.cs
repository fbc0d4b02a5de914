using System.Globalization;

namespace LlmLandscape.Catalogue.Prints;

/// <summary>Reads numbers of digits, of Chinese numerals and of both: <c>14.4万亿</c>, <c>二十九万</c>, <c>1亿5000万</c>.</summary>
internal static class PrintedNumber
{
    /// <summary>All that a number may consist of, in simplified characters.</summary>
    public const string Characters = "0-9零〇一二两三四五六七八九十百千万亿";

    private const string Digits = "零一二三四五六七八九";

    private static readonly (char Sign, decimal Size)[] Large = [('亿', 100_000_000), ('万', 10_000)];
    private static readonly (char Sign, decimal Size)[] Small = [('千', 1000), ('百', 100), ('十', 10)];

    /// <summary>Null for what is no number, or none that a decimal can hold.</summary>
    public static decimal? Of(string words)
    {
        try
        {
            return Value(words.Replace(",", "", StringComparison.Ordinal));
        }
        catch (OverflowException)
        {
            return null; // no article prints so much; it is not the value, whatever it is
        }
    }

    /// <summary>Whether it is a magnitude alone: 百亿. Ten is a number like others.</summary>
    public static bool IsRound(string words) => words.All("百千万亿".Contains);

    /// <summary>Whether a magnitude stands in it: of a range, both ends may mean it.</summary>
    public static decimal Magnitude(string words) =>
        Large.Where(x => words.EndsWith(x.Sign)).Select(x => x.Size * Magnitude(words[..^1])).FirstOrDefault(1);

    private static decimal? Value(string words)
    {
        foreach (var (sign, size) in Large)
        {
            var at = words.LastIndexOf(sign);
            if (at < 0) continue;
            var many = at == 0 ? 1 : Value(words[..at]);
            var rest = at == words.Length - 1 ? 0 : Value(words[(at + 1)..]);
            return many * size + rest;
        }

        return SmallValue(words);
    }

    private static decimal? SmallValue(string words)
    {
        foreach (var (sign, size) in Small)
        {
            var at = words.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) continue;
            var many = at == 0 ? 1 : Plain(words[..at]);
            var rest = at == words.Length - 1 ? 0 : SmallValue(words[(at + 1)..]);
            return many * size + rest;
        }

        return Plain(words);
    }

    /// <summary>Digits in their places: 2048, 20.1, 二〇二五.</summary>
    private static decimal? Plain(string words)
    {
        var plain = string.Concat(words.Select(c => c switch
        {
            '〇' => '0',
            '两' => '2',
            _ when Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit => (char)('0' + digit),
            _ => c,
        }));
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
