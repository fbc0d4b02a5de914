using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Catalogue.Building;

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
public sealed record CatalogueCounts(int Vendors, int Models, int Strategies, int Sources, int Facts, int Citations, int Disputes, int Findable, int Releases, int Offers);

/// <summary>What a look at a catalogue file found.</summary>
/// <param name="Stamp">What the file says of itself; null where it cannot serve.</param>
/// <param name="Counts">How much it holds; null where it cannot serve.</param>
/// <param name="WhyNot">Why it cannot serve; null where it can.</param>
public sealed record CatalogueFileState(Stamp? Stamp, CatalogueCounts? Counts, string? WhyNot)
{
    /// <summary>True where the file can be served by this code.</summary>
    public bool CanServe => Stamp is not null;
}

/// <summary>A built catalogue on disk.</summary>
public static class CatalogueFile
{
    /// <summary>Looks at a file without changing it.</summary>
    /// <param name="file">The path.</param>
    public static CatalogueFileState Inspect(string file)
    {
        if (!File.Exists(file)) return new(null, null, "there is none yet");
        try
        {
            using var context = CatalogueConnection.OpenReadOnly(file);
            var stamp = context.Stamps.AsNoTracking().SingleOrDefault();
            return stamp switch
            {
                null => new(null, null, "it was never finished"),
                { Schema: var schema } when schema != CatalogueVersion.Schema => new(null, null, "it has the tables of another version of the program"),
                _ => new(stamp, Count(context), null),
            };
        }
        catch (SqliteException error)
        {
            return new(null, null, $"it cannot be read: {error.Message}");
        }
    }

    internal static CatalogueCounts Count(CatalogueContext context) => new(
        context.Vendors.Count(),
        context.Models.Count(),
        context.Strategies.Count(),
        context.Sources.Count(),
        context.Facts.Count(),
        context.Citations.Count(),
        context.Disputes.Count(),
        context.SearchEntries.Count(),
        context.Releases.Count(),
        context.Offers.Count());
}
