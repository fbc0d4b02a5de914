using LlmLandscape.Catalogue;
using Markdig;

namespace LlmLandscape.Web.Features.Methods;

/// <summary>The text on methods: <c>docs/methods.md</c> and its Chinese twin, which travel with the program.</summary>
internal static class MethodsText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().DisableHtml().Build();

    /// <summary>As HTML. It is our own text, and HTML within it is off.</summary>
    public static string Html(Language language) => Markdown.ToHtml(Read(language), Pipeline);

    private static string Read(Language language)
    {
        var name = language == Language.Chinese ? "methods.zh-Hans.md" : "methods.md";
        using var stream = typeof(MethodsText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
