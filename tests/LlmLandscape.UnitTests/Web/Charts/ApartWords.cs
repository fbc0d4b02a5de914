using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>What holds for all words of a drawing.</summary>
internal static class ApartWords
{
    public static void ShouldStandApartWithin(this IEnumerable<PlacedWords> words, double width, double height)
    {
        List<PlacedWords> all = [.. words];
        foreach (var one in all)
        {
            one.Box.IsWithin(new(-0.01, -0.01, width + 0.01, height + 0.01)).ShouldBeTrue($"{one} leaves {width} × {height}");
            all.Where(other => !ReferenceEquals(other, one) && other.Box.Meets(one.Box)).ShouldBeEmpty($"over {one}");
        }
    }
}
