namespace LlmLandscape.Catalogue.Datasets;

/// <summary>A row of a <see cref="CsvTable"/>.</summary>
/// <param name="line">The line on which it begins, counted from one.</param>
/// <param name="places">Where each column stands.</param>
/// <param name="cells">Its cells.</param>
public sealed class CsvRow(int line, IReadOnlyDictionary<string, int> places, IReadOnlyList<string> cells)
{
    /// <summary>The line on which it begins, counted from one.</summary>
    public int Line { get; } = line;

    /// <summary>What stands in a column, without blanks around it; null where nothing does, or there is no such column.</summary>
    /// <param name="column">The column's name.</param>
    public string? this[string column] =>
        places.TryGetValue(column, out var place) && cells[place].Trim() is { Length: > 0 } text ? text : null;
}
