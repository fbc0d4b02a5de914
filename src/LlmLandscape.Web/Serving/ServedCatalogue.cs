using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.Web.Serving;

/// <summary>
/// A catalogue that is or was being served: what is in memory, and the copy of its file that is asked for offers and words. The
/// copy goes when another catalogue has taken its place and the last who read it has finished.
/// </summary>
internal sealed class ServedCatalogue(CatalogueSnapshot snapshot, string file, bool isCopy)
{
    private readonly Lock _lock = new();
    private int _readers = 1; // the first is whoever serves it

    public CatalogueSnapshot Snapshot { get; } = snapshot;

    public string File { get; } = file;

    /// <summary>Begins to read; false where the copy is gone already.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_readers == 0) return false;
            _readers++;
            return true;
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            if (--_readers > 0) return;
        }

        using (var connection = new SqliteConnection(CatalogueConnection.ReadOnly(File))) SqliteConnection.ClearPool(connection);
        if (isCopy) System.IO.File.Delete(File); // an open file cannot be deleted everywhere: the pool is cleared before
    }
}

/// <summary>A request's hold on one catalogue from its beginning to its end, so that no answer mixes two.</summary>
internal sealed class CatalogueLease(CurrentCatalogue current) : IDisposable
{
    public ServedCatalogue Served { get; } = current.Enter();

    public void Dispose() => Served.Leave();
}
