namespace LlmLandscape.Web.Charts;

/// <summary>A value of a trend, which holds from <paramref name="From"/> to <paramref name="To"/>.</summary>
/// <param name="Period">That time in words.</param>
/// <param name="Value">The value, and how it is stated.</param>
public sealed record StepPoint(DateOnly From, DateOnly To, string Period, BarSeries Value);
