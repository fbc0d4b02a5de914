using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.Catalogue.Build;

/// <summary>How much a catalogue holds.</summary>
/// <param name="Vendors">Companies and labs.</param>
/// <param name="Models">Models, apps, agents and platforms.</param>
/// <param name="Strategies">Strategies of the vocabulary.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Facts">Facts.</param>
/// <param name="Citations">Citations of facts.</param>
/// <param name="Disputes">Disputes, edited and computed.</param>
/// <param name="Findable">Whatever a search can find.</param>
/// <param name="Releases">Models as their makers released them.</param>
/// <param name="Offers">What others offer.</param>
/// <param name="Scores">Scores on benchmarks and boards.</param>
/// <param name="Pasts">Histories of makers' own records.</param>
public sealed record CatalogueCounts(
    int Vendors,
    int Models,
    int Strategies,
    int Sources,
    int Facts,
    int Citations,
    int Disputes,
    int Findable,
    int Releases,
    int Offers,
    int Scores,
    int Pasts);

/// <summary>What a look at a catalogue file found.</summary>
/// <param name="Info">What the file says of itself; null where it cannot serve.</param>
/// <param name="Counts">How much it holds; null where it cannot serve.</param>
/// <param name="WhyNot">Why it cannot serve; null where it can.</param>
public sealed record CatalogueFileState(CatalogueInfo? Info, CatalogueCounts? Counts, string? WhyNot)
{
    /// <summary>True where the file can be served by this code.</summary>
    public bool CanServe => Info is not null;
}

/// <summary>A built catalogue on disk.</summary>
public static class CatalogueFile
{
    /// <summary>
    /// Looks at a file without changing it. A start that has nothing to build does no more than this: it takes two statements
    /// and no model of the tables.
    /// </summary>
    /// <param name="file">The path.</param>
    public static CatalogueFileState Inspect(string file)
    {
        if (!File.Exists(file)) return new(null, null, "there is none yet");
        try
        {
            using var connection = new SqliteConnection($"{CatalogueConnection.ReadOnly(file)};Pooling=False");
            connection.Open();
            return InfoOf(connection) switch
            {
                null => new(null, null, "it was never finished"),
                { Schema: var schema } when schema != CatalogueVersion.Schema =>
                    new(null, null, "it has the tables of another version of the program"),
                _ when !CatalogueSeal.IsWhole(file) => new(null, null, "its bytes are not those that were built: it is damaged"),
                var stamp => new(stamp, Count(connection), null),
            };
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            return new(null, null, $"it cannot be read: {error.Message}");
        }
    }

    internal static CatalogueCounts Count(SqliteConnection connection)
    {
        using var count = new SqliteCommand(
            """
            select (select count(*) from vendors), (select count(*) from models), (select count(*) from strategies),
                   (select count(*) from sources), (select count(*) from facts), (select count(*) from citations),
                   (select count(*) from disputes), (select count(*) from search_entries), (select count(*) from releases),
                   (select count(*) from offers), (select count(*) from scores), (select count(*) from record_pasts)
            """,
            connection);
        using var row = count.ExecuteReader();
        row.Read();
        return new(
            row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4),
            row.GetInt32(5), row.GetInt32(6), row.GetInt32(7), row.GetInt32(8), row.GetInt32(9),
            row.GetInt32(10), row.GetInt32(11));
    }

    private static CatalogueInfo? InfoOf(SqliteConnection connection)
    {
        using var select = new SqliteCommand("select version, built_at, schema from catalogue", connection);
        using var row = select.ExecuteReader();
        return row.Read() ? new() { Version = row.GetString(0), BuiltAt = row.GetString(1), Schema = row.GetString(2) } : null;
    }
}
