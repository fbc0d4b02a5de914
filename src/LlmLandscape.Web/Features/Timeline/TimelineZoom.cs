using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>What time the drawing shows, and which others are near.</summary>
internal static class TimelineZoom
{
    /// <summary>Two weeks: closer, the days of an axis would have nothing between them.</summary>
    public const int Closest = 14;

    /// <summary>A time longer than this begins and ends with a month.</summary>
    private const int InDays = 92;

    /// <summary>Beyond all events by so many years there is nothing to see but marks of the axis.</summary>
    private const int Beyond = 10;

    /// <summary>As asked for, or from the first quarter of which there is something to show.</summary>
    public static DateOnly First(TimelineView view, EventFilter filter) =>
        Near(view, filter.From?.From ?? Quarter(Earlier(view.First, filter.To?.From)));

    /// <summary>As asked for, or to the end of the last quarter.</summary>
    public static DateOnly Last(TimelineView view, EventFilter filter)
    {
        if (filter.To is { } to && Near(view, to.To) is var end && end >= First(view, filter)) return end;
        var last = view.Last >= First(view, filter) ? view.Last : First(view, filter);
        var month = Quarter(last).AddMonths(2);
        return new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }

    /// <summary>The first and the last day of which there is something to show, whatever is asked for.</summary>
    public static (DateOnly First, DateOnly Last) All(TimelineView view) => (First(view, new()), Last(view, new()));

    /// <summary>Half of the time that is shown, about its middle; null where one cannot look closer, or at nothing.</summary>
    public static EventFilter? Closer(TimelineView view, EventFilter filter)
    {
        var (first, days) = Shown(view, filter);
        var half = Math.Max(Closest, days / 2);
        var all = All(view);
        return days <= Closest || first > all.Last || first.DayNumber + days <= all.First.DayNumber
            ? null
            : Of(view, filter, first.DayNumber + (days - half) / 2, half);
    }

    /// <summary>Twice the time that is shown, about its middle; null where that is all.</summary>
    public static EventFilter? Wider(TimelineView view, EventFilter filter)
    {
        var (first, days) = Shown(view, filter);
        var all = All(view);
        return first <= all.First && first.DayNumber + days > all.Last.DayNumber
            ? null
            : Of(view, filter, first.DayNumber - (days + 1) / 2, 2 * days);
    }

    /// <summary>
    /// The time half of what is shown earlier (<paramref name="direction"/> −1) or later (1); null where there is nothing more.
    /// </summary>
    public static EventFilter? Moved(TimelineView view, EventFilter filter, int direction)
    {
        var (first, days) = Shown(view, filter);
        var all = All(view);
        var room = direction < 0 ? first.DayNumber - all.First.DayNumber : all.Last.DayNumber - first.DayNumber - days + 1;
        return room <= 0 ? null : Of(view, filter, first.DayNumber + direction * Math.Min(room, (days + 1) / 2), days);
    }

    /// <summary>The years of which there is something to show.</summary>
    public static IReadOnlyList<string> Years(TimelineView view) =>
        [.. Enumerable.Range(view.First.Year, view.Last.Year - view.First.Year + 1).Select(year => $"{year:0000}")];

    /// <summary>The months of the year that is shown; none while more than that is.</summary>
    public static IReadOnlyList<string> Months(EventFilter filter) =>
        Period(filter) is { } shown ? [.. Enumerable.Range(1, 12).Select(month => $"{shown[..4]}-{month:00}")] : [];

    /// <summary>The year or month that is shown; null where it is neither.</summary>
    public static string? Period(EventFilter filter) =>
        filter.From is { Text: { Length: 4 or 7 } text } && text == filter.To?.Text && !text.AsSpan().ContainsAny('Q', 'H')
            ? text
            : null;

    /// <summary>The filter with another time; all of it where that is empty.</summary>
    public static EventFilter Of(EventFilter filter, string period)
    {
        return PartialDate.TryParse(period, out var date) ? filter with { From = date, To = date } : filter with { From = null, To = null };
    }

    /// <summary>The filter with so many days from a first one, given by its number, as far as there is something to show.</summary>
    private static EventFilter Of(TimelineView view, EventFilter filter, int firstDay, int days)
    {
        var all = All(view);
        var (from, to) = (Math.Max(all.First.DayNumber, firstDay), Math.Min(all.Last.DayNumber, firstDay + days - 1));
        if (from > to || (from == all.First.DayNumber && to == all.Last.DayNumber)) return filter with { From = null, To = null };

        var (first, last) = (DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to));
        return to - from < InDays
            ? filter with { From = Date(first, "yyyy-MM-dd"), To = Date(last, "yyyy-MM-dd") }
            : filter with { From = Date(first.AddDays(15), "yyyy-MM"), To = Date(last.AddDays(-15), "yyyy-MM") };
    }

    private static (DateOnly First, int Days) Shown(TimelineView view, EventFilter filter)
    {
        var first = First(view, filter);
        return (first, Last(view, filter).DayNumber - first.DayNumber + 1);
    }

    private static PartialDate? Date(DateOnly date, string form) =>
        PartialDate.TryParse(date.ToString(form, CultureInfo.InvariantCulture), out var read) ? read : null;

    private static DateOnly Near(TimelineView view, DateOnly date)
    {
        var (least, most) = (view.First.AddYears(-Beyond), view.Last.AddYears(Beyond));
        return date < least ? least : date > most ? most : date;
    }

    private static DateOnly Earlier(DateOnly first, DateOnly? other) => other < first ? other.Value : first;

    private static DateOnly Quarter(DateOnly date) => new(date.Year, (date.Month - 1) / 3 * 3 + 1, 1);
}
