using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace LlmLandscape.Web.Hosting;

/// <summary>
/// Brotli at a quality that the framework's levels do not name: pages repeat themselves (marks, links, labels), and from 5 on
/// Brotli looks far enough back to see it. A tenth smaller than "optimal" (4), in about the same time.
/// </summary>
internal sealed class PageCompression : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 6 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
