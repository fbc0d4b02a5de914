using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>A print is worth its value.</summary>
public sealed class PrintRulesTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("value: 8000000000\n    basis: reported", "value: 800\n    basis: reported",
        "'80亿元' reads 8,000,000,000 CNY, but 'value' is 800. Correct what is wrong")]
    [InlineData("p6, printed: 80亿元 }", "p6, printed: 80亿欧元 }",
        "'80亿欧元' reads 8,000,000,000 EUR, but 'spending' is in CNY: 8,000,000,000 CNY.")]
    [InlineData("p6, printed: 80亿元 }", "p6, printed: 超80亿元 }", "'超80亿元' states it as 'over', but 'qualifier' is 'exact'.")]
    [InlineData("p6, printed: 80亿元 }", "p6, printed: 70亿至80亿元 }",
        "reads 7,000,000,000 to 8,000,000,000 CNY, but 'value' is 8,000,000,000.")]
    [InlineData("p6, printed: 80亿元 }", "p6, printed: 许多钱 }", "'许多钱' has no number that can be read, but 'value' is 8,000,000,000.")]
    [InlineData("p6, printed: 80亿元 }", "p6, printed: 80亿元, because: so it is }", "'80亿元' says the value by itself. Delete 'because'.")]
    [InlineData(", because: what doubles is twice as much }", " }", "'翻倍' has no number that can be read, but 'value' is 2.")]
    public void What_a_print_does_not_say_is_named_with_both_numbers(string from, string to, string says)
    {
        _seeds.Change("vendors/alpha.yaml", from, to);
        SeedReader.Read(_seeds.Folder).Problems.ShouldContain(
            x => x.Place.File == "seeds/vendors/alpha.yaml" && x.Place.Line > 1 && x.Message.Contains(says, StringComparison.Ordinal));
    }

    /// <summary>One metric, two currencies: no twin of the metric is needed; the print is held against the unit that is named.</summary>
    [Theory]
    [InlineData("EUR", "")]
    [InlineData("CNY", "'spending' is in CNY. Name another unit of the same dimension under 'unit', or delete it.")]
    [InlineData("ratio", "'spending' is in CNY. Name another unit of the same dimension under 'unit', or delete it.")]
    [InlineData("GBP", "There is no unit 'GBP' in vocabulary.yaml.")]
    public void A_print_in_euros_needs_no_metric_of_its_own(string unit, string says)
    {
        _seeds.Change("vocabulary.yaml", "  - id: ratio\n    dimension: ratio\n",
            "  - id: EUR\n    dimension: money\n    name: { en: \"€{0}\", zh-Hans: \"{0}欧元\" }\n  - id: ratio\n    dimension: ratio\n");
        _seeds.Change("vendors/alpha.yaml", "8000000000\n    basis: announced", $"8000000000\n    unit: {unit}\n    basis: announced");
        _seeds.Change("vendors/alpha.yaml", "p6, printed: 80亿元 }", "p6, printed: 80亿欧元 }");
        var problems = SeedReader.Read(_seeds.Folder).Problems;
        if (says.Length == 0) problems.ShouldBeEmpty();
        else problems.ShouldContain(x => x.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_figure_needs_no_word_for_its_value()
    {
        _seeds.Change("vendors/beta.yaml", "printed: 50% }", "printed: 50%, because: it is half }");
        SeedReader.Read(_seeds.Folder).Problems.Single().Message.ShouldStartWith("Only the print of a figure needs a word");
    }
}
