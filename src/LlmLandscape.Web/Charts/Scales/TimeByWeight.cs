namespace LlmLandscape.Web.Charts.Scales;

/// <summary>
/// Gives each month the room that it needs. All have a least width; the rest is divided by what happened. A month in which
/// <see cref="Large"/> things or more happened is a stretch of its own; the others of a year are as wide as each other, so that a
/// calm year is even. Where for <see cref="LeftOutFrom"/> months and more there is nothing, a band stands for them.
/// </summary>
public static class TimeByWeight
{
    public const int Large = 2;
    public const int LeftOutFrom = 3;

    private const double LeastMonth = 10;

    /// <summary>The least widths together take no more than this part, however many months there are.</summary>
    private const double LeastShare = 0.42;

    /// <summary>What happens in a calm month may have its label in the next one.</summary>
    private const double Calm = 0.6;

    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="told">What is to have room: the first and last day that each may mean.</param>
    /// <param name="others">Months of which there is something else.</param>
    /// <param name="start">Where the first day begins.</param>
    /// <param name="end">Where the last one ends.</param>
    /// <param name="band">How wide a band is.</param>
    public static StretchedTime Of(
        DateOnly first,
        DateOnly last,
        IReadOnlyList<(DateOnly From, DateOnly To)> told,
        IReadOnlyList<(DateOnly From, DateOnly To)> others,
        double start,
        double end,
        double band)
    {
        var months = Months(first, last, told, others);
        var left = LeftOut(months);
        var drawn = months.Where((_, i) => !left[i]).ToList();
        var calm = drawn.Where(x => !x.IsLarge).GroupBy(x => x.First.Year)
            .ToDictionary(x => x.Key, x => Calm * (x.Sum(month => month.Told) + Loose(told, x.Key)) / x.Count());
        double Weight(Month month) => month.IsLarge ? 1 + month.Told : month.IsTold ? calm[month.First.Year] : 0;

        var bands = left.Where((isLeft, i) => isLeft && (i == 0 || !left[i - 1])).Count();
        var room = end - start - bands * band;
        var all = drawn.Sum(Weight);
        var least = all == 0 ? room / Math.Max(1, drawn.Count) : Math.Min(LeastMonth, LeastShare * room / drawn.Count);
        var unit = all == 0 ? 0 : (room - least * drawn.Count) / all;
        return new([.. Stretches(months, left, start, x => least + unit * Weight(x), band)]);
    }

    private static List<Month> Months(
        DateOnly first,
        DateOnly last,
        IReadOnlyList<(DateOnly From, DateOnly To)> told,
        IReadOnlyList<(DateOnly From, DateOnly To)> others)
    {
        var within = told.Where(x => Key(x.From) == Key(x.To)).GroupBy(x => Key(x.From)).ToDictionary(x => x.Key, x => x.Count());
        var years = told.Select(x => x.From.Year).ToHashSet();
        var to = told.Select(x => x.To).DefaultIfEmpty(DateOnly.MinValue).Max(); // what comes later is as narrow as it can be
        List<Month> months = [];
        for (var day = first; day <= last; day = new DateOnly(day.Year, day.Month, 1).AddMonths(1))
        {
            var end = new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
            var (begin, key) = (day, Key(day));
            bool Meets((DateOnly From, DateOnly To) x) => x.From <= end && begin <= x.To;
            months.Add(new(day, end < last ? end : last, within.GetValueOrDefault(key), years.Contains(day.Year) && day <= to)
            {
                IsEmpty = !within.ContainsKey(key) && !told.Any(Meets) && !others.Any(Meets),
            });
        }

        return months;
    }

    /// <summary>Of a year, what is dated to more than a month.</summary>
    private static int Loose(IReadOnlyList<(DateOnly From, DateOnly To)> told, int year) =>
        told.Count(x => x.From.Year == year && Key(x.From) != Key(x.To));

    private static bool[] LeftOut(List<Month> months)
    {
        var left = new bool[months.Count];
        for (var i = 0; i < months.Count;)
        {
            var run = months.Skip(i).TakeWhile(x => x.IsEmpty).Count();
            if (run >= LeftOutFrom && run < months.Count) Array.Fill(left, true, i, run);
            i += Math.Max(1, run);
        }

        return left;
    }

    private static IEnumerable<TimeStretch> Stretches(
        List<Month> months, bool[] left, double start, Func<Month, double> width, double band)
    {
        for (var i = 0; i < months.Count;)
        {
            var (first, at) = (months[i], i);
            var wide = left[i] ? 0 : width(first);
            bool IsAlike(Month x) =>
                !first.IsLarge && !x.IsLarge && x.First.Year == first.First.Year && Math.Abs(width(x) - wide) < 1e-9;
            bool IsSame(int j) => left[at] ? left[j] : !left[j] && IsAlike(months[j]);
            var next = i + 1;
            while (next < months.Count && IsSame(next)) next++;
            var end = start + (left[i] ? band : wide * (next - i));
            yield return new(new(first.First, months[next - 1].Last, start, end), left[i], first.IsLarge);
            (start, i) = (end, next);
        }
    }

    private static int Key(DateOnly day) => 12 * day.Year + day.Month;

    private sealed record Month(DateOnly First, DateOnly Last, int Told, bool IsTold)
    {
        public bool IsEmpty { get; init; }

        public bool IsLarge => Told >= Large;
    }
}
