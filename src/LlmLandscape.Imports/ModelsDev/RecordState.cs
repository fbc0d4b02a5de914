using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>What of a record matters to its history.</summary>
/// <param name="Name">The model's name; null where the record gives none.</param>
/// <param name="Released">The release date; null where the record gives none, as in the dataset's first months.</param>
/// <param name="Input">USD per million tokens of input.</param>
/// <param name="Output">USD per million tokens of output.</param>
/// <param name="Flags">Yes or no by capability; what is not recorded is absent.</param>
internal sealed record RecordState(
    string? Name, PartialDate? Released, double? Input, double? Output, IReadOnlyList<(string Capability, bool Has)> Flags)
{
    private const int LongestName = 200;

    /// <summary>Reads a record.</summary>
    /// <exception cref="FormatException">Something in it is not what it must be.</exception>
    public static RecordState Of(TomlTable record)
    {
        var cost = TomlValues.Table(record, "cost") ?? [];
        return new(
            NameOf(record),
            ReleasedOf(record),
            TomlValues.Number(cost, "input"),
            TomlValues.Number(cost, "output"),
            [.. FlagsOf(record)]);
    }

    private static string? NameOf(TomlTable record)
    {
        if (TomlValues.Text(record, "name")?.Trim() is not { Length: > 0 } name) return null;
        if (name.Length > LongestName) throw new FormatException($"Its 'name' has more than {LongestName} characters.");
        return UnwantedCharacters.Escaped(name) == name
            ? name
            : throw new FormatException($"Its 'name' has a character that no name has a use for: {UnwantedCharacters.Escaped(name)}.");
    }

    private static PartialDate? ReleasedOf(TomlTable record)
    {
        if (TomlValues.Text(record, "release_date") is not { } text) return null;
        return !text.Contains("..", StringComparison.Ordinal) && PartialDate.TryParse(text, out var date)
            && PlausibleYears.Include(date!.From, date.To)
            ? date
            : throw new FormatException($"Its 'release_date' is '{UnwantedCharacters.Escaped(text)}', not a date.");
    }

    private static IEnumerable<(string Capability, bool Has)> FlagsOf(TomlTable record)
    {
        foreach (var (capability, name, _) in ModelsDevWords.Flags)
            if (TomlValues.Flag(record, name) is { } has) yield return (capability, has);

        if (TomlValues.Table(record, "modalities") is { } modalities && TomlValues.Texts(modalities, "input") is { } input)
            foreach (var (capability, modality) in ModelsDevWords.Inputs) yield return (capability, input.Contains(modality));

        // Zero stands for models without a window, such as those that draw: it says nothing.
        if (TomlValues.Table(record, "limit") is { } limit && TomlValues.Number(limit, "context") is { } context and > 0)
            yield return (Release.MillionTokens, context >= Release.Million);
    }
}
