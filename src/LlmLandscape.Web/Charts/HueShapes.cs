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
    /// <param name="isFile">Whether there is nothing to point at.</param>
    public static MarkupString Defined(string id, IEnumerable<int> hues, bool isFile)
    {
        // What can be pointed at is larger than the mark. It is here and not at each mark, of which there are dozens.
        var hit = isFile ? default : Markup.Of($"""<circle r="11" class="chart-hit" />""");
        var forms = hues.Distinct().Order()
            .Select(hue => Markup.Of($"""<g id="{id}-m{hue}">{hit}<path d="{MarkPath.Of(Of(hue))}" /></g>"""));
        return Markup.Of($"<defs>{new MarkupString(string.Concat(forms))}</defs>");
    }
}
