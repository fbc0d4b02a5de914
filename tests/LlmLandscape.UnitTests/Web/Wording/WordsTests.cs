using System.Text.RegularExpressions;
using System.Xml.Linq;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Web.Wording;

public sealed partial class WordsTests
{
    private static readonly string Web = Path.Combine(Folders.Root, "src/LlmLandscape.Web");

    private static readonly Dictionary<string, string> Chinese =
        XDocument.Load(Path.Combine(Web, "Wording/Words.zh-Hans.resx")).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static readonly HashSet<string> Used =
    [
        .. Directory.EnumerateFiles(Web, "*", SearchOption.AllDirectories)
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
                && !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Word().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Every_word_that_pages_print_is_there_in_Chinese() => Used.Except(Chinese.Keys).ShouldBeEmpty();

    [Fact]
    public void No_word_is_kept_that_no_page_prints() => Chinese.Keys.Except(Used).ShouldBeEmpty();

    /// <summary>The compiler of resources drops the second of two keys that differ in nothing else.</summary>
    [Fact]
    public void No_two_words_differ_only_in_case() => Chinese.Keys.ShouldBe(Chinese.Keys.DistinctBy(key => key.ToUpperInvariant()));

    [Fact]
    public void Both_languages_fill_in_the_same_values()
    {
        foreach (var (english, chinese) in Chinese)
            Gaps(chinese).ShouldBe(Gaps(english), ignoreOrder: true, customMessage: english);
    }

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"\b(?:L|words)\[""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
