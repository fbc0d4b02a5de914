using System.Globalization;
using CsCheck;
using LlmLandscape.Analysis.Frontier;

namespace LlmLandscape.UnitTests.Analysis.Frontier;

/// <summary>Scores of invented vendors.</summary>
internal static class Scores
{
    /// <summary>A to D, as in the examples of docs/methods.md.</summary>
    public static readonly IReadOnlyList<DatedScore> Example =
    [
        Make("a-1", "a", "2024-01-10", 120),
        Make("b-1", "b", "2024-02-01", 115),
        Make("b-2", "b", "2024-03-10", 123),
        Make("c-1", "c", "2024-05-09", 119),
        Make("d-1", "d", "2024-06-18", 123),
        Make("a-2", "a", "2024-07-08", 130),
        Make("c-2", "c", "2024-10-16", 128.5),
        Make("b-3", "b", "2024-12-15", 131),
    ];

    /// <summary>
    /// Some scores of five vendors within forty days, on whole points so that days and values often tie; ids are the place in the
    /// list, so that no two are alike.
    /// </summary>
    public static readonly Gen<DatedScore[]> Any =
        Gen.Select(Gen.OneOf("a", "b", "c", "d", "e"), Gen.Int[0, 40], Gen.Int[0, 30]).Array[0, 25].Select(all => all
            .Select((x, i) => new DatedScore($"m{i}", x.Item1, new DateOnly(2024, 1, 1).AddDays(x.Item2), x.Item3)).ToArray());

    public static DatedScore Make(string id, string vendor, string day, double value, double? low = null, double? high = null) =>
        new(id, vendor, Day(day), value, low, high);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
