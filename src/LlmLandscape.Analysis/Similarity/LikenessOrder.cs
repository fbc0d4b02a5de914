namespace LlmLandscape.Analysis.Similarity;

/// <summary>An order in which neighbours are alike, for a map to read.</summary>
public static class LikenessOrder
{
    /// <summary>
    /// Begins with the most alike pair, and sets each next one beside the end of the row that it is more like: greedy, and the
    /// same for the same likeness. Whom no likeness is known of comes last, in the order given.
    /// </summary>
    /// <param name="vendors">The vendors.</param>
    /// <param name="likeness">How alike two are; null where that is not known.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> vendors, Func<string, string, double?> likeness)
    {
        if (vendors.Count < 2) return vendors;
        var left = vendors.ToList();
        List<string> row = [];
        while (left.Count > 0)
        {
            var best = (row.Count == 0 ? Beginnings() : Extensions()).MaxBy(x => x.Likeness ?? -1);
            if (best.Likeness is null) return [.. row, .. left];
            row.Insert(best.AtEnd ? row.Count : 0, best.Who);
            left.Remove(best.Who);
        }

        return row;

        IEnumerable<(string Who, bool AtEnd, double? Likeness)> Beginnings() =>
            left.SelectMany((one, i) => left.Skip(i + 1).Select(other => (one, true, likeness(one, other))));

        IEnumerable<(string Who, bool AtEnd, double? Likeness)> Extensions() =>
            left.SelectMany(who => new[] { (who, true, likeness(row[^1], who)), (who, false, likeness(row[0], who)) });
    }
}
