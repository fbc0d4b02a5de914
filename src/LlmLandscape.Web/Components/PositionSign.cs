using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>What is said of a vendor on a dimension, in some three words, and which way it speaks.</summary>
internal static class PositionSign
{
    public static MarkupString InWords(StatementView position)
    {
        var sign = position.Sign!.Value;
        return Markup.Of(
            $"""<span class="sign sign-{EnumSlug.Of(sign)}"><span aria-hidden="true">{Of(sign)}</span> """
            + $"""<span class="visually-hidden">{KindName.Of(L, sign)}{L[": "]}</span>{position.Gist}</span>""");
    }

    private static string Of(Sign sign) => sign switch
    {
        Sign.Plus => "+",
        Sign.Minus => "−",
        Sign.Mixed => "±",
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "No sign for this."),
    };
}
