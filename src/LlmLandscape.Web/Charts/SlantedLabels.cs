namespace LlmLandscape.Web.Charts;

/// <summary>A label that wants to stand above a place on a line.</summary>
public sealed record SlantedRequest(double X, string Words);

/// <summary>Labels that go up to the right from a line, at half a right angle.</summary>
/// <param name="Places">Of each label, in the order given; null where there is no room. Its height is that above the line.</param>
/// <param name="Height">What they need above the line.</param>
public sealed record SlantedLabels(IReadOnlyList<PlacedWords?> Places, double Height)
{
    /// <summary>From the line to where a label begins.</summary>
    public const double Stem = 14;

    /// <summary>Between two neighbours, along the line: what a line of words is high, and as much again aslant.</summary>
    public const double Pitch = 20;

    /// <summary>How far a label may stand beside its place.</summary>
    private const int Shift = 12;

    private const double Size = 12;

    /// <param name="labels">The labels, the most important first.</param>
    /// <param name="first">Which one is placed before all others; negative where none is.</param>
    /// <param name="limit">Where the drawing ends.</param>
    /// <param name="longest">How long a label may be.</param>
    public static SlantedLabels Place(IReadOnlyList<SlantedRequest> labels, int first, double limit, double longest)
    {
        var places = new PlacedWords?[labels.Count];
        foreach (var i in Enumerable.Range(0, labels.Count).OrderBy(i => i != first))
        {
            var label = labels[i];
            if (label.Words.Length == 0) continue;
            foreach (var shift in Enumerable.Range(0, 2 * Shift + 1).Select(n => n % 2 == 0 ? n / 2 : -(n + 1) / 2))
            {
                // The height of the words, aslant, adds to their length.
                var x = label.X + shift;
                var room = (limit - x) / GapLayout.Slope - Size;
                var words = TextWidth.Fit(label.Words, Size, Math.Min(longest, room));
                if (words.Length < Math.Min(4, label.Words.Length) || !Keeps(i, x)) continue;
                places[i] = new(words, x, Stem);
                break;
            }
        }

        var most = places.OfType<PlacedWords>()
            .Select(place => Stem + GapLayout.Slope * (TextWidth.Of(place.Words, Size) + Size)).DefaultIfEmpty(0).Max();
        return new(places, most);

        // Apart, and in the order of their places.
        bool Keeps(int i, double x) => !places.Where((place, j) => place is not null
            && (Math.Abs(place.X - x) < Pitch || (labels[j].X < labels[i].X && place.X > x) || (labels[j].X > labels[i].X && place.X < x)))
            .Any();
    }
}
