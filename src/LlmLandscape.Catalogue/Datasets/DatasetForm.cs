using System.IO.Compression;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What a file ought to be, for the sentence that refuses one that is something else.</summary>
/// <param name="What">What it ought to be: <c>a table of scores</c>.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record DatasetForm(string What, string Remedy)
{
    /// <summary>The largest file that is read, in bytes, packed or unpacked: some ten times what there is to say.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private static readonly byte[] Gzip = [0x1f, 0x8b];

    /// <summary>Reads the whole of a file, once: it may be a pipe. A file packed by gzip is unpacked.</summary>
    /// <param name="file">The path.</param>
    /// <returns>A stream in memory, at its beginning.</returns>
    /// <exception cref="InvalidDataException">It is empty, too large, or cannot be unpacked.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public MemoryStream Open(string file)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException(UnwantedCharacters.Escaped($"There is no file at {Path.GetFullPath(file)}. {Remedy}"));
        using var stream = File.OpenRead(file);
        var bytes = Whole(stream, stream.CanSeek ? stream.Length : 0) ?? throw TooLarge(file);
        if (bytes.Length == 0) throw Refusal(file, "it is empty");
        if (!bytes.GetBuffer().AsSpan(0, (int)bytes.Length).StartsWith(Gzip)) return bytes;
        MemoryStream? unpacked;
        try
        {
            using var packed = new GZipStream(bytes, CompressionMode.Decompress);
            unpacked = Whole(packed, 0);
        }
        catch (InvalidDataException error)
        {
            throw Refusal(file, "it is packed by gzip, and cannot be unpacked", error);
        }

        return unpacked ?? throw TooLarge(file);
    }

    /// <summary>The refusal of a whole file, fit to be printed anywhere.</summary>
    /// <param name="file">The path.</param>
    /// <param name="why">What is wrong, and where.</param>
    /// <param name="inner">What found it.</param>
    public InvalidDataException Refusal(string file, string why, Exception? inner = null) =>
        new(UnwantedCharacters.Escaped($"{file} is not {What}: {why}. {Remedy}"), inner);

    /// <summary>Null where it is larger than a file may be.</summary>
    private static MemoryStream? Whole(Stream stream, long length)
    {
        if (length > LargestFile) return null;
        var whole = new MemoryStream((int)length);
        var part = new byte[81920];
        for (var read = stream.Read(part); read > 0; read = stream.Read(part))
        {
            if (whole.Length + read > LargestFile) return null;
            whole.Write(part, 0, read);
        }

        whole.Position = 0;
        return whole;
    }

    private InvalidDataException TooLarge(string file) =>
        Refusal(file, $"it is larger than {LargestFile / 1024 / 1024} MB, the most that a file may have");
}
