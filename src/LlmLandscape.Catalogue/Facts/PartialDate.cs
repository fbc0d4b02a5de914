using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue.Facts;

/// <summary>How precise a <see cref="PartialDate"/> is.</summary>
public enum DatePrecision
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>From one of the others to another.</summary>
    Span,
}

/// <summary>
/// A date as precise as a source gives it and no more: a year, half-year, quarter, month or day, or a span of them.
/// </summary>
/// <param name="From">The first day it may mean.</param>
/// <param name="To">The last day it may mean (inclusive).</param>
/// <param name="Text">
/// As typed in the seed: <c>2025</c>, <c>2025-H1</c>, <c>2025-Q1</c>, <c>2025-03</c> or <c>2025-03-25</c>; a span as
/// <c>2024-Q2..2025-Q1</c>.
/// </param>
public sealed partial record PartialDate(DateOnly From, DateOnly To, string Text)
{
    /// <summary>The forms that <see cref="TryParse"/> reads, for messages.</summary>
    public const string Forms = "2025, 2025-H1, 2025-Q1, 2025-03 or 2025-03-25, or a span as 2024-Q2..2025-Q1";

    private const string Through = "..";

    /// <summary>How precise it is.</summary>
    [JsonIgnore]
    public DatePrecision Precision { get; } = PrecisionOf(Text);

    /// <summary>Reads one of the <see cref="Forms"/>; false where the text is none of them or names no real date.</summary>
    public static bool TryParse(string text, out PartialDate? date)
    {
        date = null;
        if (text.Split(Through) is [var first, var last])
        {
            if (!TryParse(first, out var begin) || !TryParse(last, out var end)) return false;
            if (begin!.From >= end!.From || begin.To >= end.To) return false;
            date = new(begin.From, end.To, text);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new(day, day, text);
            return true;
        }

        if (Form().Match(text) is not { Success: true } match || match.Groups["year"].Value == "0000") return false;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var (firstMonth, months) = match switch
        {
            _ when match.Groups["half"] is { Success: true } half => (6 * Number(half) - 5, 6),
            _ when match.Groups["quarter"] is { Success: true } quarter => (3 * Number(quarter) - 2, 3),
            _ when match.Groups["month"] is { Success: true } month => (Number(month), 1),
            _ => (1, 12),
        };
        if (firstMonth is < 1 or > 12) return false;

        var from = new DateOnly(year, firstMonth, 1);
        date = new(from, from.AddMonths(months - 1).AddDays(DateTime.DaysInMonth(year, firstMonth + months - 1) - 1), text);
        return true;
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate Of(DateOnly day) => new(day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The first and last part of a span; the same twice where it is none.</summary>
    public (PartialDate First, PartialDate Last) Ends() =>
        Precision == DatePrecision.Span
        && Text.Split(Through) is [var first, var last]
        && TryParse(first, out var begin)
        && TryParse(last, out var end)
            ? (begin!, end!)
            : (this, this);

    /// <summary>Whether the two may mean a common day.</summary>
    public bool Overlaps(PartialDate other) => From <= other.To && other.From <= To;

    private static DatePrecision PrecisionOf(string text) =>
        text.Contains(Through, StringComparison.Ordinal) ? DatePrecision.Span
        : text.Contains('H', StringComparison.Ordinal) ? DatePrecision.HalfYear
        : text.Contains('Q', StringComparison.Ordinal) ? DatePrecision.Quarter
        : text.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };

    private static int Number(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>[0-9]{2}))?$")]
    private static partial Regex Form();
}
