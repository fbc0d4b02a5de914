using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LlmLandscape.Web.Http;

/// <summary>Every chart of a page is also a file: the same component, drawn as SVG that stands alone.</summary>
internal static class Drawings
{
    /// <summary>What a component draws, to be put into another drawing.</summary>
    public static async Task<string> MarkupAsync<TComponent>(
        IServiceProvider services, params IEnumerable<(string Name, object? Value)> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var view = ParameterView.FromDictionary(parameters.ToDictionary(x => x.Name, x => x.Value));
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(view)).ToHtmlString());
    }

    /// <param name="parameters">Those of the component, whose <c>Standalone</c> is set.</param>
    public static IResult Svg<TComponent>(params IEnumerable<(string Name, object? Value)> parameters) where TComponent : IComponent =>
        new RazorComponentResult<TComponent>(parameters.Append(("Standalone", true)).ToDictionary(x => x.Item1, x => x.Item2))
        {
            ContentType = "image/svg+xml; charset=utf-8",
        };
}
