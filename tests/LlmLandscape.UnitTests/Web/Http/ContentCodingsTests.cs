using System.IO.Compression;
using System.Text;
using LlmLandscape.Web.Http;

namespace LlmLandscape.UnitTests.Web.Http;

public sealed class ContentCodingsTests
{
    [Theory]
    [InlineData("", "identity")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", "identity")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0,gzip;q=0.000", "identity")]
    [InlineData("br;q=0.1, gzip;q=0.2", "gzip")]
    [InlineData("br;q=0.5, identity;q=0.5", "br")]
    [InlineData("br;q=0.4, identity;q=0.5", "identity")]
    [InlineData("br ; q=1", "br")]
    [InlineData("br;q=nonsense, ,;", "identity")]
    [InlineData("brotli, x-gzip, deflate", "identity")]
    public void A_visitor_is_given_the_coding_that_they_like_best(string accepted, string coding) =>
        ContentCodings.Best(accepted).Name().ShouldBe(coding);

    [Fact]
    public void What_is_packed_is_the_same_unpacked()
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("marks, links, 标记。", 400)));
        using var brotli = new BrotliStream(new MemoryStream(ContentCoding.Brotli.Pack(body)!), CompressionMode.Decompress);
        using var gzip = new GZipStream(new MemoryStream(ContentCoding.Gzip.Pack(body)!), CompressionMode.Decompress);
        foreach (var stream in new Stream[] { brotli, gzip })
        {
            using var unpacked = new MemoryStream();
            stream.CopyTo(unpacked);
            unpacked.ToArray().ShouldBe(body);
        }
    }

    [Fact]
    public void What_would_grow_stays_as_it_is()
    {
        var noise = new byte[300];
        new Random(1).NextBytes(noise);
        ContentCoding.Brotli.Pack(noise).ShouldBeNull();
        ContentCoding.Gzip.Pack(noise).ShouldBeNull();
        ContentCoding.Identity.Pack(new byte[300]).ShouldBeNull();
    }
}
