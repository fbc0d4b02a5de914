namespace LlmLandscape.Analysis.Similarity;

/// <summary>Who has what: vendors by features, each cell yes, no or unknown.</summary>
public sealed class FeatureTable
{
    private readonly bool?[][] _cells;

    /// <summary>Takes the cells as they are.</summary>
    /// <param name="vendors">The ids of the vendors, one for each row.</param>
    /// <param name="features">The ids of the features, one for each column.</param>
    /// <param name="cells">The cells, by row; null is unknown.</param>
    /// <exception cref="ArgumentException">The rows or columns are not as many as their ids.</exception>
    public FeatureTable(IReadOnlyList<string> vendors, IReadOnlyList<string> features, IReadOnlyList<IReadOnlyList<bool?>> cells)
    {
        if (cells.Count != vendors.Count)
            throw new ArgumentException($"There are {vendors.Count} vendors but {cells.Count} rows.", nameof(cells));
        if (cells.FirstOrDefault(row => row.Count != features.Count) is { } odd)
            throw new ArgumentException($"There are {features.Count} features but a row of {odd.Count}.", nameof(cells));
        (Vendors, Features, _cells) = (vendors, features, [.. cells.Select(row => row.ToArray())]);
    }

    /// <summary>The ids of the vendors.</summary>
    public IReadOnlyList<string> Vendors { get; }

    /// <summary>The ids of the features.</summary>
    public IReadOnlyList<string> Features { get; }

    /// <summary>One cell; null is unknown.</summary>
    public bool? this[int vendor, int feature] => _cells[vendor][feature];

    /// <summary>All of a vendor.</summary>
    public IReadOnlyList<bool?> Row(int vendor) => _cells[vendor];

    /// <summary>How many of the cells are known.</summary>
    public int Known => _cells.Sum(row => row.Count(cell => cell is not null));

    /// <summary>The table without one feature.</summary>
    public FeatureTable WithoutFeature(int feature) => new(
        Vendors,
        [.. Features.Where((_, i) => i != feature)],
        [.. _cells.Select(row => row.Where((_, i) => i != feature).ToArray())]);
}
