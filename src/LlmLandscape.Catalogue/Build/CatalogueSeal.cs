using System.Security.Cryptography;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// A sum over a catalogue file's bytes, kept in the eight bytes of its header that SQLite leaves to applications (the user version and
/// the application id). SQLite notices damage only where it breaks a page's structure, and then while somebody reads; this notices a
/// single changed bit before anybody does, and needs no second file that could belong to another one.
/// </summary>
internal static class CatalogueSeal
{
    private const int UserVersion = 60, ApplicationId = 68, Half = 4, Header = 100;

    /// <summary>Seals a file that is complete.</summary>
    public static void Put(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        var sum = Sum(handle);
        RandomAccess.Write(handle, sum.AsSpan(0, Half), UserVersion);
        RandomAccess.Write(handle, sum.AsSpan(Half, Half), ApplicationId);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>Whether a file's bytes are those that were sealed.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool IsWhole(string file)
    {
        using var handle = File.OpenHandle(file);
        Span<byte> kept = stackalloc byte[2 * Half];
        return RandomAccess.GetLength(handle) >= Header
            && RandomAccess.Read(handle, kept[..Half], UserVersion) == Half
            && RandomAccess.Read(handle, kept[Half..], ApplicationId) == Half
            && kept.SequenceEqual(Sum(handle).AsSpan(0, 2 * Half));
    }

    /// <summary>Over all bytes but those of the seal.</summary>
    private static byte[] Sum(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var part = new byte[1 << 17];
        var at = 0L;
        for (var read = RandomAccess.Read(handle, part, at); read > 0; read = RandomAccess.Read(handle, part, at))
        {
            if (at == 0 && read >= Header)
            {
                part.AsSpan(UserVersion, Half).Clear();
                part.AsSpan(ApplicationId, Half).Clear();
            }

            hash.AppendData(part.AsSpan(0, read));
            at += read;
        }

        return hash.GetHashAndReset();
    }
}
