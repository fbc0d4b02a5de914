using LlmLandscape.Catalogue.Search;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Serving;

/// <summary>The <c>Sources</c> section of the configuration.</summary>
internal sealed class SourcesOptions
{
    /// <summary>A folder of the sources' texts, where the reader has them. Relative to the content root.</summary>
    public string? Folder { get; set; }
}

/// <summary>The sources' texts, read where they lie and shown beside the facts; never copied.</summary>
internal sealed class ArticleTexts(IOptions<SourcesOptions> options, IHostEnvironment environment)
{
    private readonly ArticleFolder? _folder = options.Value.Folder is { Length: > 0 } folder
        ? new(Path.Combine(environment.ContentRootPath, folder))
        : null;

    /// <summary>The paragraphs of a text; null where there is no folder, or no such file in it.</summary>
    public IReadOnlyList<string>? Paragraphs(string? file) => file is null ? null : _folder?.Paragraphs(file);
}
