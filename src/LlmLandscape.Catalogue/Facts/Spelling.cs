using System.Globalization;
using System.Text;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Facts;

/// <summary>One way to write the name of a vendor or model, in any script.</summary>
public sealed class Spelling
{
    /// <summary>Key without meaning.</summary>
    public int Id { get; init; }

    /// <summary>The vendor that it leads to: its own name, or its model's.</summary>
    public string? VendorId { get; init; }

    /// <summary>The model that it names, if it names one.</summary>
    public string? ModelId { get; init; }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>As compared: see <see cref="Normalize"/>.</summary>
    public required string Normalized { get; init; }

    /// <summary>
    /// Folds what readers do not care about: case, full width, accents that compose, white space, hyphens and dots.
    /// </summary>
    public static string Normalize(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in UnwantedCharacters.Without(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
        return folded.ToString();
    }
}
