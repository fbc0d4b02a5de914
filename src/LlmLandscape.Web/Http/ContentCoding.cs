using System.Buffers;
using System.Globalization;
using System.IO.Compression;

namespace LlmLandscape.Web.Http;

/// <summary>How the body of an answer is packed. A request is given one of three, so that its answer can be found by it.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses a coding and packs by it.</summary>
internal static class ContentCodings
{
    /// <summary>
    /// Pages repeat themselves (marks, links, labels), and from 5 on Brotli looks far enough back to see it: a tenth smaller
    /// than the framework's "optimal" (4). At 6 one and the same large page is 39.2 or 40.3 KB, as its blocks happen to fall; at 7
    /// it is 38.5 wherever they do, for 17 ms in place of 11, once. 11 takes forty times as long for another tenth.
    /// </summary>
    private const int BrotliQuality = 7;

    private const int BrotliWindow = 22;

    public static string Name(this ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => "identity",
    };

    /// <summary>The one that the visitor likes best; among equals the smallest.</summary>
    /// <param name="accepted">The value of <c>Accept-Encoding</c>: codings, each with a weight, 0 for never.</param>
    public static ContentCoding Best(ReadOnlySpan<char> accepted)
    {
        double? brotli = null, gzip = null, identity = null, others = null;
        foreach (var range in accepted.Split(','))
        {
            var part = accepted[range];
            var end = part.IndexOf(';');
            var name = (end < 0 ? part : part[..end]).Trim();
            var weight = Weight(end < 0 ? [] : part[(end + 1)..].Trim());
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) brotli = weight;
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase)) gzip = weight;
            else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase)) identity = weight;
            else if (name is "*") others = weight;
        }

        var (best, most) = (ContentCoding.Brotli, brotli ?? others ?? 0);
        if ((gzip ?? others ?? 0) > most) (best, most) = (ContentCoding.Gzip, (gzip ?? others)!.Value);
        return most > 0 && most >= (identity ?? 0) ? best : ContentCoding.Identity;
    }

    /// <summary>The body packed; null where that is no gain.</summary>
    public static byte[]? Pack(this ContentCoding coding, ReadOnlySpan<byte> body) => coding switch
    {
        ContentCoding.Brotli => Brotli(body),
        ContentCoding.Gzip => Gzip(body),
        _ => null,
    };

    private static double Weight(ReadOnlySpan<char> parameter)
    {
        if (parameter.IsEmpty) return 1;
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 0;
    }

    private static byte[]? Brotli(ReadOnlySpan<byte> body)
    {
        var packed = ArrayPool<byte>.Shared.Rent(body.Length);
        var gained = BrotliEncoder.TryCompress(body, packed.AsSpan(0, body.Length), out var length, BrotliQuality, BrotliWindow);
        var result = gained ? packed.AsSpan(0, length).ToArray() : null;
        ArrayPool<byte>.Shared.Return(packed);
        return result;
    }

    private static byte[]? Gzip(ReadOnlySpan<byte> body)
    {
        using var packed = new MemoryStream(body.Length / 2);
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
        return packed.Length < body.Length ? packed.ToArray() : null;
    }
}
