using System.Globalization;
using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>Where a year, a month or a day begins, and its name where there is room.</summary>
/// <param name="Period">The year or month that is named, as a date is written; null for anything finer.</param>
/// <param name="IsEra">Whether it is one of the greater steps.</param>
public sealed record SwimlaneStep(double X, PlacedWords? Name, string? Period, bool IsEra);

/// <summary>A stretch of time that is shown by something other than marks.</summary>
/// <param name="Words">What it is, where there is room.</param>
public sealed record SwimlaneStretch(double Left, double Right, PlacedWords? Words, DateOnly From, DateOnly To)
{
    public int Months => 12 * (To.Year - From.Year) + To.Month - From.Month + 1;
}

/// <summary>What stands above the lanes and behind them.</summary>
/// <param name="Spans">Named stretches, with their line.</param>
/// <param name="Large">Stretches that are drawn larger.</param>
/// <param name="LeftOut">Stretches that are left out.</param>
/// <param name="Today">Where the present is, if it is in sight.</param>
/// <param name="TodayEnd">Where the words over it end.</param>
public sealed record SwimlaneAxis(
    IReadOnlyList<SwimlaneStep> Steps,
    IReadOnlyList<SwimlaneStretch> Spans,
    IReadOnlyList<SwimlaneStretch> Large,
    IReadOnlyList<SwimlaneStretch> LeftOut,
    double? Today,
    double TodayEnd)
{
    /// <summary>Of the words over the present: in two lines, and in one where there is no room for two.</summary>
    private const double TodayWidth = 124, TodayLine = 132;

    private const double Size = 12;
    private const double Air = 6;

    /// <summary>Closer marks of the axis could not be read apart.</summary>
    private const double LeastRoom = 32;

    /// <summary>Where there is little room, years have a line of their own above the months.</summary>
    private const double YearsAbove = 16;

    /// <summary>A month as wide as that has its whole name.</summary>
    private const double WideMonth = 80;

    public static SwimlaneAxis Of(
        StretchedTime time, SwimlaneForm form, IReadOnlyList<SwimlaneSpan> spans, DateOnly? today)
    {
        var seen = today is { } day && time.Has(day);
        var low = form.Header - 12;
        var culture = CultureInfo.CurrentUICulture;
        double? now = seen ? time.Noon(today!.Value) : null;
        var (wide, high) = form.IsNarrow ? (TodayLine, 15) : (TodayWidth, 29);
        var edge = Math.Min(form.Width, (now ?? 0) + wide / 2);
        List<Box> taken = seen ? [new(edge - wide, 0, edge, high)] : [];
        return new(
            time.IsEven ? EvenSteps(time.Stretches[0].Time, low, form, taken) : StretchedSteps(time, low, form, taken, culture),
            [.. spans.Select(x => Span(x, time, seen ? edge - wide : form.Width))],
            [.. Stretches(time, x => x.IsLarge)],
            [.. Stretches(time, x => x.IsLeftOut)],
            now,
            edge);
    }

    /// <summary>Stretches side by side are one.</summary>
    private static List<SwimlaneStretch> Stretches(StretchedTime time, Func<TimeStretch, bool> wanted)
    {
        List<SwimlaneStretch> found = [];
        foreach (var x in time.Stretches.Where(wanted))
        {
            if (found.Count > 0 && found[^1].To.AddDays(1) == x.Time.First)
                found[^1] = found[^1] with { Right = x.Time.End, To = x.Time.Last };
            else
                found.Add(new(x.Time.Start, x.Time.End, null, x.Time.First, x.Time.Last));
        }

        return found;
    }

    private static SwimlaneStretch Span(SwimlaneSpan span, StretchedTime time, double limit)
    {
        var left = time.Begin(span.From < time.First ? time.First : span.From);
        var right = time.Over(span.To > time.Last ? time.Last : span.To);
        var words = new PlacedWords(span.Label, left, 14, "start", Size);
        return new(left, Math.Min(right - 4, limit - 8), words.Box.Right <= Math.Min(limit, right + 40) ? words : null, span.From, span.To);
    }

    private static List<SwimlaneStep> EvenSteps(TimeScale time, double low, SwimlaneForm form, List<Box> taken)
    {
        var step = time.Finest(LeastRoom);
        var era = step <= TimeStep.Week ? TimeStep.Month : TimeStep.Year;
        var culture = CultureInfo.CurrentUICulture;
        List<SwimlaneStep> steps = [];
        foreach (var tick in time.Ticks(era))
            steps.Add(Step(tick, era, low - 20, true));
        foreach (var tick in step == TimeStep.Year ? [] : time.Ticks(step))
            steps.Add(Step(tick, step, low, false));
        return steps;

        SwimlaneStep Step(TimeTick tick, TimeStep of, double y, bool isEra)
        {
            var words = TimeLabel.Of(tick, of, culture);
            var name = words.Length == 0 ? null : new PlacedWords(words, tick.Place + 4, y, "start", Size, isEra);
            var isFree = name is not null && name.Box.Right <= form.Width && !taken.Exists(name.Box.Meets);
            return new(tick.Place, isFree ? name : null, Period(tick.Date, of), isEra);
        }
    }

    private static string? Period(DateOnly date, TimeStep step) => step switch
    {
        TimeStep.Year => $"{date:yyyy}",
        TimeStep.Quarter => $"{date:yyyy}-Q{(date.Month + 2) / 3}",
        TimeStep.Month => $"{date:yyyy-MM}",
        _ => null,
    };

    /// <summary>Years first, then months that are drawn larger, then where an even time begins, then July, and April and October.</summary>
    private static List<SwimlaneStep> StretchedSteps(
        StretchedTime time, double y, SwimlaneForm form, List<Box> taken, CultureInfo culture)
    {
        var drawn = time.Stretches.Where(x => !x.IsLeftOut).ToList();
        var months = Months(time).Where(day => drawn.Exists(x => x.Time.Has(day))).ToList();
        var years = months.Where((day, i) => day.Month == 1 || i == 0).ToList();
        var large = drawn.Where(x => x.IsLarge).Select(x => x.Time.First).Except(years).ToList();
        var even = drawn.Where(x => !x.IsLarge).Select(x => x.Time.First).Except(years).ToList();
        var others = months.Except([.. years, .. large, .. even]).Where(day => day.Month % 3 == 1).OrderBy(day => day.Month == 7 ? 0 : 1);
        List<SwimlaneStep> steps = [];
        foreach (var day in (IEnumerable<DateOnly>)[.. years, .. large, .. even, .. others])
        {
            var (x, isYear) = (time.Begin(day), years.Contains(day));
            var room = large.Contains(day) ? time.Over(day.AddMonths(1).AddDays(-1)) - x : 0;
            var name = Names(day, isYear, room, form.IsNarrow, culture)
                .Select(words => new PlacedWords(words, x + 4, isYear && form.IsNarrow ? y - YearsAbove : y, "start", Size, isYear))
                .FirstOrDefault(words => IsFree(words.Box));
            if (name is null && !isYear && room == 0) continue;
            if (name is not null) taken.Add(name.Box);
            steps.Add(new(x, name, isYear ? $"{day:yyyy}" : $"{day:yyyy-MM}", isYear));
        }

        return [.. steps.OrderBy(x => x.X)];

        bool IsFree(Box box) =>
            box.Right <= form.Width && !taken.Exists((box with { Left = box.Left - Air, Right = box.Right + Air }).Meets);
    }

    private static IEnumerable<DateOnly> Months(StretchedTime time)
    {
        for (var day = time.First; day <= time.Last; day = new DateOnly(day.Year, day.Month, 1).AddMonths(1)) yield return day;
    }

    private static string[] Names(DateOnly day, bool isYear, double room, bool isNarrow, CultureInfo culture)
    {
        var chinese = culture.TwoLetterISOLanguageName == "zh";
        if (isYear) return chinese && !isNarrow ? [$"{day.Year} 年", $"{day.Year}", $"’{day:yy}"] : [$"{day.Year}", $"’{day:yy}"];
        return chinese ? [$"{day.Month} 月"] : [day.ToString(room > WideMonth ? "MMMM" : "MMM", culture)];
    }
}
