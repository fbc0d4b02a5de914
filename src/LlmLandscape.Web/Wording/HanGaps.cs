using System.Text;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Wording;

/// <summary>
/// Fills the gaps of a Chinese sentence. Whether a space stands where a value meets the words around it depends on both: one
/// between Han and digits or Latin letters, none between Han and Han. Within a value, which may be a name, nothing is touched.
/// </summary>
internal static class HanGaps
{
    /// <summary>For private use: no text of ours has it.</summary>
    private const char Seam = '\uE000';

    public static string Fill(IFormatProvider culture, string pattern, params ReadOnlySpan<object?> values)
    {
        var seamed = pattern.Replace("{", $"{Seam}{{", StringComparison.Ordinal).Replace("}", $"}}{Seam}", StringComparison.Ordinal);
        StringBuilder text = new(seamed.Length + 16);
        foreach (var part in string.Format(culture, seamed, values).Split(Seam)) Join(text, part);
        return text.ToString();
    }

    private static void Join(StringBuilder text, string part)
    {
        var (before, after) = (text.ToString().TrimEnd(' '), part.TrimStart(' '));
        if (before.Length > 0 && after.Length > 0)
        {
            var (left, right) = (before[^1], after[0]);
            if (HanCharacter.TakesSpaceBetween(left, right)) (text.Length, part) = (before.Length, ' ' + after);
            else if (IsWide(left) && IsWide(right)) (text.Length, part) = (before.Length, after);
        }

        text.Append(part);
    }

    private static bool IsWide(char character) => HanCharacter.Is(character) || "，。、；：！？（）《》“”".Contains(character);
}
