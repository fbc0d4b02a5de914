using LlmLandscape.Web.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using NetVips;

namespace LlmLandscape.Web.Components;

/// <summary>
/// Every chart of a page is also a file: the same component, drawn as SVG that stands alone, or as the PNG that shared links show.
/// </summary>
internal static class Drawings
{
    /// <summary>The end of a drawing's address.</summary>
    public const string Formats = "{format:regex(^(svg|png)$)}";

    public const string Png = "png";

    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="parameters">Those of the component, whose <c>Standalone</c> is set.</param>
    public static IResult As<TComponent>(string format, params IEnumerable<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        var standing = parameters.Append(("Standalone", true)).ToDictionary(x => x.Item1, x => x.Item2);
        return format == Png
            ? new Picture(new RazorComponentResult<CascadingValue<bool>>(AsPreview<TComponent>(standing)))
            : new RazorComponentResult<TComponent>(standing) { ContentType = "image/svg+xml; charset=utf-8" };
    }

    private static Dictionary<string, object?> AsPreview<TComponent>(Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        return new()
        {
            [nameof(CascadingValue<bool>.Name)] = PreviewCard.Asked,
            [nameof(CascadingValue<bool>.Value)] = true,
            [nameof(CascadingValue<bool>.ChildContent)] = (RenderFragment)Content,
        };

        void Content(RenderTreeBuilder builder)
        {
            builder.OpenComponent<TComponent>(0);
            builder.AddMultipleAttributes(1, parameters!);
            builder.CloseComponent();
        }
    }

    /// <summary>Hardly anybody who shows previews shows an SVG: libvips makes a PNG of it.</summary>
    private sealed class Picture(IResult drawing) : IResult
    {
        public async Task ExecuteAsync(HttpContext context)
        {
            var wire = context.Response.Body;
            using var drawn = new MemoryStream();
            context.Response.Body = drawn;
            try
            {
                await drawing.ExecuteAsync(context);
            }
            finally
            {
                context.Response.Body = wire;
            }

            using var picture = Image.SvgloadBuffer(drawn.ToArray());
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(picture.PngsaveBuffer(), context.RequestAborted);
        }
    }
}
