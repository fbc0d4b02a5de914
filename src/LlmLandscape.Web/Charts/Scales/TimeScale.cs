namespace LlmLandscape.Web.Charts.Scales;

/// <summary>How far apart the marks of a time axis are.</summary>
public enum TimeStep
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>A mark of a time axis.</summary>
/// <param name="Date">The day that it stands at the beginning of.</param>
/// <param name="Place">Where.</param>
/// <param name="Room">How far it is to the next mark or to the end.</param>
public sealed record TimeTick(DateOnly Date, double Place, double Room);

/// <summary>Equal days are equally long; a day has a beginning and an end.</summary>
/// <param name="First">The day that begins at <paramref name="Start"/>.</param>
/// <param name="Last">The day that ends at <paramref name="End"/>.</param>
public sealed record TimeScale(DateOnly First, DateOnly Last, double Start, double End)
{
    private double Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>From the quarter of one day to that of another, both whole.</summary>
    public static TimeScale OfQuarters(DateOnly first, DateOnly last, double start, double end)
    {
        return new(Beginning(first), Beginning(last).AddMonths(3).AddDays(-1), start, end);

        static DateOnly Beginning(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
    }

    /// <summary>Where a day begins.</summary>
    public double Begin(DateOnly day) => Start + (End - Start) * (day.DayNumber - First.DayNumber) / Days;

    /// <summary>Where a day is over.</summary>
    public double Over(DateOnly day) => Start + (End - Start) * (day.DayNumber - First.DayNumber + 1) / Days;

    /// <summary>Where a day is at noon.</summary>
    public double Noon(DateOnly day) => (Begin(day) + Over(day)) / 2;

    public bool Has(DateOnly day) => First <= day && day <= Last;

    /// <summary>The finest step whose marks are at least so far apart.</summary>
    public TimeStep Finest(double room)
    {
        var day = (End - Start) / Days;
        return room switch
        {
            _ when day >= room => TimeStep.Day,
            _ when 7 * day >= room => TimeStep.Week,
            _ when 28 * day >= room => TimeStep.Month,
            _ when 90 * day >= room => TimeStep.Quarter,
            _ => TimeStep.Year,
        };
    }

    /// <summary>A mark wherever a step begins, and one at the start of the scale, which may lie within a step.</summary>
    public IReadOnlyList<TimeTick> Ticks(TimeStep step)
    {
        List<DateOnly> dates = [First];
        for (var date = Next(First, step); date <= Last; date = Next(date, step)) dates.Add(date);
        return
        [
            .. dates.Select((date, i) =>
                new TimeTick(date, Begin(date), (i + 1 < dates.Count ? Begin(dates[i + 1]) : End) - Begin(date))),
        ];
    }

    private static DateOnly Next(DateOnly date, TimeStep step) => step switch
    {
        TimeStep.Day => date.AddDays(1),
        TimeStep.Week => date.AddDays(7 - ((int)date.DayOfWeek + 6) % 7),
        TimeStep.Month => new DateOnly(date.Year, date.Month, 1).AddMonths(1),
        TimeStep.Quarter => new DateOnly(date.Year, (date.Month - 1) / 3 * 3 + 1, 1).AddMonths(3),
        _ => new DateOnly(date.Year, 1, 1).AddYears(1),
    };
}
