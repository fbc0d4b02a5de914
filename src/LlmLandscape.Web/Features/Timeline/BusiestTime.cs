namespace LlmLandscape.Web.Features.Timeline;

/// <summary>The shortest time in which half of all events certainly fall.</summary>
/// <param name="From">Its first day: the first that one of them may mean.</param>
/// <param name="To">Its last day.</param>
internal sealed record BusiestTime(DateOnly From, DateOnly To)
{
    /// <summary>Of fewer events, half are no finding.</summary>
    public const int Fewest = 4;

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>
    /// The latest of the shortest; null where there are too few events, or where it is more than a third of all the time: half of
    /// what is spread evenly takes about half.
    /// </summary>
    /// <param name="dates">The first and last day that each event may mean.</param>
    public static BusiestTime? Of(IReadOnlyCollection<(DateOnly From, DateOnly To)> dates)
    {
        if (dates.Count < Fewest) return null;
        var half = (dates.Count + 1) / 2;
        BusiestTime? best = null;
        PriorityQueue<DateOnly, int> ends = new(); // of those that begin as late as that, the earliest, the latest of them first
        foreach (var (from, to) in dates.OrderByDescending(x => x.From))
        {
            ends.Enqueue(to, -to.DayNumber);
            if (ends.Count > half) ends.Dequeue();
            if (ends.Count < half) continue;
            var found = new BusiestTime(from, ends.Peek());
            if (best is null || found.Days < best.Days) best = found;
        }

        var all = dates.Max(x => x.To).DayNumber - dates.Min(x => x.From).DayNumber + 1;
        return best is not null && 3 * best.Days <= all ? best : null;
    }
}
