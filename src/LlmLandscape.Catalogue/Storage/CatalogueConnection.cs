using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>How a catalogue file is opened.</summary>
public static class CatalogueConnection
{
    /// <summary>For all who read: nothing can be written, and a missing file is an error, not an empty catalogue.</summary>
    public static string ReadOnly(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly }.ToString();

    /// <summary>Opens a built file for reading, once.</summary>
    /// <param name="file">The path.</param>
    public static CatalogueContext OpenReadOnly(string file) => Open($"{ReadOnly(file)};Pooling=False");

    /// <summary>For the builder: a file of its own, not pooled, so that it is closed when the builder lets go of it.</summary>
    internal static string Building(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString();

    internal static CatalogueContext Open(string connectionString) =>
        new(new DbContextOptionsBuilder<CatalogueContext>().UseSqlite(connectionString).Options);
}
