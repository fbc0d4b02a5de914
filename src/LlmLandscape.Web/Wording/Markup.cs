using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Wording;

/// <summary>
/// A mark as one piece of markup, with whatever fills its holes encoded. Element by element the framework would keep a record of
/// each bracket, name and quote until the page is sent, and on a page with hundreds of marks that is half of what it allocates.
/// </summary>
[InterpolatedStringHandler]
internal ref struct Markup(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _written = new(literalLength, formattedCount);

    /// <summary>Leaves Chinese as it is: written as entities a page is twice as long.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static MarkupString Of(Markup markup) => new(markup._written.ToStringAndClear());

    public void AppendLiteral(string markup) => _written.AppendLiteral(markup);

    public void AppendFormatted(MarkupString markup) => _written.AppendLiteral(markup.Value ?? "");

    public void AppendFormatted(string? text) => _written.AppendLiteral(Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => _written.AppendFormatted(number);
}
