using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LlmLandscape.WebTests;

/// <summary>A drawing as it is approved: an element a line, so that a change of it can be read.</summary>
/// <param name="Path">Relative to the folder of all.</param>
internal sealed record DrawnFile(string Path, string Text)
{
    /// <summary>The stylesheet is the same in every drawing, and stands beside them once.</summary>
    public const string Style = "drawings.css";

    private static readonly XName StyleElement = XName.Get("style", "http://www.w3.org/2000/svg");

    private static readonly XmlWriterSettings Lines = new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" };

    public static IEnumerable<DrawnFile> Of(string name, string svg)
    {
        var drawing = XDocument.Parse(svg);
        var style = drawing.Root!.Element(StyleElement)!;
        yield return new(Style, style.Value + "\n");
        style.Remove();
        drawing.AddFirst(new XProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"../{Style}\""));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Lines)) drawing.Save(writer);
        yield return new($"{name}.svg", text.Append('\n').ToString());
    }

    /// <summary>The drawing with its stylesheet in it, as it stands alone.</summary>
    public string WithStyle(string style)
    {
        var drawing = XDocument.Parse(Text);
        drawing.Root!.AddFirst(new XElement(StyleElement, style));
        return drawing.Root.ToString(SaveOptions.DisableFormatting);
    }
}
