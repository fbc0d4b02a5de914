using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

public sealed class SeedReaderTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Right_seeds_have_no_problems() => Problems().ShouldBeEmpty();

    [Fact]
    public void A_vendor_is_read_with_all_that_is_said_of_it()
    {
        var alpha = SeedReader.Read(_seeds.Folder).Seed.Vendors.Single(vendor => vendor.Id == "alpha");
        alpha.Name.ShouldBe(new("Alpha", "阿尔法", "阿爾法"));
        alpha.Region!.Id.ShouldBe("CN");
        alpha.Models.Single().Openness!.Value.ShouldBe(Openness.Open);
        alpha.Models.Single().Modalities.Select(modality => modality.Value).ShouldBe([Modality.Text, Modality.ThreeDimensional]);
        alpha.Models.Single().Fact.Citations.Single().Printed.ShouldBe("80亿元");
        alpha.Strategies.Select(strategy => strategy.Id).ShouldBe(["open-source", "price-war"]);
        alpha.Strategies[0].Evidence.Single().Date!.Text.ShouldBe("2025-03");
    }

    [Fact]
    public void What_a_source_does_not_say_is_left_open()
    {
        var beta = SeedReader.Read(_seeds.Folder).Seed.Vendors.Single(vendor => vendor.Id == "beta");
        beta.Region.ShouldBeNull();
        beta.Openness.ShouldBeNull();
    }

    /// <summary>One mistake each: the file, what to change in it, where the problem must point, what its sentence must say.</summary>
    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        { "vendors/beta.yaml", "strategies:", "strateges:", "strateges", "Did you mean 'strategies'" },
        { "vendors/alpha.yaml", "value: three-dimensional", "value: 3d", "value: 3d", "'3d'" },
        { "vendors/alpha.yaml", "{ value: three-dimensional, ", "{  value: text, ", "{  value: text", "The modality 'text' stands at" },
        { "vendors/alpha.yaml", "capabilities: [reasoning]", "capabilities: [reasonin]", "- id: alpha-one-released",
            "There is no capability 'reasonin'" },
        { "changes.yaml", "date: 2025-04-02", "date: 2025-04", "date: 2025-04", "'2025-04' is no day" },
        { "changes.yaml", "date: 2025-04-01", "date: 2025-04-03", "  - date: 2025-04-03", "The latest stands first" },
        { "changes.yaml", "page: vendors/beta", "page: /en/vendors/beta", "page:", "no page of this site" },
        { "vendors/beta.yaml", "zh-Hant: 貝塔", "zh-TW: 貝塔", "zh-TW", "Unknown key 'zh-TW'" },
        { "vendors/beta.yaml", "id: price-war", "id: price-wars", "id: price-wars", "Did you mean 'price-war'" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper#p999]", "paper#p999",
            "ends at paragraph 10; there is no paragraph 999" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper#p11]", "paper#p11", "ends at paragraph 10" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper#p0]", "paper#p0", "there is no paragraph 0" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [papers#p8]", "papers#p8", "Did you mean 'paper'" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: [paper]", "[paper]", "is no citation" },
        { "vendors/beta.yaml", "  citations: [paper#p8]", "  citations: []", "citations: []", "Nothing stands uncited" },
        { "vendors/beta.yaml", "at: paper#p8", "in: paper#p8", "in: paper#p8", "Unknown key 'in'. Known here: at, printed" },
        { "vendors/alpha.yaml", "date: 2025-03\n", "date: March\n", "date: March", "is no date" },
        { "vendors/alpha.yaml", "kind: model", "kind: robot", "kind: robot", "'robot' is no kind. Write model, app, agent, platform" },
        { "vendors/alpha.yaml", "value: CN", "value: XX", "value: XX", "There is no region 'XX'" },
        { "market.yaml", "id: orphan", "id: alpha-one", "id: alpha-one", "The model 'alpha-one' stands at seeds/vendors/alpha.yaml" },
        { "vendors/beta.yaml", "positioning:", "aliases: [阿尔]\npositioning:", "name:", "'阿尔' names 'alpha' already" },
        { "sources/paper.yaml", "paragraphs: 12", "paragraphs: many", "paragraphs: many", "is no number of paragraphs" },
        { "sources/paper.yaml", "kind: article", "kind: rumour", "kind: rumour", "'rumour' is no kind of a source" },
        { "vocabulary.yaml", "id: price-war", "id: open-source", "id: open-source\n    family: access\n    name: { en: Price",
            "The strategy 'open-source' stands at" },
        { "vendors/beta.en.md", "[@paper#p8]", "[@paper#p80]", "[@paper#p80]", "there is no paragraph 80" },
        { "vendors/beta.en.md", " [@paper#p8]", "", "Beta", "This paragraph cites nothing" },
        { "vendors/beta.en.md", "Beta", "[Beta](javascript:alert)", "[Beta]", "is no link that a page may carry" },
        { "vendors/beta.en.md", "Beta", "![Beta](beta.png)", "![Beta]", "this is none of them" },
        { "vendors/beta.en.md", "Beta", "```\ncode\n```\n\nBeta", "```", "this is none of them" },
        { "vendors/beta.en.md", "Beta", "One [@paper#p1].\n\n---\n\nBeta", "---", "this is none of them" },
        { "vendors/beta.en.md", "Beta", "See <https://example.org> Beta", "See", "this is none of them" },
        { "homogenization.en.md", "## More {#differ}", "## More", "## More", "Give it an id" },
        { "homogenization.en.md", "{#differ}", "{#other}", "Yes", "The section {#differ} is missing" },
        { "vendors/beta.en.md", "Beta", "# Beta [@paper#p1]\n\nBeta", "# Beta", "Headings in a text are ## or ###" },
        { "vendors/beta.en.md", "Beta", "[Beta](<java\tscript:alert>)", "[Beta]", "is no link that a page may carry" },
        { "vendors/beta.en.md", "Beta", "[Beta](//elsewhere.example/x)", "[Beta]", "is no link that a page may carry" },
        { "vendors/beta.yaml", "text: { en: Cut its price by half.", "text: &half { en: Cut its price by half.", "&half",
            "Anchors (&) and aliases (*)" },
        { "vendors/beta.yaml", "en: Cuts prices.", "en: ~", "en: ~", "'~' says nothing" },
        { "vendors/beta.yaml", "positioning:\n", "positioning:\n\t", "\t", "This line is indented with a tab" },
        { "vendors/alpha.yaml", "statements:",
            "statements:\n  - kind: risk\n    text: { en: Late., zh-Hans: 迟。 }\n    citations: [paper#p2]",
            "  - kind: risk\n    text: { en: Late., zh-Hans: 晚", "This says the same as seeds/vendors/alpha.yaml" },
        { "vendors/alpha.yaml", "kind: risk", "kind: rumour", "kind: rumour",
            "'rumour' is no kind. Write claim, trend, prediction, business-model, technology, use, strength, risk" },
        { "vendors/alpha.yaml", "value: 2\n", "value: two\n", "value: two", "is no number. Write it in plain digits of the base unit" },
        { "vendors/alpha.yaml", "value: 2\n", "value: 2\n    valueHigh: 1\n", "valueHigh: 1", "must be above its 'value'" },
        { "vendors/alpha.yaml", "    scope: { en: of spending, zh-Hans: 支出 }\n", "", "  - id: alpha-growth", "Add its 'scope'" },
        { "vendors/alpha.yaml", "metric: growth", "metric: grwth", "  - id: alpha-growth",
            "There is no metric 'grwth' in vocabulary.yaml. Did you mean 'growth'?" },
        { "vendors/alpha.yaml", "model: alpha-one", "model: alpha-two", "  - id: alpha-growth",
            "There is no model 'alpha-two' in this file. Did you mean 'alpha-one'?" },
        { "vendors/alpha.yaml", "citations: [{ at: paper#p6, printed: 80亿元 }]", "citations: [paper#p6]",
            "citations: [paper#p6]\n  - id: alpha-growth", "A figure is followed to its print" },
        { "vendors/alpha.yaml", "period: 2025\n", "period: 2025..2024\n", "period: 2025..2024", "is no date" },
        { "vendors/alpha.yaml", "period: 2025\n", "inferred: year\n", "inferred: year", "There is no 'period' here" },
        { "vendors/alpha.yaml", "id: alpha-plan", "id: alpha-growth", "  - id: alpha-growth\n    metric: growth",
            "The fact 'alpha-growth' stands at" },
        { "vendors/alpha.yaml", "    date: 2025-03-06\n", "", "  - id: alpha-one-released", "An event is something dated" },
        { "vendors/alpha.yaml", "vendors: [beta]", "vendors: [alpha]", "  - id: alpha-one-released", "has its part already" },
        { "vendors/alpha.yaml", "vendors: [beta]", "vendors: [bta]", "  - id: alpha-one-released", "There is no vendor 'bta'" },
        { "market.yaml", "market: world", "market: moon", "  - kind: trend", "There is no market 'moon'" },
        { "market.yaml", "    market: world\n", "", "  - kind: trend", "Say what this is about" },
        { "vocabulary.yaml", "zh-Hans: \"{0}倍\"", "zh-Hans: 倍", "name: { en: \"{0}×\"", "must say where the amount stands" },
        { "vocabulary.yaml", "unit: ratio", "unit: ration", "  - id: growth", "There is no unit 'ration'" },
        { "disputes.yaml", "alpha-plan]", "alpha-plans]", "facts:", "There is no fact 'alpha-plans'" },
        { "disputes.yaml", ", alpha-plan]", "]", "  - id: spent-or-planned", "A dispute has two sides" },
        { "disputes.yaml", "kind: period", "kind: quarrel", "kind: quarrel", "opposite-judgement" },
        { "claims.yaml", "from: [alpha-spending-2024, alpha-spending-2025]", "from: [alpha-spending-2024]", "from:",
            "against two figures or more" },
        { "claims.yaml", "claim: alpha-growth\n    kind: multiple", "claim: alpha-one-released\n    kind: multiple",
            "claim: alpha-one-released", "There is no observation 'alpha-one-released'" },
        { "sources/paper.yaml", "paragraphs: 9-10", "paragraphs: 9", "code: PA", "Nothing is taken from paragraph 10" },
        { "sources/paper.yaml", "paragraphs: 9-10", "paragraphs: 8-10", "{ paragraphs: 8-10", "Facts are taken from paragraph 8" },
        { "sources/paper.yaml", "paragraphs: 9-10", "paragraphs: 9-11", "{ paragraphs: 9-11", "ends at paragraph 10" },
        { "sources/paper.yaml", "why: rhetoric", "why: boredom", "why: boredom", "is no why" },
        { "vendors/beta.en.md", "Beta", "[!=spent] Beta", "[!=spent]", "There is no dispute 'spent'" },
        { "vendors/beta.en.md", "Beta", "> Nothing is said of its size [@paper#p8].\n\nBeta", "> Nothing",
            "An editor's note (> …) is no source's word" },
        { "vendors/alpha.yaml", "speaker: press", "speaker: pres", "  - id: alpha-spending-2025", "There is no speaker 'pres'" },
        { "sources/paper.yaml", "author: somebody", "author: nobody", "code: PA", "There is no speaker 'nobody'" },
        { "vendors/alpha.yaml", "sign: plus", "sign: up", "sign: up", "'up' is no sign. Write plus, minus, mixed" },
        { "vocabulary.yaml", "id: price-war\n    family: access", "id: price-war\n    family: acces", "  - id: price-war",
            "There is no family 'acces'" },
        { "vocabulary.yaml", "metrics: [spending]", "metrics: [spendin]", "metrics: [spendin]", "There is no metric 'spendin'" },
        { "vocabulary.yaml", "metrics: [spending]", "metrics: [spending, spending]", "metrics: [spending,",
            "The metric 'spending' stands at" },
        { "vocabulary.yaml", "sums: [spending]\n    metrics: [spending]", "metrics: [spending, growth]", "  - id: growth",
            "'growth' stands in a topic and says that it does not" },
        { "vocabulary.yaml", "    topic: none\n", "", "  - id: growth", "'growth' stands in no topic" },
        { "vocabulary.yaml", "topic: none", "topic: money", "topic: money", "'money' is no answer" },
        { "vocabulary.yaml", "sums: [spending]", "sums: [growth]", "sums: [growth]",
            "There is no metric 'growth' in the metrics of this topic" },
        { "vocabulary.yaml", "question: { en: Who pays most?, zh-Hans: 谁付得最多？ }", "question: { en: Who pays most? }",
            "question: { en: Who pays most? }", "'zh-Hans' is missing here" },
        { "vocabulary.yaml", "synonyms: { en: [capex], zh-Hans: [烧钱] }", "synonyms: { en: [capex] }", "synonyms: { en: [capex] }",
            "'zh-Hans' is missing here" },
        { "vocabulary.yaml", "    synonyms: { en: [capex], zh-Hans: [烧钱] }\n", "", "  - id: money", "'synonyms' is missing here" },
        { "vocabulary.yaml", "topics:\n",
            "topics:\n  - id: money\n    name: { en: A, zh-Hans: 甲 }\n    question: { en: A?, zh-Hans: 甲？ }\n"
                + "    synonyms: { en: [a], zh-Hans: [甲] }\n    metrics: [spending]\n",
            "  - id: money\n    name: { en: Money", "The topic 'money' stands at" },
        { "vendors/alpha.yaml", "period: 2025\n", "period: 2025\n    periodYears: 3\n", "periodYears: 3",
            "Whole years that the 'periodWords'" },
        { "readings.yaml", "alpha-one-released", "alpha-two-released", "facts:", "There is no fact 'alpha-two-released'" },
        { "retired.yaml", "to: alpha-spending-2024", "to: alpha-spending", "{ id: alpha-spent,", "There is no fact 'alpha-spending'" },
        { "retired.yaml", "id: alpha-sleeps", "id: alpha-plan", "{ id: alpha-plan,", "its address is not retired" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_file_line_and_what_to_do(string file, string from, string to, string at, string says)
    {
        _seeds.Change(file, from, to);

        var problem = Problems().First(x => x.Message.Contains(says, StringComparison.Ordinal));

        problem.Place.ShouldBe(new($"seeds/{file}", _seeds.LineOf(file, at)));
    }

    [Fact]
    public void Who_says_nothing_is_no_speaker()
    {
        _seeds.Change("vendors/alpha.yaml", "    speaker: press\n", "");
        Problems().ShouldContain(x => x.Place == new SeedPlace("seeds/speakers.yaml", _seeds.LineOf("speakers.yaml", "  - id: press"))
            && x.Message.StartsWith("Nothing is said by 'press'."));
    }

    [Fact]
    public void What_no_source_says_is_an_editors_note_and_cites_nothing()
    {
        _seeds.Change("vendors/beta.en.md", "Beta", "> Nothing is said of its size.\n\nBeta");
        Problems().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        _seeds.Change("vendors/alpha.yaml", "value: 8000000000\n    basis: reported\n    period: 2024\n",
            "value: 0\n    basis: reported\n    period: 2024\n");
        Problems().ShouldContain(x => x.Place == new SeedPlace("seeds/claims.yaml", _seeds.LineOf("claims.yaml", "from: [alpha-spending"))
            && x.Message.StartsWith("'alpha-spending-2024' is zero, and nothing can be divided by it."));
    }

    [Fact]
    public void Broken_yaml_is_reported_with_its_line()
    {
        _seeds.Change("vendors/beta.yaml", "positioning:\n", "positioning: [\n");
        Problems().ShouldContain(x => x.Place.File == "seeds/vendors/beta.yaml" && x.Place.Line > 1
            && x.Message.StartsWith("This is not YAML"));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_reported_with_the_line_of_the_first_bad_byte()
    {
        _seeds.Write("vendors/beta.yaml", [.. "name: x\n"u8, 0xC4, 0xE3, 0xBA, 0xC3]);
        Problems().ShouldContain(x => x.Place == new SeedPlace("seeds/vendors/beta.yaml", 2) && x.Message.Contains("not UTF-8"));
    }

    [Fact]
    public void An_empty_file_is_reported()
    {
        _seeds.Write("vendors/beta.yaml", "\n  \n");
        Problems().ShouldContain(x => x.Place == new SeedPlace("seeds/vendors/beta.yaml", 1) && x.Message.StartsWith("The file is empty"));
    }

    [Fact]
    public void A_file_that_nothing_reads_is_reported()
    {
        _seeds.Write("vendors/gamma.yml", "name: x");
        Problems().ShouldContain(x => x.Place.File == "seeds/vendors/gamma.yml" && x.Message.StartsWith("Nothing reads"));
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
    {
        _seeds.Write("vendors/beta.yaml", "name: " + new string('[', 100_000));
        Problems().ShouldContain(x => x.Place.File == "seeds/vendors/beta.yaml"
            && x.Message.StartsWith("The file is nested more than 20 deep"));
        _seeds.Write("vendors/beta.en.md", new string('>', 100_000) + " x");
        Problems().ShouldContain(x => x.Place.File == "seeds/vendors/beta.en.md" && x.Message.StartsWith("This text cannot be read"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_the_only_problem_that_it_makes()
    {
        _seeds.Change("vendors/beta.yaml", "positioning:\n", "positioning: [\n");
        Problems().Select(x => x.Place.File).ShouldBe(["seeds/vendors/beta.yaml"]);
        _seeds.Write("sources/paper.yaml", "");
        Problems().Select(x => x.Place.File).ShouldBe(["seeds/sources/paper.yaml", "seeds/vendors/beta.yaml"]);
    }

    [Fact]
    public void A_folder_without_vendors_is_a_mistake()
    {
        Directory.Delete(Path.Combine(_seeds.Folder, "vendors"), recursive: true);
        Problems().ShouldContain(x => x.Message.StartsWith("There is not a single vendor"));
    }

    [Fact]
    public void What_is_hidden_linked_to_or_a_backup_is_no_seed()
    {
        _seeds.Write(".git/config", "x");
        _seeds.Write("vendors/.beta.yaml.swp", "x");
        _seeds.Write("vendors/beta.yaml~", "x");
        Directory.CreateSymbolicLink(Path.Combine(_seeds.Folder, "vendors", "up"), _seeds.Folder);
        Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_text_and_a_text_about_nothing_are_reported()
    {
        _seeds.Delete("vendors/beta.zh-Hans.md");
        _seeds.Write("vendors/gamma.en.md", "Gamma [@paper#p1].");
        var problems = Problems();
        problems.ShouldContain(x => x.Place.File == "seeds/vendors/beta.yaml" && x.Message.Contains("beta.zh-Hans.md is missing"));
        problems.ShouldContain(x => x.Place.File == "seeds/vendors/gamma.en.md" && x.Message.Contains("nothing called 'gamma'"));
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        _seeds.Change("vendors/alpha.yaml", "  citations: [paper#p4]\ngroups", "groups");
        _seeds.Change("vendors/beta.yaml", "strategies:", "strateges:");
        _seeds.Change("vendors/beta.en.md", "#p8", "#p999");
        Problems().Select(x => x.Place.File).ShouldBe(["seeds/vendors/alpha.yaml", "seeds/vendors/beta.en.md", "seeds/vendors/beta.yaml"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Should.Throw<DirectoryNotFoundException>(() => SeedReader.Read("/no/such/seeds")).Message.ShouldContain("/no/such/seeds");

    private IReadOnlyList<SeedProblem> Problems() => SeedReader.Read(_seeds.Folder).Problems;
}
