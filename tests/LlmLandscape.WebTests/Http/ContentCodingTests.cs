using System.IO.Compression;

namespace LlmLandscape.WebTests.Http;

/// <summary>Plain and packed answers of one address, asked for in every order.</summary>
public sealed class ContentCodingTests : IDisposable
{
    private static readonly (string? Accepted, string? Coding)[] Visitors =
    [
        (null, null), ("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br, zstd", "br"), ("*", "br"), ("gzip;q=0, *", "br"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0, gzip;q=0", null), ("identity, *;q=0", null), ("br;q=0.5, gzip;q=0.8", "gzip"), ("deflate", null),
        ("identity;q=1, br;q=0.2", null),
    ];

    private readonly KeptSite _site = new();

    public void Dispose() => _site.Dispose();

    /// <summary>Each visitor is once the first, on an address of its own; then the others come, and all of them again.</summary>
    [Theory]
    [InlineData("/en/timeline?from=20")]
    [InlineData("/api/v1/events?limit=")]
    public async Task Everybody_gets_what_they_can_read_whoever_asked_before(string address)
    {
        for (var first = 0; first < Visitors.Length; first++)
        {
            string? body = null;
            foreach (var turn in Enumerable.Range(first, 2 * Visitors.Length))
            {
                var (accepted, coding) = Visitors[turn % Visitors.Length];
                var answer = await _site.GetAsync($"{address}{first + 10}", ("Accept-Encoding", accepted ?? ""));
                answer.Status.ShouldBe(200);
                answer["Content-Encoding"].ShouldBe(coding, accepted);
                answer["Vary"].ShouldBe("Accept-Encoding");
                Unpacked(answer).ShouldBe(body ??= Unpacked(answer), accepted);
            }
        }
    }

    [Fact]
    public async Task A_picture_is_packed_already_and_kept_once()
    {
        foreach (var (accepted, _) in Visitors.Where(visitor => visitor.Accepted is not null))
            (await _site.GetAsync("/en/timeline.png", ("Accept-Encoding", accepted!)))["Content-Encoding"].ShouldBeNull(accepted);
        _site.Store.Kept.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Failures_are_packed_too()
    {
        var answer = await _site.GetAsync("/en/nowhere", ("Accept-Encoding", "br"));
        (answer.Status, answer["Content-Encoding"], answer["Vary"]).ShouldBe((404, "br", "Accept-Encoding"));
    }

    private static string Unpacked(Answer answer)
    {
        using var packed = new MemoryStream(answer.Body);
        using Stream stream = answer["Content-Encoding"] switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
