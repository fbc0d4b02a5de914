namespace LlmLandscape.Web.Charts;

/// <summary>A mark with its place; its label is null where there is no room.</summary>
public sealed record PlacedFingerprintMark(FingerprintMark Mark, int Side, double X, double Y, PlacedWords? Label);

/// <summary>A row with its place.</summary>
/// <param name="Y">Of its middle.</param>
/// <param name="Name">Its name, in as many lines as it needs.</param>
/// <param name="Shade">The part that is shaded where all sides are joined in it.</param>
/// <param name="Ways">Lines from the names to the first marks of a butterfly.</param>
public sealed record PlacedFingerprintRow(
    FingerprintRow Row,
    double Y,
    double Height,
    IReadOnlyList<PlacedWords> Name,
    Box? Shade,
    IReadOnlyList<(double From, double To)> Ways,
    IReadOnlyList<PlacedFingerprintMark> Marks);

/// <summary>Who stands where.</summary>
/// <param name="Slant">Whether the name goes up to the right, for want of room.</param>
public sealed record PlacedFingerprintSide(FingerprintSide Side, PlacedWords Name, PlacedWords? Note, bool Slant);

/// <summary>The name of a family, and the line above it.</summary>
public sealed record PlacedFingerprintFamily(PlacedWords Name, double Top);

/// <summary>The bets of some vendors beside one column of names: who puts how many statements where.</summary>
public sealed record FingerprintLayout(
    FingerprintForm Form,
    double Height,
    IReadOnlyList<PlacedFingerprintSide> Sides,
    IReadOnlyList<PlacedFingerprintFamily> Families,
    IReadOnlyList<PlacedFingerprintRow> Rows)
{
    public const double SilentHeight = 20;
    public const double FamilyHeight = 30;
    public const double HeadHeight = 44;
    public const double NameSize = 14;
    public const double QuietSize = 12;
    public const double LabelSize = 11;

    private const double NameLine = 17;

    /// <summary>The height of slanted names, as high as a name of eleven letters needs.</summary>
    private const double SlantedHead = 72;

    /// <summary>A column that is narrower than this cannot hold a name.</summary>
    private const double LeastNamed = 70;

    public double Width => Form.Width;

    /// <param name="families">The rows; without silent ones where there are none among them.</param>
    public static FingerprintLayout Of(
        IReadOnlyList<FingerprintSide> sides, IReadOnlyList<FingerprintFamily> families, FingerprintForm form)
    {
        var isSlanted = !form.IsButterfly && form.Part < LeastNamed;
        var y = isSlanted ? SlantedHead : HeadHeight;
        var heads = sides.Select((side, i) => Head(side, i, form, isSlanted)).ToList();
        List<PlacedFingerprintFamily> placed = [];
        List<PlacedFingerprintRow> rows = [];
        foreach (var family in families.Where(family => family.Rows.Count > 0))
        {
            placed.Add(new(Spine(family.Name, y + 20, QuietSize, form, isBold: true), y + 4));
            y += FamilyHeight;
            foreach (var row in family.Rows)
            {
                var next = Row(row, y, form);
                rows.Add(next);
                y += next.Height;
            }
        }

        return new(form, rows.Count == 0 ? 0 : y + 4, heads, placed, rows);
    }

    private static PlacedFingerprintSide Head(FingerprintSide side, int place, FingerprintForm form, bool isSlanted)
    {
        if (isSlanted)
        {
            var words = TextWidth.Fit(side.Name, QuietSize, SlantedHead);
            return new(side, new(words, form.X(place, 0), SlantedHead - 4, Size: QuietSize, IsBold: true), null, true);
        }

        var isLeft = form.IsButterfly && place == 0;
        var x = form.IsButterfly ? isLeft ? form.SpineLeft - 6 : form.SpineLeft + form.Spine + 6 : form.X(place, 0) - form.Radius;
        var (anchor, size) = (isLeft ? "end" : "start", form.Width < 480 ? 14.0 : 18.0);
        var name = new PlacedWords(
            TextWidth.Fit(side.Name, size * PlacedWords.Bold, form.Part - 8), x, 18, anchor, size, IsBold: true);
        var note = new PlacedWords(side.Note, x, 36, anchor);
        return new(side, name, note.Box.Right - note.Box.Left <= form.Part - 8 ? note : null, false);
    }

    private static PlacedFingerprintRow Row(FingerprintRow row, double top, FingerprintForm form)
    {
        if (row.IsSilent)
        {
            var quiet = Spine(row.Name, top + SilentHeight / 2 + 4, QuietSize, form);
            return new(row, top + SilentHeight / 2, SilentHeight, [quiet], null, [], []);
        }

        var size = form.Width < 480 ? QuietSize : NameSize;
        var names = TextWidth.Lines(row.Name, size, form.Spine - 8);
        var lines = row.Marks.Max(marks => (marks.Count + form.MarksInLine - 1) / form.MarksInLine);
        var height = Math.Max(form.RowHeight + (lines - 1) * form.LineHeight, 10 + names.Count * NameLine);
        var y = top + height / 2;
        return new(
            row,
            y,
            height,
            [.. names.Select((line, i) => Spine(line, y + 5 + (i - (names.Count - 1) / 2.0) * NameLine, size, form))],
            Shade(row, top, height, form),
            form.IsButterfly ? [.. Ways(row, form)] : [],
            [.. row.Marks.SelectMany((marks, side) => Marks(marks, side, y, form))]);
    }

    private static Box? Shade(FingerprintRow row, double top, double height, FingerprintForm form) =>
        !row.IsShared ? null
        : form.IsButterfly ? new(form.SpineLeft, top + 2, form.SpineLeft + form.Spine, top + height - 2)
        : new(0, top + 2, form.Width, top + height - 2);

    private static IEnumerable<(double From, double To)> Ways(FingerprintRow row, FingerprintForm form)
    {
        if (row.Marks[0].Count > 0) yield return (form.X(0, 0), form.SpineLeft);
        if (row.Marks[1].Count > 0) yield return (form.SpineLeft + form.Spine, form.X(1, 0));
    }

    private static IEnumerable<PlacedFingerprintMark> Marks(
        IReadOnlyList<FingerprintMark> marks, int side, double middle, FingerprintForm form)
    {
        var lines = (marks.Count + form.MarksInLine - 1) / form.MarksInLine;
        return marks.Select((mark, i) =>
        {
            var (line, place) = Math.DivRem(i, form.MarksInLine);
            var (x, y) = (form.X(side, place), middle + (line - (lines - 1) / 2.0) * form.LineHeight);
            return new PlacedFingerprintMark(mark, side, x, y, Label(mark, side, x, y, form));
        });
    }

    private static PlacedWords? Label(FingerprintMark mark, int side, double x, double y, FingerprintForm form)
    {
        if (!form.HasLabels || TextWidth.Of(mark.Label, LabelSize) > form.Pitch - 2 * form.Ring - 2) return null;
        var isLeft = form.IsButterfly && side == 0;
        return new(mark.Label, x + (isLeft ? -1 : 1) * (form.Ring + 1), y + 4, isLeft ? "end" : "start", LabelSize);
    }

    private static PlacedWords Spine(string words, double y, double size, FingerprintForm form, bool isBold = false) => form.IsButterfly
        ? new(words, form.Width / 2, y, "middle", size, isBold)
        : new(words, 4, y, Size: size, IsBold: isBold);
}
