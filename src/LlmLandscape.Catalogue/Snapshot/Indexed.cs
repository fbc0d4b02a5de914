using System.Collections;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>A list in an order of its own whose entries can also be had by their id.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class Indexed<T> : IReadOnlyList<T>
{
    private readonly T[] _entries;
    private readonly Dictionary<string, int> _places;

    /// <summary>Takes over the entries in their order.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="id">The id of an entry.</param>
    /// <exception cref="ArgumentException">Two entries have one id.</exception>
    public Indexed(IEnumerable<T> entries, Func<T, string> id)
    {
        _entries = [.. entries];
        Ids = [.. _entries.Select(id)];
        _places = Ids.Index().ToDictionary(x => x.Item, x => x.Index, StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public int Count => _entries.Length;

    /// <inheritdoc />
    public T this[int index] => _entries[index];

    /// <summary>The entry of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string id] =>
        _places.TryGetValue(id, out var place)
            ? _entries[place]
            : throw new KeyNotFoundException($"The catalogue has no {typeof(T).Name} '{id}'.");

    /// <summary>All ids, in the order of the entries.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The entry of an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public T? Find(string? id) => id is not null && _places.TryGetValue(id, out var place) ? _entries[place] : default;

    /// <summary>Whether there is an entry of an id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(string id) => _places.ContainsKey(id);

    /// <summary>The place of an id in the order, from 0.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int PlaceOf(string id) => _places[id];

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
