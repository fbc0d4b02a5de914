namespace LlmLandscape.Web.Charts;

/// <summary>
/// What of a drawing is still free for words: they keep apart from each other, from marks and lines, and stay within. Where
/// <see cref="LabelPlacer"/> only knows points, this knows whatever has been told to it.
/// </summary>
/// <param name="bounds">What they stay within.</param>
public sealed class FreeSpace(Box bounds)
{
    /// <summary>Between two words in a line, which would read as one.</summary>
    private const double Air = 4;

    /// <summary>A slanted line is taken piece by piece, or it would take all of the square that it crosses.</summary>
    private const double Piece = 4;

    private readonly List<Box> _taken = [];
    private readonly List<Box> _lines = [];

    public void Take(Box box) => _taken.Add(box);

    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <param name="half">How far it is to be kept away from.</param>
    public void TakeLine((double X, double Y) from, (double X, double Y) to, double half = 2)
    {
        var pieces = 1 + (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Piece);
        for (var i = 0; i <= pieces; i++)
        {
            var part = (double)i / pieces;
            _lines.Add(Box.Around(from.X + part * (to.X - from.X), from.Y + part * (to.Y - from.Y), half));
        }
    }


    /// <summary>The first of the places that is free, and from then on taken; null where none is.</summary>
    /// <param name="places">Where the words may stand, the best first.</param>
    public PlacedWords? First(IEnumerable<PlacedWords> places) =>
        First(places.Select(place => (IReadOnlyList<PlacedWords>)[place]), false) is [var found] ? found : null;

    /// <summary>The same for words in several lines; none where no place is free.</summary>
    /// <param name="places">Where the lines may stand, the best first.</param>
    /// <param name="overLines">
    /// Whether, where nothing else is free, they may stand over a line: what must be said is better said there than not at all.
    /// </param>
    public IReadOnlyList<PlacedWords> First(IEnumerable<IReadOnlyList<PlacedWords>> places, bool overLines)
    {
        var all = places.ToList();
        var found = all.Find(place => place.All(words => IsFree(words, false)))
            ?? (overLines ? all.Find(place => place.All(words => IsFree(words, true))) : null)
            ?? [];
        _taken.AddRange(found.Select(words => words.Box));
        return found;
    }

    private bool IsFree(PlacedWords words, bool overLines)
    {
        var box = words.Box;
        var aired = box with { Left = box.Left - Air, Right = box.Right + Air };
        return box.IsWithin(bounds) && !_taken.Exists(aired.Meets) && (overLines || !_lines.Exists(aired.Meets));
    }
}
