using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Prints;

/// <summary>What the words beside a printed number make of it.</summary>
public enum PrintedUnit
{
    /// <summary>Nothing that changes it: a bare number, or so many of something.</summary>
    None,

    /// <summary>An amount of <see cref="PrintedFigure.Currency"/>.</summary>
    Money,

    /// <summary>Hundredths: <c>80%</c>, <c>八成</c>, <c>十分之一</c>.</summary>
    Percent,

    /// <summary>So many times as much: <c>62倍</c>.</summary>
    Times,

    /// <summary>Seconds, whatever was printed: <c>50ms</c> is 0.05.</summary>
    Seconds,

    /// <summary>Months, whatever was printed: <c>两年</c> is 24.</summary>
    Months,

    /// <summary>A place in a ranking, in words: <c>榜首</c> is 1.</summary>
    Place,
}

/// <summary>A number as an article prints it, read.</summary>
/// <param name="Value">The number in base units: <c>1.24億</c> is 124,000,000. The low end of a range.</param>
/// <param name="High">The high end of a range.</param>
/// <param name="Unit">What the words beside it make of it.</param>
/// <param name="Currency">The ISO code of the currency, for money.</param>
/// <param name="Qualifier">How exactly the words beside it state it.</param>
/// <param name="IsRound">Whether it is a magnitude without a digit: <c>百亿</c> may be meant roughly.</param>
public sealed record PrintedFigure(
    decimal Value, decimal? High, PrintedUnit Unit, string? Currency, Qualifier Qualifier, bool IsRound)
{
    /// <summary>The figures that a print states, from the left. Dates and what belongs to names, as in GPT-4, are none.</summary>
    /// <param name="printed">The print, in traditional or simplified characters.</param>
    public static IReadOnlyList<PrintedFigure> In(string printed) => PrintReader.Read(printed);
}
