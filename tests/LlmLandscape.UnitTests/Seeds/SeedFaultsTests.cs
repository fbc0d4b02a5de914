using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>Slips that used to break the reader, or to go through it unseen.</summary>
public sealed class SeedFaultsTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    /// <summary>The file, what to change in it, where the problem must point, what its sentence must say.</summary>
    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper#p8", "citations: [paper#p8\n",
            "the '[' on this line is not closed. Close it with ']'" },
        { "vendors/alpha.yaml", "aliases: [豆子]", "aliases: [豆子", "aliases: [豆子\n", "the '[' on this line is not closed" },
        { "vendors/beta.yaml", "zh-Hans: 打价格战。 }", "zh-Hans: 打价格战。", "text: { en: Cuts prices.",
            "the '{' on this line is not closed. Close it with '}'" },
        { "changes.yaml", "zh-Hans: 有了贝塔。 }", "zh-Hans: 有了贝塔。", "text: { en: Beta came.", "the '{' on this line is not closed" },
        { "vendors/beta.yaml", "en: Cuts prices.", "en: \"Cuts prices.", "text: { en: \"Cuts", "is not closed" },
        { "vendors/beta.yaml", "en: Cuts prices.", "en: Ranked #17 in a list.", "en: Ranked", "the '{' on this line is not closed" },
        { "vendors/beta.yaml", "text: { en: Cuts prices., ", "text:\n    en: Ranked #17 in a list.\n    { ", "en: Ranked",
            "'#17 in a list.' is cut off here" },
        { "vendors/beta.yaml", "en: Beta,", "en: \"Be\\uFFFEta\",", "name:",
            "There is a noncharacter (U+FFFE) in this text, written as an escape" },
        { "vendors/beta.yaml", "en: Beta,", "en: Be\u200Bta,", "name:",
            "There is an invisible character (U+200B) on this line, after 14 others" },
        { "vendors/beta.yaml", "Cut its price by half.", "Cut its price\uFDD0 by half.", "Cut its price\uFDD0",
            "There is a noncharacter (U+FDD0) on this line" },
        { "vendors/beta.en.md", "Beta", "One [@paper#p1].\n\nBe\u202Eta", "Be\u202Eta",
            "There is an invisible character (U+202E) on this line" },
        { "vendors/beta.en.md", "Beta", "One [@paper#p1].\n\nBe&#x202E;ta", "Be&#x",
            "There is an invisible character (U+202E) in this text, written as an escape" },
        { "vendors/alpha.yaml", "date: 2025-03-06", "date: 9999-12-31", "date: 9999-12-31",
            "'9999-12-31' is not of the years 1950 to 2050" },
        { "vendors/alpha.yaml", "vendors: [beta]", "vendors: [beta, beta]", "  - id: alpha-one-released",
            "'beta' stands twice in a list of this event" },
        { "vendors/alpha.yaml", "period: 2025\n", "period: 1025\n", "period: 1025", "'1025' is not of the years" },
        { "vendors/alpha.yaml", "released: 2025-01-20", "released: 0025-01-20", "released:", "'0025-01-20' is not of the years" },
        { "changes.yaml", "date: 2025-04-02", "date: 9025-04-02", "date: 9025-04-02", "'9025-04-02' is not of the years" },
        { "sources/paper.yaml", "dated:", "date: 3025-04-02\ndated:", "date: 3025-04-02", "'3025-04-02' is not of the years" },
        { "datasets/models-dev.yaml", "snapshot: 2025-06-30", "snapshot: 2205-06-30", "snapshot:", "'2205-06-30' is not of the years" },
        { "vendors/beta.yaml", "positioning:", "positioning：", "positioning：",
            "The '：' (U+FF1A) on this line is full-width. YAML needs ':' there" },
        { "vendors/alpha.yaml", "kind: risk", "kind:risk", "kind:risk", "There is no space after 'kind:'" },
        { "vendors/beta.yaml", "text: { en: Cuts prices., ", "text: { en: Cuts prices.， ", "text: { en: Cuts",
            "The '，' (U+FF0C) on this line is full-width. YAML needs ',' there" },
        { "vendors/alpha.yaml", "aliases: [豆子]", "aliases: [豆子，豆]", "aliases: [豆子，", "The '，' (U+FF0C) on this line is full-width" },
        { "vendors/alpha.yaml", "aliases: [豆子]", "aliases: ［豆子］", "aliases: ［",
            "'aliases' must be a list. The '［' (U+FF3B) on this line is full-width" },
        { "vendors/alpha.yaml", "aliases: [豆子]", "aliases: [豆子, NULL]", "aliases: [豆子, N", "'NULL' says nothing" },
        { "vendors/beta.yaml", "en: Beta,", "en: ~,", "name:", "'~' says nothing" },
        { "vendors/beta.yaml", "en: Beta,", "en: N/A,", "name:", "'N/A' says nothing" },
        { "vendors/alpha.yaml", "aliases: [豆子]", "\u3000aliases: [豆子]", "\u3000aliases",
            "indented with a space that is none" },
        { "vendors/beta.yaml", "zh-Hans: 打价格战。", "zh-Hans: Wages a price war.", "text: { en: Cuts prices.",
            "This is filed as Chinese, but has no Chinese character" },
        { "vendors/beta.yaml", "zh-Hans: 打价格战。", "zh-Hans: 打價格战。", "text: { en: Cuts prices.", "'價' is a traditional character" },
        { "vendors/beta.yaml", "en: Cuts prices.", "en: 降价 prices 价格战打价格战", "text: { en: 降价", "This is filed as English" },
        { "vendors/beta.yaml", "zh-Hans: 贝塔", "zh-Hans: 貝塔", "name:", "'貝' is a traditional character" },
        { "vendors/beta.en.md", "Beta", "| a | b |\n|---|---|\n\nBeta", "| a | b |", "Texts have no tables" },
        { "vendors/beta.en.md", "Beta", "![x](https://example.org/x.png) Beta", "![x]", "this is none of them" },
        { "vendors/beta.en.md", "Beta", "<b>Beta</b>", "<b>", "'<b>' would show as it is typed" },
        { "vendors/beta.zh-Hans.md", "贝塔", "One more line of words [@paper#p1].\n\n贝塔", "One more", "filed as Chinese" },
        { "vendors/beta.zh-Hans.md", "贝塔", "降價的贝塔", "降價", "'價' is a traditional character" },
        { "datasets/models-dev.yaml", "url: https://models.dev", "url: javascript:alert(1)", "url:", "is no web address" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_with_file_line_and_what_to_do(string file, string from, string to, string at, string says)
    {
        _seeds.Change(file, from, to);

        var problem = Problems().First(x => x.Message.Contains(says, StringComparison.Ordinal));

        problem.Place.ShouldBe(new($"seeds/{file}", _seeds.LineOf(file, at)));
    }

    [Fact]
    public void A_name_or_a_text_without_end_is_refused()
    {
        _seeds.Change("vendors/beta.yaml", "zh-Hant: 貝塔", $"zh-Hant: {new string('貝', 100_000)}");
        _seeds.Change("vendors/beta.yaml", "zh-Hans: 打价格战。", $"zh-Hans: {new string('战', 5000)}");
        Problems().Select(x => x.Message).ShouldBe(
            ["'zh-Hant' has 100000 characters, and 150 are enough. Shorten it.",
                "'zh-Hans' has 5000 characters, and 3000 are enough. Shorten it."],
            ignoreOrder: true);
    }

    [Fact]
    public void A_comment_beside_a_value_is_a_comment()
    {
        _seeds.Change("vendors/alpha.yaml", "kind: risk", "kind: risk # of being late");
        Problems().ShouldBeEmpty();
    }

    private IReadOnlyList<SeedProblem> Problems() => SeedReader.Read(_seeds.Folder).Problems;
}
