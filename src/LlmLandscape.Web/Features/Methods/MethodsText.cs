using LlmLandscape.Catalogue;
using LlmLandscape.Web.Components;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LlmLandscape.Web.Features.Methods;

/// <summary>The text on methods: <c>docs/methods.md</c> and its Chinese twin, which travel with the program.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Html">The text as HTML. It is our own, and HTML within it is off.</param>
/// <param name="Parts">Its sections: the id and the words of each heading.</param>
internal sealed record MethodsText(string Title, string Html, IReadOnlyList<(string Id, string Title, int Count)> Parts)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().DisableHtml().Build();

    public static MethodsText In(Language language)
    {
        var text = Markdown.Parse(Read(language), Pipeline);
        foreach (var literal in text.Descendants<LiteralInline>()) literal.Content = new(HanProse.Closed(literal));
        foreach (var end in text.Descendants<LineBreakInline>().Where(end => HanProse.IsClosed(end.PreviousSibling)).ToList()) end.Remove();
        var parts = text.OfType<HeadingBlock>().Where(heading => heading.Level == 2)
            .Select(heading => (heading.GetAttributes().Id!, Words(heading), 0));
        var title = text.OfType<HeadingBlock>().First(heading => heading.Level == 1);
        text.Remove(title);
        return new(Words(title), text.ToHtml(Pipeline), [.. parts]);
    }

    private static string Words(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static string Read(Language language)
    {
        var name = language == Language.Chinese ? "methods.zh-Hans.md" : "methods.md";
        using var stream = typeof(MethodsText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
