using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Charts;

/// <summary>The form that goes with each colour, so that a mark is told from others without it.</summary>
public static class HueShapes
{
    /// <summary>By the number of the colour; grey, the first, is nobody's own.</summary>
    private static readonly MarkShape[] Shapes =
    [
        MarkShape.Disc, MarkShape.Disc, MarkShape.Square, MarkShape.TriangleUp, MarkShape.Diamond, MarkShape.TriangleDown,
        MarkShape.Star, MarkShape.Plus, MarkShape.Chevron, MarkShape.Hourglass, MarkShape.Cross, MarkShape.Bow,
    ];

    public static MarkShape Of(int hue) => Shapes[hue];

    /// <summary>The forms that a drawing uses, to be referred to by <see cref="Svg.Mark"/>.</summary>
    /// <param name="id">Tells the drawing from others in the page.</param>
    /// <param name="hues">The colours that occur.</param>
    public static MarkupString Defined(string id, IEnumerable<int> hues)
    {
        var forms = hues.Distinct().Order().Select(hue => Markup.Of($"""<path id="{id}-m{hue}" d="{MarkPath.Of(Of(hue))}" />"""));
        return Markup.Of($"<defs>{new MarkupString(string.Concat(forms))}</defs>");
    }
}
