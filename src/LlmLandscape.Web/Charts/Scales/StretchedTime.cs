namespace LlmLandscape.Web.Charts.Scales;

/// <summary>Days of equal length.</summary>
/// <param name="Time">Where they are.</param>
/// <param name="IsLeftOut">Whether nothing happened in them, so that they are no more than a band.</param>
/// <param name="IsLarge">Whether so much happened in them that they are drawn larger than their year.</param>
public sealed record TimeStretch(TimeScale Time, bool IsLeftOut = false, bool IsLarge = false)
{
    /// <summary>How long a day is.</summary>
    public double Day => (Time.End - Time.Start) / (Time.Last.DayNumber - Time.First.DayNumber + 1);
}

/// <summary>Time in stretches, one beginning where the last one ends: later is always further right, though not evenly.</summary>
public sealed record StretchedTime(IReadOnlyList<TimeStretch> Stretches)
{
    public DateOnly First => Stretches[0].Time.First;

    public DateOnly Last => Stretches[^1].Time.Last;

    public double Start => Stretches[0].Time.Start;

    public double End => Stretches[^1].Time.End;

    public bool IsEven => Stretches.Count == 1;

    /// <summary>All days as long as each other.</summary>
    public static StretchedTime Even(DateOnly first, DateOnly last, double start, double end) =>
        new([new(new(first, last, start, end))]);

    /// <summary>Where a day begins.</summary>
    public double Begin(DateOnly day) => Of(day).Time.Begin(day);

    /// <summary>Where a day is over.</summary>
    public double Over(DateOnly day) => Of(day).Time.Over(day);

    /// <summary>Where a day is at noon.</summary>
    public double Noon(DateOnly day) => Of(day).Time.Noon(day);

    public bool Has(DateOnly day) => First <= day && day <= Last;

    /// <summary>How many times as wide as the narrowest days that are drawn those are that are drawn larger; none where none is.</summary>
    public (double Least, double Most)? Larger
    {
        get
        {
            var large = Stretches.Where(x => x.IsLarge).Select(x => x.Day).ToList();
            var others = Stretches.Where(x => x is { IsLarge: false, IsLeftOut: false }).Select(x => x.Day).ToList();
            return large.Count == 0 || others.Count == 0 ? null : (large.Min() / others.Min(), large.Max() / others.Min());
        }
    }

    private TimeStretch Of(DateOnly day) => Stretches.FirstOrDefault(x => day <= x.Time.Last) ?? Stretches[^1];
}
