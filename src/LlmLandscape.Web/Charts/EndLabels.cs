namespace LlmLandscape.Web.Charts;

/// <summary>What is to be said of a line at its end.</summary>
/// <param name="Name">In the line's colour.</param>
/// <param name="Note">Below the name.</param>
/// <param name="Y">Where the line ends.</param>
public sealed record EndRequest(string Name, string Note, int Hue, double Y);

/// <summary>A line of what is said.</summary>
/// <param name="Hue">Of a name; null of a note.</param>
public sealed record EndWords(PlacedWords Words, int? Hue);

/// <summary>
/// Names of lines in a column beside their ends, with a note below each. Neighbours with the same note stand together above it.
/// </summary>
public static class EndLabels
{
    public const double NameSize = 13;
    public const double NoteSize = 12;
    public const double BoldSize = NameSize * PlacedWords.Bold;
    public const double LineHeight = 16;

    /// <summary>How wide the column is, at most as wide as it may be: what is longer breaks into lines.</summary>
    public static double Width(IEnumerable<EndRequest> ends, double most) => Math.Min(most, ends
        .Select(end => Math.Max(TextWidth.Of(end.Name, BoldSize), TextWidth.Of(end.Note, NoteSize)))
        .DefaultIfEmpty(0).Max());

    /// <param name="ends">The ends of the lines.</param>
    /// <param name="x">Where the column begins.</param>
    /// <param name="width">Of the column.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="bottom">Its lower edge; what does not fit goes on below it.</param>
    public static IReadOnlyList<EndWords> Place(IReadOnlyList<EndRequest> ends, double x, double width, double top, double bottom)
    {
        var blocks = Shared(ends).ConvertAll(block => (Y: block.Average(end => end.Y), Lines: Lines(block, width)));
        var sizes = blocks.ConvertAll(block => LineHeight * block.Lines.Count + 4);
        var places = Apart.Place(blocks.ConvertAll(block => block.Y), sizes, top, bottom);
        return
        [
            .. blocks.SelectMany((block, i) => block.Lines.Select((line, row) => new EndWords(
                new(
                    line.Words,
                    x,
                    places[i] - sizes[i] / 2 + 14 + LineHeight * row,
                    Size: line.Hue is null ? NoteSize : NameSize,
                    IsBold: line.Hue is not null),
                line.Hue))),
        ];
    }

    private static List<List<EndRequest>> Shared(IReadOnlyList<EndRequest> ends)
    {
        List<List<EndRequest>> blocks = [];
        foreach (var end in ends.OrderBy(end => end.Y))
        {
            var isShared = blocks.Count > 0 && end.Note.Length > 0 && blocks[^1][0].Note == end.Note
                && end.Y - blocks[^1][^1].Y < 2 * LineHeight;
            if (isShared) blocks[^1].Add(end);
            else blocks.Add([end]);
        }

        return blocks;
    }

    private static List<(string Words, int? Hue)> Lines(List<EndRequest> block, double width) =>
    [
        .. block.SelectMany(end => Broken(end.Name, BoldSize, width).Select(line => (line, (int?)end.Hue))),
        .. Broken(block[0].Note, NoteSize, width).Where(line => line.Length > 0).Select(line => (line, (int?)null)),
    ];

    /// <summary>A word that is longer than a line is cut: it would leave the drawing.</summary>
    private static IEnumerable<string> Broken(string words, double size, double width) =>
        TextWidth.Lines(words, size, width).Select(line => TextWidth.Fit(line, size, width));
}
