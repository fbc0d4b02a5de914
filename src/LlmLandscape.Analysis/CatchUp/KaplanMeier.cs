namespace LlmLandscape.Analysis.CatchUp;

/// <summary>A step of a survival curve.</summary>
/// <param name="Time">When it falls.</param>
/// <param name="AtRisk">Of how many it was known just before that they had not yet.</param>
/// <param name="Events">How many did at that time.</param>
/// <param name="Survival">The share that has not, from then on.</param>
public sealed record SurvivalStep(int Time, int AtRisk, int Events, double Survival);

/// <summary>
/// The product-limit estimate: <c>S(t) = Π (1 − dᵢ / nᵢ)</c> over the times of events up to <c>t</c>, where <c>nᵢ</c> are still
/// under observation just before and <c>dᵢ</c> have the event (Kaplan and Meier, JASA 53, 1958). Who is censored at the time of
/// an event counts as at risk there.
/// </summary>
public static class KaplanMeier
{
    /// <summary>The curve, a step for each time at which there is an event.</summary>
    /// <param name="observations">For each subject, its time, and whether it was censored then.</param>
    public static IReadOnlyList<SurvivalStep> Curve(IEnumerable<(int Time, bool IsCensored)> observations)
    {
        // One walk in order of time: a bootstrap asks for thousands of curves.
        var all = observations.OrderBy(x => x.Time).ToArray();
        List<SurvivalStep> steps = [];
        var survival = 1.0;
        for (var i = 0; i < all.Length;)
        {
            var (time, atRisk, events) = (all[i].Time, all.Length - i, 0);
            for (; i < all.Length && all[i].Time == time; i++)
                if (!all[i].IsCensored) events++;
            if (events == 0) continue;
            survival *= 1 - (double)events / atRisk;
            steps.Add(new(time, atRisk, events, survival));
        }

        return steps;
    }

    /// <summary>The first time at which no more than half remain; null where more than half remain to the end.</summary>
    /// <param name="observations">For each subject, its time, and whether it was censored then.</param>
    public static double? Median(IEnumerable<(int Time, bool IsCensored)> observations) =>
        Curve(observations).FirstOrDefault(step => step.Survival <= 0.5 + 1e-12)?.Time;
}
