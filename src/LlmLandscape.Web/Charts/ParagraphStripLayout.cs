namespace LlmLandscape.Web.Charts;

/// <summary>A paragraph of an article.</summary>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Facts">How much is taken from it.</param>
/// <param name="IsHeading">Whether a part of the article begins with it.</param>
/// <param name="Title">All that is to be said of it.</param>
/// <param name="Href">Where it is shown.</param>
public sealed record StripParagraph(int Number, int Facts, bool IsHeading, string Title, string Href);

/// <summary>For which width a strip is laid out.</summary>
/// <param name="LeastWidth">Of what it is shown in, in pixels.</param>
/// <param name="LeastPitch">From one tick to the next, in pixels at that width; closer ones would run into each other.</param>
/// <param name="TickHeight">Of the highest tick.</param>
/// <param name="HasNumbers">Whether numbers stand under it.</param>
public sealed record StripForm(double LeastWidth, double LeastPitch, double TickHeight, bool HasNumbers)
{
    /// <summary>Three hundred paragraphs in one row.</summary>
    public static StripForm Wide { get; } = new(720, 2.4, 32, HasNumbers: true);

    /// <summary>For a telephone: ticks that a finger can tell apart, in rows.</summary>
    public static StripForm Narrow { get; } = new(288, 11, 26, HasNumbers: true);

    /// <summary>To look at.</summary>
    public static StripForm Small { get; } = new(288, 2.4, 24, HasNumbers: false);
}

/// <summary>A tick with its place: across in percent of the width, down in pixels.</summary>
/// <param name="Cell">Where what belongs to it begins; that is as wide as the pitch and as high as a row.</param>
/// <param name="Row">Where its row begins.</param>
public sealed record PlacedTick(StripParagraph Paragraph, double Cell, double Row, double Left, double Width, double Top, double Height);

/// <summary>A number under a tick.</summary>
public sealed record PlacedNumber(int Number, double X, double Y);

/// <summary>
/// The paragraphs of an article in their order, a tick for each that is the higher the more is taken from it; in as many rows as
/// keep them apart.
/// </summary>
/// <param name="Pitch">From one tick to the next, in percent.</param>
public sealed record ParagraphStripLayout(
    IReadOnlyList<PlacedTick> Ticks, IReadOnlyList<PlacedNumber> Numbers, double Pitch, double Height)
{
    /// <summary>Of a tick where nothing is taken.</summary>
    public const double Lowest = 2;

    /// <summary>Where one fact is taken, a tick is seen to be higher than where none is.</summary>
    private const double Base = 4;

    private const double NumberHeight = 15;
    private const double RowGap = 4;
    private const double LeastToNumber = 28;

    /// <summary>A short article does not fill a row with walls.</summary>
    private const double MostPitch = 4;

    private static readonly int[] Steps = [5, 10, 20, 50, 100];

    public static ParagraphStripLayout Of(IReadOnlyList<StripParagraph> paragraphs, StripForm form)
    {
        if (paragraphs.Count == 0) return new([], [], 0, 0);
        var fitting = (int)Math.Floor(form.LeastWidth / form.LeastPitch + 1e-9);
        var rows = (paragraphs.Count + fitting - 1) / fitting;
        var inRow = (paragraphs.Count + rows - 1) / rows;
        var pitch = Math.Min(100.0 / inRow, MostPitch);
        var rowHeight = form.TickHeight + (form.HasNumbers ? NumberHeight : RowGap);
        var most = Math.Max(1, paragraphs.Max(x => x.Facts));
        var ticks = paragraphs.Select((paragraph, i) =>
        {
            var (cell, row) = (i % inRow * pitch, i / inRow * rowHeight);
            var width = pitch * (paragraph.IsHeading ? .3 : .7);
            var height = HeightOf(paragraph, most, form.TickHeight);
            return new PlacedTick(paragraph, cell, row, cell + (pitch - width) / 2, width, row + form.TickHeight - height, height);
        }).ToList();

        var step = Steps.First(x => x * pitch * form.LeastWidth / 100 >= LeastToNumber || x == Steps[^1]);
        var numbers = form.HasNumbers
            ? ticks.Where(x => x.Paragraph.Number % step == 0)
                .Select(x => new PlacedNumber(x.Paragraph.Number, x.Cell + pitch / 2, x.Row + form.TickHeight + 12))
                .ToList()
            : [];
        return new(ticks, numbers, pitch, rows * rowHeight - (form.HasNumbers ? 0 : RowGap));
    }

    /// <summary>A heading is a line across: it parts the article.</summary>
    private static double HeightOf(StripParagraph paragraph, int most, double highest) => paragraph switch
    {
        { IsHeading: true } => highest,
        { Facts: 0 } => Lowest,
        _ => Base + (highest - Base) * paragraph.Facts / most,
    };
}
