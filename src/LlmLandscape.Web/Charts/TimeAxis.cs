using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>A mark of a time axis, and its name where it has one.</summary>
public sealed record AxisMark(double X, PlacedWords? Name);

/// <summary>Axes whose names are as dense as there is room for.</summary>
internal static class TimeAxis
{
    private const double Size = 12;

    /// <summary>How many days are told by years; fewer by months.</summary>
    private const int Long = 800;

    private static readonly int[] Steps = [1, 2, 3, 6, 12];

    /// <summary>The days that are to be seen, with some room before and behind.</summary>
    public static TimeScale Around(IReadOnlyList<DateOnly> days, double start, double end)
    {
        var (first, last) = (days.Min(), days.Max());
        var span = last.DayNumber - first.DayNumber;
        var room = span == 0 ? 14 : Math.Max(4, span / 60);
        var begin = first.AddDays(-room);
        return new(span > Long ? begin : new(begin.Year, begin.Month, 1), last.AddDays(room), start, end);
    }

    /// <param name="time">Where days are.</param>
    /// <param name="y">Where the names stand.</param>
    /// <param name="limit">Where the drawing ends: a name does not go beyond.</param>
    /// <param name="culture">Whose names.</param>
    public static IReadOnlyList<AxisMark> Of(TimeScale time, double y, double limit, CultureInfo culture) =>
        time.Last.DayNumber - time.First.DayNumber > Long && (time.End - time.Start) / (time.Last.Year - time.First.Year + 1) > 40
            ? Years(time, y)
            : Months(time, y, limit, culture);

    /// <summary>A line where a year begins; its name in the middle of what is to be seen of it.</summary>
    private static List<AxisMark> Years(TimeScale time, double y)
    {
        List<AxisMark> marks = [];
        for (var year = time.First.Year; year <= time.Last.Year; year++)
        {
            var begin = Math.Max(time.Start, time.Begin(new(year, 1, 1)));
            var end = Math.Min(time.End, time.Over(new(year, 12, 31)));
            var name = new PlacedWords($"{year}", (begin + end) / 2, y, "middle");
            marks.Add(new(begin, end - begin > name.Box.Right - name.Box.Left + 4 ? name : null));
        }

        return marks;
    }

    private static List<AxisMark> Months(TimeScale time, double y, double limit, CultureInfo culture)
    {
        var months = Enumerable.Range(0, 12 * (time.Last.Year - time.First.Year + 1))
            .Select(i => new DateOnly(time.First.Year, 1, 1).AddMonths(i)).Where(time.Has).ToList();
        var month = 30 * (time.End - time.Start) / (time.Last.DayNumber - time.First.DayNumber + 1);
        var step = Steps.FirstOrDefault(step => step * month > TextWidth.Of(MonthName(new(2000, 9, 1), true, culture), Size) + 8, 12);
        List<AxisMark> marks = [];
        var year = 0;
        foreach (var day in months)
        {
            var x = time.Begin(day);
            PlacedWords? name = null;
            if ((day.Month - 1) % step == 0 || months.Count < step)
            {
                name = new(step == 12 ? $"{day.Year}" : MonthName(day, day.Year != year, culture), x + 2, y);
                name = name.Box.Right <= limit ? name : null;
            }

            year = name is null ? year : day.Year;
            if (name is not null || month > 6) marks.Add(new(x, name));
        }

        return marks;
    }

    public static string MonthName(DateOnly day, bool withYear, CultureInfo culture) =>
        (culture.TwoLetterISOLanguageName == "zh", withYear) switch
        {
            (true, true) => $"{day.Year} 年 {day.Month} 月",
            (true, false) => $"{day.Month} 月",
            (false, true) => day.ToString("MMM yyyy", culture),
            _ => day.ToString("MMM", culture),
        };

    /// <summary>A month and its year in full, for sentences.</summary>
    public static string MonthInWords(DateOnly day, CultureInfo culture) =>
        day.ToString(culture.TwoLetterISOLanguageName == "zh" ? "yyyy 年 M 月" : "MMMM yyyy", culture);
}
