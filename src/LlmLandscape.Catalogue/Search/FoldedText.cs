using System.Text;

namespace LlmLandscape.Catalogue.Search;

/// <summary>
/// A text as it is searched for figures: simplified characters, half-width letters and digits, no white space. It remembers
/// where each of its characters stands in the text itself.
/// </summary>
public sealed class FoldedText
{
    private const int FullWidth = '！' - '!';
    private readonly List<int> _places = [];
    private readonly string _folded;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            folded.Append(Fold(text[i]));
            _places.Add(i);
        }

        _folded = folded.ToString();
    }

    /// <summary>Whether a figure stands in the text.</summary>
    /// <param name="printed">The figure as printed, in any of the forms that fold to the same.</param>
    public bool Contains(string printed) => Find(printed).Any();

    /// <summary>Whether a folded figure stands in the text.</summary>
    /// <param name="printed">The figure.</param>
    public bool Contains(FoldedText printed) => Find(printed).Any();

    /// <summary>
    /// Every place in the text itself where a figure stands; none for an empty figure. No figure is found within a longer
    /// number.
    /// </summary>
    /// <param name="printed">The figure as printed.</param>
    public IEnumerable<Range> Find(string printed) => Find(new FoldedText(printed));

    private IEnumerable<Range> Find(FoldedText printed)
    {
        var wanted = printed._folded;
        if (wanted.Length == 0) yield break;
        for (var at = Next(0); at >= 0; at = Next(at + 1))
            if (!CutsNumber(at) && !CutsNumber(at + wanted.Length)) yield return _places[at]..(_places[at + wanted.Length - 1] + 1);

        int Next(int from) => _folded.IndexOf(wanted, from, StringComparison.Ordinal);
    }

    /// <summary>Whether a cut here would divide one number in two: 80 does not stand in 800, nor 1.2 in 1.24.</summary>
    private bool CutsNumber(int at) =>
        at > 0 && at < _folded.Length
        && (IsDigit(at - 1) && (IsDigit(at) || (IsPoint(at) && at + 1 < _folded.Length && IsDigit(at + 1)))
            || (IsPoint(at - 1) && IsDigit(at) && at > 1 && IsDigit(at - 2)));

    private bool IsDigit(int at) => char.IsAsciiDigit(_folded[at]);

    private bool IsPoint(int at) => _folded[at] is '.' or ',';

    private static char Fold(char character) =>
        SimplifiedCharacters.Of(character is >= '！' and <= '～' ? (char)(character - FullWidth) : character);
}
