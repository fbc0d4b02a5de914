using System.Globalization;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.Catalogue.Build;

/// <summary>Writes a new catalogue file and checks it.</summary>
internal static class CatalogueWriter
{
    /// <summary>
    /// Nobody else sees the file before it is complete and checked, and one that is not is deleted: there is nothing that a
    /// journal or an early flush could save. Rows are written in the order of the seeds, and all references checked at the end.
    /// </summary>
    private const string Private = "pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off;";

    public static void Write(CatalogueSeed seed, AttachedData attached, string version, CatalogueTables tables, string file)
    {
        using var connection = new SqliteConnection(CatalogueConnection.Building(file));
        connection.Open();
        Execute(connection, Private);
        Execute(connection, tables.Create);

        var rows = new SeedRows(seed, attached);
        using (var transaction = connection.BeginTransaction())
        {
            using (var writer = new TableWriter(tables.Model, connection, transaction))
            {
                foreach (var row in rows.All) writer.Write(row);
                writer.Write(new CatalogueInfo
                {
                    Version = version,
                    BuiltAt = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                    Schema = CatalogueVersion.Schema,
                });
            }

            Index(connection, transaction, rows.Search);
            transaction.Commit();
        }

        Execute(connection, "analyze; vacuum;");
        Check(connection, rows);
        connection.Close();
        CatalogueSeal.Put(file);
    }

    private static void Index(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<SearchRow> rows)
    {
        using var insert = new SqliteCommand(SearchIndex.Insert, connection, transaction);
        foreach (var row in rows)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", row.Entry.Id);
            insert.Parameters.AddWithValue("$whole", row.WholeNames);
            insert.Parameters.AddWithValue("$names", row.NameWords);
            insert.Parameters.AddWithValue("$title", row.TitleWords);
            insert.Parameters.AddWithValue("$text", row.TextWords);
            insert.Parameters.AddWithValue("$about", row.AboutWords);
            insert.ExecuteNonQuery();
        }

        using var finish = new SqliteCommand(SearchIndex.Finish, connection, transaction);
        finish.ExecuteNonQuery();
    }

    private static void Check(SqliteConnection connection, SeedRows rows)
    {
        var integrity = Texts(connection, "select integrity_check from pragma_integrity_check");
        if (integrity is not ["ok"]) throw new InvalidDataException($"The new catalogue is damaged: {string.Join("; ", integrity)}.");
        var dangling = Texts(connection, "select distinct \"table\" from pragma_foreign_key_check");
        if (dangling.Count > 0)
            throw new InvalidDataException($"The new catalogue refers to rows that are not there, in {string.Join(", ", dangling)}.");
        var (written, meant) = (CatalogueFile.Count(connection), rows.Counts);
        if (written != meant) throw new InvalidDataException($"The new catalogue holds {written}, but the seeds have {meant}.");
        var indexed = Texts(connection, "select count(*) from search").Single();
        if (indexed != meant.Findable.ToString(CultureInfo.InvariantCulture))
            throw new InvalidDataException($"The new catalogue finds {indexed} things, but the seeds have {meant.Findable}.");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
#pragma warning disable CA2100 // our own text
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
#pragma warning disable CA2100 // our own text
        using var command = new SqliteCommand(sql, connection);
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }
}
