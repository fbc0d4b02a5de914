using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LlmLandscape.Web.Http;

/// <summary>Every chart of a page is also a file: the same component, drawn as SVG that stands alone.</summary>
internal static class Drawings
{
    /// <param name="parameters">Those of the component, whose <c>Standalone</c> is set.</param>
    public static IResult Svg<TComponent>(params IEnumerable<(string Name, object? Value)> parameters) where TComponent : IComponent =>
        new RazorComponentResult<TComponent>(parameters.Append(("Standalone", true)).ToDictionary(x => x.Item1, x => x.Item2))
        {
            ContentType = "image/svg+xml; charset=utf-8",
        };
}
