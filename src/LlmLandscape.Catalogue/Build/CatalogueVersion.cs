using System.Security.Cryptography;
using System.Text;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>What identifies a catalogue: the seeds that it was built from and the code that built it.</summary>
public static class CatalogueVersion
{
    /// <summary>
    /// Sixteen hexadecimal digits that change with any byte or name of a seed or an attached snapshot, with the tables, and with
    /// the building code.
    /// </summary>
    /// <param name="seedsFolder">The folder of seeds.</param>
    /// <param name="datasets">The attached snapshots.</param>
    public static string Of(string seedsFolder, DatasetFolder datasets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Schema));
        hash.AppendData(typeof(CatalogueVersion).Module.ModuleVersionId.ToByteArray());
        var folder = new SeedFolder(seedsFolder);
        foreach (var file in folder.Files)
        {
            var bytes = folder.Bytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{file}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        foreach (var (place, file) in datasets.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0dataset\0{Path.GetFileName(place)}\0"));
            hash.AppendData(SumOf(file));
        }

        return Short(hash.GetHashAndReset());
    }

    /// <summary>The files that the version depends on; what is not attached is among them.</summary>
    /// <param name="seedsFolder">The folder of seeds.</param>
    /// <param name="datasets">The attached snapshots.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder of seeds.</exception>
    public static IEnumerable<FileInfo> Files(string seedsFolder, DatasetFolder datasets) =>
    [
        .. new SeedFolder(seedsFolder).Files.Select(file => new FileInfo(Path.Combine(seedsFolder, file))),
        .. datasets.Places.Select(file => new FileInfo(file)),
    ];

    /// <summary>
    /// The identity of the tables, the views and the full-text index; a file with another one cannot be read by this code. It
    /// is written down, because having EF work it out took most of a start; a test works it out and says what to write here.
    /// </summary>
    public const string Schema = "c5883814e0240b7c";

    /// <summary>What <see cref="Schema"/> must be.</summary>
    internal static string SchemaOf(CatalogueTables tables) => Short(SHA256.HashData(Encoding.UTF8.GetBytes(tables.Create)));

    /// <summary>What cannot be read is the reader's to name; here it is as another file would be.</summary>
    private static byte[] SumOf(string file)
    {
        try
        {
            using var attached = File.OpenRead(file);
            return SHA256.HashData(attached);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash)[..16];
}
