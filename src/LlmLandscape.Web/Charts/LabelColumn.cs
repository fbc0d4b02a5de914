namespace LlmLandscape.Web.Charts;

/// <summary>
/// Labels in a column beside a drawing: each as near as can be to where it belongs, in that order, and none over another.
/// </summary>
public static class LabelColumn
{
    /// <summary>Where each label's middle stands, in the order given.</summary>
    /// <param name="wanted">Where each would stand if it were alone.</param>
    /// <param name="height">Of a label.</param>
    /// <param name="top">The upper edge of the column.</param>
    /// <param name="bottom">The lower edge; labels that do not fit in the column go on below it.</param>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wanted, double height, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();
        var places = new double[wanted.Count];
        var free = top;
        foreach (var i in order)
        {
            places[i] = Math.Max(wanted[i], free + height / 2);
            free = places[i] + height / 2;
        }

        free = Math.Max(bottom, top + wanted.Count * height);
        foreach (var i in order.AsEnumerable().Reverse())
        {
            places[i] = Math.Min(places[i], free - height / 2);
            free = places[i] - height / 2;
        }

        return places;
    }
}
