namespace LlmLandscape.Web.Components.Layout;

/// <summary>On a page that needs more than the stylesheets that all pages have.</summary>
/// <param name="files">Their names in <c>wwwroot/css</c>, without the ending.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StylesAttribute(params string[] files) : Attribute
{
    public IReadOnlyList<string> Files => files;
}
