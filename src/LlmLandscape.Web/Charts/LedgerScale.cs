using LlmLandscape.Web.Charts.Scales;

namespace LlmLandscape.Web.Charts;

/// <summary>How long a year is in a ledger, how high an amount, and what has to share a line.</summary>
/// <param name="Left">Where the axis of time begins.</param>
/// <param name="OpenLeft">Where sums without dates begin.</param>
/// <param name="FirstYear">The first year of the axis.</param>
/// <param name="Years">How many it has; none where no sum has dates.</param>
/// <param name="AYear">How long a year is.</param>
/// <param name="Amounts">From an amount a year to a height.</param>
internal sealed record LedgerScale(
    double Width, double Left, double OpenLeft, int FirstYear, int Years, double AYear, LinearScale Amounts, bool HasOpen)
{
    /// <summary>The widest that names of owners may be, and room for the amounts at the axis.</summary>
    internal const double Names = 104, Axis = 46, NarrowAxis = 54, Margin = 34, Gap = 52, Tall = 190, NarrowTall = 150;

    public bool IsNarrow => Width < 480;

    public bool HasDated => Years > 0;

    public static LedgerScale Of(IReadOnlyList<LedgerOwner> owners, double width)
    {
        var narrow = width < 480;
        var sums = owners.SelectMany(x => x.Sums).ToList();
        var dated = sums.Where(IsDated).ToList();
        var first = dated.Select(x => x.From!.Value.Year).DefaultIfEmpty(0).Min();
        var years = dated.Count == 0 ? 0 : dated.Max(x => x.To!.Value.Year) - first + 1;
        var open = owners.Select(x => x.Sums.Where(sum => !IsDated(sum)).ToList()).ToList();
        var hasOpen = open.Any(x => x.Count > 0);
        var left = narrow ? NarrowAxis : Names + Axis;
        var amounts = LinearScale.FromZero(sums.Max(x => x.AYear ?? 0), 0, narrow ? NarrowTall : Tall);
        double aYear;
        if (narrow)
        {
            var longest = Math.Max(years, open.SelectMany(x => x).Select(x => x.Years ?? 0).DefaultIfEmpty(0).Max());
            aYear = Math.Min(LedgerLayout.LongestYear, (width - left - Margin) / Math.Max(longest, 1));
            return new(width, left, left, first, years, aYear, amounts, hasOpen);
        }

        var openYears = open.Select(x => x.Sum(sum => sum.Years ?? 0)).DefaultIfEmpty(0).Max();
        var flat = open.Select(x => x.Count(sum => sum.Years is null) * LedgerLayout.FlatWidth);
        var between = open.Select(x => Math.Max(0, x.Count - 1) * LedgerLayout.Between);
        var openFixed = flat.Zip(between, (one, other) => one + other).DefaultIfEmpty(0).Max();
        var gap = years > 0 && hasOpen ? Gap : 0;
        var room = (width - left - gap - openFixed - 2) / Math.Max(1, years + openYears);
        aYear = Math.Clamp(room, 60, LedgerLayout.LongestYear);
        return new(width, left, left + years * aYear + gap, first, years, aYear, amounts, hasOpen);
    }

    public static bool IsDated(LedgerSum sum) => sum is { From: not null, To: not null, Years: not null };

    public double Begin(DateOnly day) => Left + AYear * (day.Year - FirstYear + (day.DayOfYear - 1.0) / DaysIn(day.Year));

    public double Over(DateOnly day) => Left + AYear * (day.Year - FirstYear + (double)day.DayOfYear / DaysIn(day.Year));

    public double LengthOf(LedgerSum open) => open.Years is { } years ? years * AYear : LedgerLayout.FlatWidth;

    /// <summary>
    /// Sums that stand on one base: dated ones that do not overlap, and beside them as many without dates as there is room for. Where
    /// the drawing is narrow, each without dates has a line of its own.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<LedgerSum>> Lanes(LedgerOwner owner)
    {
        List<List<LedgerSum>> lanes = [];
        foreach (var sum in owner.Sums.Where(IsDated))
            Put(lane => lane.All(other => other.To < sum.From || sum.To < other.From), sum);
        foreach (var sum in owner.Sums.Where(sum => !IsDated(sum)))
        {
            Put(lane =>
            {
                var before = lane.Where(other => !IsDated(other)).ToList();
                return IsNarrow
                    ? lane.Count == 0
                    : OpenLeft + before.Sum(x => LengthOf(x) + LedgerLayout.Between) + LengthOf(sum) <= Width + 0.5;
            }, sum);
        }

        return lanes;

        void Put(Func<List<LedgerSum>, bool> fits, LedgerSum sum)
        {
            if (lanes.Find(lane => fits(lane)) is { } lane) lane.Add(sum);
            else lanes.Add([sum]);
        }
    }

    private static int DaysIn(int year) => DateTime.IsLeapYear(year) ? 366 : 365;
}
