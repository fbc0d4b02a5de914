using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Web.Features.Timeline;

/// <summary>What time the drawing shows, and which others are near.</summary>
internal static class TimelineZoom
{
    /// <summary>As asked for, or from the first quarter of which there is something to show.</summary>
    public static DateOnly First(TimelineView view, EventFilter filter) => filter.From?.From ?? Quarter(Earlier(view.First, filter.To?.From));

    /// <summary>As asked for, or to the end of the last quarter.</summary>
    public static DateOnly Last(TimelineView view, EventFilter filter)
    {
        if (filter.To is { } to && to.To >= First(view, filter)) return to.To;
        var last = view.Last >= First(view, filter) ? view.Last : First(view, filter);
        return Quarter(last).AddMonths(3).AddDays(-1);
    }

    /// <summary>The years of which there is something to show.</summary>
    public static IReadOnlyList<string> Years(TimelineView view) => [.. Enumerable.Range(view.First.Year, view.Last.Year - view.First.Year + 1).Select(year => $"{year:0000}")];

    /// <summary>The months of the year that is shown; none while more than that is.</summary>
    public static IReadOnlyList<string> Months(EventFilter filter) =>
        Shown(filter) is { } shown ? [.. Enumerable.Range(1, 12).Select(month => $"{shown[..4]}-{month:00}")] : [];

    /// <summary>The year or month that is shown; null where it is neither.</summary>
    public static string? Shown(EventFilter filter) =>
        filter.From is { } from && from.Text == filter.To?.Text && from.Text.Length is 4 or 7 && !from.Text.AsSpan().ContainsAny('Q', 'H') ? from.Text : null;

    /// <summary>The filter with another time; all of it where that is empty.</summary>
    public static EventFilter Of(EventFilter filter, string period)
    {
        return PartialDate.TryParse(period, out var date) ? filter with { From = date, To = date } : filter with { From = null, To = null };
    }

    private static DateOnly Earlier(DateOnly first, DateOnly? other) => other < first ? other.Value : first;

    private static DateOnly Quarter(DateOnly date) => new(date.Year, (date.Month - 1) / 3 * 3 + 1, 1);
}
