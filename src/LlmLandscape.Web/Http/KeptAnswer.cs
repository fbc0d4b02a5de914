using System.Runtime.CompilerServices;

namespace LlmLandscape.Web.Http;

/// <summary>An answer as it is kept: when it was made, the headers that belong to it, and the body as it goes over the wire.</summary>
internal sealed class KeptAnswer
{
    /// <summary>What the store gives out is in memory the same array each time, and is read once.</summary>
    private static readonly ConditionalWeakTable<byte[], KeptAnswer> Known = [];

    private readonly KeyValuePair<string, string>[] _headers;
    private readonly ReadOnlyMemory<byte> _body;
    private readonly DateTimeOffset _made;

    private KeptAnswer(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new BinaryReader(stream);
        _made = DateTimeOffset.FromUnixTimeMilliseconds(reader.ReadInt64());
        _headers = new KeyValuePair<string, string>[reader.ReadInt32()];
        for (var i = 0; i < _headers.Length; i++) _headers[i] = new(reader.ReadString(), reader.ReadString());
        _body = bytes.AsMemory((int)stream.Position);
    }

    public static KeptAnswer Of(byte[] bytes) => Known.GetValue(bytes, static x => new(x));

    public static byte[] Bytes(DateTimeOffset made, IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        using var stream = new MemoryStream(body.Length + 512);
        using var writer = new BinaryWriter(stream);
        writer.Write(made.ToUnixTimeMilliseconds());
        var lines = headers.SelectMany(x => x.Value.Select(value => (x.Key, Value: value ?? ""))).ToList();
        writer.Write(lines.Count);
        foreach (var (name, value) in lines)
        {
            writer.Write(name);
            writer.Write(value);
        }

        writer.Write(body);
        return stream.ToArray();
    }

    public Task SendAsync(HttpResponse response, DateTimeOffset now)
    {
        foreach (var (name, value) in _headers) response.Headers.Append(name, value);
        response.Headers.Age = Math.Max(0, (long)(now - _made).TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var sent = response.BodyWriter.WriteAsync(_body, CancellationToken.None);
        return sent.IsCompletedSuccessfully ? Task.CompletedTask : sent.AsTask();
    }
}
