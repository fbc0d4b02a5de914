using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using YamlDotNet.RepresentationModel;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>
/// A YAML mapping that knows its place and remembers which keys were asked for. Whatever is missing or of the wrong
/// kind becomes a problem and reads as empty; a reading with problems is never built from, so no such value goes further.
/// </summary>
internal sealed class SeedMap(YamlMappingNode node, string file, SeedProblems problems)
{
    /// <summary>The longest texts of the shipped seeds have a third of it; what is longer was pasted by mistake.</summary>
    private const int LongestText = 3000;

    private const int LongestName = 150;
    private readonly HashSet<string> _asked = [];

    public SeedPlace Place => At(node);

    public SeedPlace PlaceOf(string key) =>
        node.Children.Keys.FirstOrDefault(x => x is YamlScalarNode { Value: var name } && name == key) is { } found ? At(found) : Place;

    public void Problem(string key, string message) => problems.Add(PlaceOf(key), message);

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text) return text;
        if (!Has(key)) Missing(key);
        return "";
    }

    public string? OptionalText(string key) => OptionalText(key, LongestText);

    private string? OptionalText(string key, int longest)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value):
                return NotLongerThan(longest, key, value.Trim());
            case YamlScalarNode:
                Problem(key, $"'{key}' is empty. Give it a value or delete the line.");
                return null;
            default:
                Problem(key, $"'{key}' must be a single value.");
                return null;
        }
    }

    public SeedMap? Map(string key)
    {
        if (!Has(key)) Missing(key);
        return OptionalMap(key);
    }

    public SeedMap? OptionalMap(string key)
    {
        var found = Find(key);
        if (found is YamlMappingNode map) return new(map, file, problems);
        if (found is not null) Problem(key, $"'{key}' must have keys of its own, indented below it.");
        return null;
    }

    /// <summary>The entries of a list, of which each has keys; none where the key is left out.</summary>
    public IReadOnlyList<SeedMap> Maps(string key)
    {
        List<SeedMap> maps = [];
        foreach (var item in Items(key))
            if (item is YamlMappingNode map) maps.Add(new(map, file, problems));
            else problems.Add(At(item), $"Each entry of '{key}' must have keys of its own.");
        return maps;
    }

    /// <summary>The entries of a list of plain values; none where the key is left out.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        List<string> texts = [];
        foreach (var item in Items(key))
            if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
                texts.Add(NotLongerThan(LongestName, key, value.Trim()));
            else problems.Add(At(item), $"Each entry of '{key}' must be a single value.");
        return texts;
    }

    /// <summary>The entries of a list of citations: <c>source#pN</c>, or <c>{ at: source#pN, printed: … }</c>.</summary>
    public IReadOnlyList<CitationSeed> Citations()
    {
        List<CitationSeed> citations = [];
        foreach (var item in Items("citations"))
        {
            if (item is YamlMappingNode node)
            {
                var map = new SeedMap(node, file, problems);
                citations.Add(Citation(map.Place, map.Text("at"), map.OptionalText("printed"), map.OptionalText("because")));
                map.NoOtherKeys();
            }
            else
            {
                citations.Add(Citation(At(item), (item as YamlScalarNode)?.Value ?? "", null, null));
            }
        }

        return citations;
    }

    public LocalText LocalText(string key)
    {
        if (Map(key) is not { } map) return new("", "");
        var text = new LocalText(map.Text("en"), map.Text("zh-Hans"));
        if (TextLanguage.WhyNot(Language.English, text.En) is { } notEnglish) map.Problem("en", notEnglish);
        if (text.ZhHans != text.En && TextLanguage.WhyNot(Language.Chinese, text.ZhHans) is { } notChinese)
            map.Problem("zh-Hans", notChinese);
        map.NoOtherKeys();
        return text;
    }

    public LocalText? OptionalLocalText(string key) => Has(key) ? LocalText(key) : null;

    /// <summary>A list of words in each language, one a line; null where the key is left out.</summary>
    public LocalText? OptionalLocalTexts(string key)
    {
        if (OptionalMap(key) is not { } map) return null;
        foreach (var language in (string[])["en", "zh-Hans"])
            if (!map.Has(language)) map.Missing(language);
        var texts = new LocalText(string.Join('\n', map.Texts("en")), string.Join('\n', map.Texts("zh-Hans")));
        map.NoOtherKeys();
        return texts;
    }

    public LocalName LocalName(string key)
    {
        if (Map(key) is not { } map) return new("", "", "");
        var name = new LocalName(map.Name("en"), map.Name("zh-Hans"), map.Name("zh-Hant"));
        if (TextLanguage.Traditional(name.ZhHans) is { } traditional) map.Problem("zh-Hans", traditional);
        map.NoOtherKeys();
        return name;
    }

    /// <summary>A date as precise as it is known; null, and a problem, where it is none or of a year that no source can mean.</summary>
    public PartialDate? Date(string key, bool required = false)
    {
        if (OptionalText(key, required) is not { } text) return null;
        if (!PartialDate.TryParse(text, out var date))
            Problem(key, $"'{text}' is no date. Write {PartialDate.Forms}, as precise as the source and no more.");
        else if (IsPlausible(key, text, date!.From, date.To))
            return date;
        return null;
    }

    /// <summary>A day; null, and a problem, where it is none or of a year that no source can mean.</summary>
    public DateOnly? Day(string key, bool required = false)
    {
        if (OptionalText(key, required) is not { } text) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Problem(key, $"'{text}' is no day. Write it as 2025-03-25.");
        else if (IsPlausible(key, text, day, day))
            return day;
        return null;
    }

    /// <summary>One of an enum's values, written as its <see cref="EnumSlug"/>.</summary>
    public TEnum OneOf<TEnum>(string key) where TEnum : struct, Enum => OneOf(key, Enum.GetValues<TEnum>());

    /// <summary>One of some of an enum's values.</summary>
    public TEnum OneOf<TEnum>(string key, IReadOnlyList<TEnum> allowed) where TEnum : struct, Enum
    {
        var text = Text(key);
        if (EnumSlug.TryParse<TEnum>(text) is { } value && allowed.Contains(value)) return value;
        if (text.Length > 0) Problem(key, $"'{text}' is no {key}. Write {string.Join(", ", allowed.Select(EnumSlug.Of))}.");
        return default;
    }

    /// <summary>A number in plain digits, zero or more.</summary>
    public decimal Number(string key)
    {
        if (!Has(key)) Missing(key);
        return OptionalNumber(key) ?? 0;
    }

    public decimal? OptionalNumber(string key)
    {
        if (OptionalText(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return number;
        Problem(key, $"'{text}' is no number. Write it in plain digits of the base unit: 1.24億 is 124000000.");
        return null;
    }

    public bool Flag(string key)
    {
        var text = OptionalText(key);
        if (text is not (null or "true" or "false")) Problem(key, $"'{text}' is no answer. Write true or false.");
        return text == "true";
    }

    /// <summary>The entries of a list of ids.</summary>
    public IReadOnlyList<ReferenceSeed> References(string key)
    {
        List<ReferenceSeed> references = [];
        foreach (var item in Items(key))
            if (item is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
                references.Add(new(At(item), value.Trim()));
            else problems.Add(At(item), $"Each entry of '{key}' must be an id.");
        return references;
    }

    /// <summary>To be called last: whatever was not asked for is unknown.</summary>
    public void NoOtherKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (_asked.Contains(name)) continue;
            var meant = Nearest.To(name, _asked.Where(x => !Has(x)), 1);
            problems.Add(
                At(key),
                $"Unknown key '{name}'. {(meant.Count > 0 ? $"Did you mean '{meant[0]}'?" : $"Known here: {string.Join(", ", _asked)}.")}");
        }
    }

    /// <summary>Reads the whole mapping: a key that the reading did not ask for is a problem.</summary>
    public T Strict<T>(Func<SeedMap, T> read)
    {
        var value = read(this);
        NoOtherKeys();
        return value;
    }

    private CitationSeed Citation(SeedPlace place, string written, string? printed, string? because)
    {
        var reference = CitationReference.TryParse(written);
        if (reference is null && written.Length > 0)
            problems.Add(place, $"'{written}' is no citation. Write source#pN, as in free-wave#p14.");
        return new(place, reference, printed, because);
    }

    private List<YamlNode> Items(string key)
    {
        var found = Find(key);
        if (found is YamlSequenceNode list) return [.. list.Children];
        if (found is YamlScalarNode { Value: ['［', ..] bracket })
            Problem(key, $"'{key}' must be a list. {FullWidth.In(bracket, FullWidth.OfBrackets)}");
        else if (found is not null) Problem(key, $"'{key}' must be a list: lines that begin with '- ', or [ … ].");
        return [];
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.FirstOrDefault(x => x.Key is YamlScalarNode { Value: var name } && name == key).Value;
    }

    private bool IsPlausible(string key, string text, DateOnly from, DateOnly to)
    {
        if (PlausibleYears.Include(from, to)) return true;
        Problem(
            key,
            $"'{text}' is not of the years {PlausibleYears.First} to {PlausibleYears.Last}, and nothing here speaks of others. Correct " +
                "the year.");
        return false;
    }

    private string? OptionalText(string key, bool required)
    {
        if (required && !Has(key)) Missing(key);
        return OptionalText(key);
    }

    private string Name(string key)
    {
        if (!Has(key)) Missing(key);
        return OptionalText(key, LongestName) ?? "";
    }

    private string NotLongerThan(int longest, string key, string text)
    {
        if (text.Length > longest) Problem(key, $"'{key}' has {text.Length} characters, and {longest} are enough. Shorten it.");
        return text;
    }

    private void Missing(string key) => problems.Add(Place, $"'{key}' is missing here. Add it.");

    private SeedPlace At(YamlNode at) => new(file, (int)at.Start.Line);
}
