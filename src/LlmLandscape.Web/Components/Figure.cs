using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components;

/// <summary>A value in the reader's units, with how exactly it is stated; the exact value and the print on hover.</summary>
internal static class Figure
{
    public static MarkupString Value(CatalogueSnapshot catalogue, ObservationView of)
    {
        var (figure, language) = (of.Figure, RequestCulture.Language);
        var (sign, words) = (SignOf(figure.Qualifier), FigureText.Word(figure.Qualifier, language));
        var exact = figure.ValueHigh is { } high ? $"{Digits(figure.Value)}–{Digits(high)}" : Digits(figure.Value);
        var printed = string.Join(L["; "], of.Citations.Select(x => x.Printed).OfType<string>().Distinct());
        var title = L["Exactly {0}, in {1}; printed as {2}", exact, figure.Unit, printed];
        var value = figure.Shown ?? FigureText.Of(figure.Value, figure.ValueHigh, catalogue.Units[figure.Unit].Name, language);
        var qualified = sign.Length == 0 || figure.Shown is not null
            ? default
            : Markup.Of($"""<span aria-hidden="true">{sign}&#xA0;</span><span class="visually-hidden">{words}</span>""");
        return Markup.Of($"""<span class="figure" title="{title}">{qualified}{value}</span>""");
    }

    private static string SignOf(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "",
        Qualifier.About => "≈",
        Qualifier.Over => ">",
        Qualifier.Under => "<",
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "No sign for this qualifier."),
    };

    private static string Digits(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
