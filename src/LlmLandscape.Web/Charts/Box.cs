namespace LlmLandscape.Web.Charts;

/// <summary>A part of a drawing, in pixels.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The square around a mark.</summary>
    public static Box Around(double x, double y, double half) => new(x - half, y - half, x + half, y + half);

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(Box other) =>
        Left >= other.Left && Top >= other.Top && Right <= other.Right && Bottom <= other.Bottom;
}

/// <summary>Words with their place in a drawing.</summary>
/// <param name="X">Where they begin, have their middle or end.</param>
/// <param name="Y">Of the line that they stand on.</param>
/// <param name="Anchor">Which of these is at <paramref name="X"/>: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Size">Of the font.</param>
/// <param name="IsBold">Bold words are wider.</param>
public sealed record PlacedWords(
    string Words, double X, double Y, string Anchor = "start", double Size = 12, bool IsBold = false)
{
    /// <summary>How much wider bold words are.</summary>
    public const double Bold = 1.2;

    /// <summary>What they cover, guessed wide.</summary>
    public Box Box
    {
        get
        {
            var width = TextWidth.Of(Words, Size) * (IsBold ? Bold : 1);
            var left = Anchor switch { "middle" => X - width / 2, "end" => X - width, _ => X };
            return new(left, Y - 0.9 * Size, left + width, Y + 0.25 * Size);
        }
    }
}
