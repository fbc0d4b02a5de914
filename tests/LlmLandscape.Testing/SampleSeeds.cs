using System.Text;
using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Testing;

/// <summary>
/// A small world of seeds: two vendors, one source. Complete and right until a test breaks something in it.
/// </summary>
public sealed class SampleSeeds : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleSeeds()
    {
        Write("vocabulary.yaml", """
            regions:
              - id: CN
                name: { en: China, zh-Hans: 中国 }
            groups:
              - id: five
                name: { en: The five, zh-Hans: 五强 }
                text: { en: Five firms., zh-Hans: 五家企业。 }
                citations: [paper#p1]
            families:
              - id: access
                name: { en: Access, zh-Hans: 获取 }
                text: { en: What it costs to use., zh-Hans: 使用的代价。 }
            strategies:
              - id: open-source
                family: access
                name: { en: Open source, zh-Hans: 开源 }
                text: { en: Publishing models., zh-Hans: 公开模型。 }
              - id: price-war
                family: access
                name: { en: Price war, zh-Hans: 价格战 }
                text: { en: Cutting prices., zh-Hans: 降价。 }
            dimensions:
              - id: cost
                name: { en: Cost, zh-Hans: 成本 }
                text: { en: Who is cheapest?, zh-Hans: 谁最便宜？ }
                citations: [paper#p2]
            capabilities:
              - id: reasoning
                name: { en: Reasoning, zh-Hans: 推理 }
                text: { en: Reasons., zh-Hans: 会推理。 }
              - id: tool-use
                name: { en: Tool use, zh-Hans: 工具调用 }
                text: { en: Calls tools., zh-Hans: 会调用工具。 }
              - id: structured-output
                name: { en: Structured output, zh-Hans: 结构化输出 }
                text: { en: Follows a schema., zh-Hans: 遵循结构。 }
              - id: context-1m
                name: { en: A million tokens, zh-Hans: 百万级上下文 }
                text: { en: A million tokens., zh-Hans: 百万 token。 }
            markets:
              - id: world
                name: { en: World, zh-Hans: 世界 }
            units:
              - id: CNY
                dimension: money
                name: { en: "¥{0}", zh-Hans: "{0}元" }
              - id: ratio
                dimension: ratio
                name: { en: "{0}×", zh-Hans: "{0}倍" }
            metrics:
              - id: spending
                name: { en: Spending, zh-Hans: 支出 }
                text: { en: Money spent., zh-Hans: 花的钱。 }
                unit: CNY
              - id: growth
                name: { en: Growth, zh-Hans: 增长 }
                text: { en: As a factor., zh-Hans: 倍数。 }
                unit: ratio
                scoped: true
                topic: none
            topics:
              - id: money
                name: { en: Money, zh-Hans: 资金 }
                question: { en: Who pays most?, zh-Hans: 谁付得最多？ }
                synonyms: { en: [capex], zh-Hans: [烧钱] }
                sums: [spending]
                metrics: [spending]
            """);
        Write("disputes.yaml", """
            disputes:
              - id: spent-or-planned
                kind: period
                title: { en: Spent or planned?, zh-Hans: 已花还是计划？ }
                sides: { en: Spent in 2024; planned for later, zh-Hans: 2024 年已花；计划以后花 }
                text: { en: One says spent and one says planned., zh-Hans: 一说已花，一说计划。 }
                facts: [alpha-spending-2024, alpha-plan]
            """);
        Write("speakers.yaml", """
            speakers:
              - id: somebody
                name: { en: Somebody, zh-Hans: 某人 }
                pseudonym: true
              - id: press
                name: { en: The press, zh-Hans: 媒体 }
                role: { en: newspapers, zh-Hans: 报纸 }
            """);
        Write("readings.yaml", """
            readings:
              - id: investors
                name: { en: For investors, zh-Hans: 给投资者 }
                text: { en: What to put money on?, zh-Hans: 钱押在哪里？ }
                facts: [alpha-spending-2024, alpha-one-released]
            """);
        Write("retired.yaml", """
            facts:
              - { id: alpha-spent, to: alpha-spending-2024, why: { en: Said there., zh-Hans: 见该条。 } }
              - { id: alpha-sleeps, why: { en: Nobody says so., zh-Hans: 没有人这样说。 } }
            disputes:
              - { id: alpha-plan-or-not, to: spent-or-planned, why: { en: Part of it., zh-Hans: 已并入。 } }
              - { id: alpha-late-or-not, why: { en: Nothing clashes., zh-Hans: 并不矛盾。 } }
            strategies:
              - { id: openness, to: open-source, why: { en: The same., zh-Hans: 相同。 } }
              - { id: giving-up, why: { en: No way to compete., zh-Hans: 不是竞争方式。 } }
            """);
        Write("changes.yaml", """
            changes:
              - date: 2025-04-02
                text: { en: Beta came., zh-Hans: 有了贝塔。 }
                page: vendors/beta
              - date: 2025-04-01
                text: { en: Alpha came., zh-Hans: 有了阿尔法。 }
            """);
        Write("claims.yaml", """
            claims:
              - id: alpha-doubled
                claim: alpha-growth
                kind: multiple
                from: [alpha-spending-2024, alpha-spending-2025]
              - id: alpha-unknown
                claim: alpha-growth
                kind: change
                missing: { en: The year before., zh-Hans: 前一年的数字。 }
            """);
        Write("datasets/models-dev.yaml", """
            code: MD
            name: models.dev
            text: { en: A list., zh-Hans: 一份清单。 }
            url: https://models.dev
            licence: MIT
            snapshot: 2025-06-30
            providers:
              - { id: alpha, vendor: alpha }
              - { id: alpha-cn, vendor: alpha, withoutPrices: true }
            doubtful:
              - { record: alpha/old-1, reason: { en: The date is wrong., zh-Hans: 日期有误。 } }
            """);
        Write("market.yaml", """
            models:
              - id: orphan
                name: { en: Orphan, zh-Hans: 孤儿, zh-Hant: 孤兒 }
                kind: app
                text: { en: Its maker is not named., zh-Hans: 开发者未具名。 }
                citations: [paper#p3]
            statements:
              - kind: trend
                market: world
                text: { en: Prices fall., zh-Hans: 价格下降。 }
                citations: [paper#p3]
            """);
        Write("sources/paper.yaml", """
            code: PA
            title: { en: The paper, zh-Hans: 文章 }
            author: somebody
            kind: article
            language: zh-Hans
            dated: { en: undated, zh-Hans: 未注明日期 }
            paragraphs: 12
            articleEnds: 10
            file: paper.txt
            nothing:
              - { paragraphs: 9-10, why: rhetoric }
            numbers:
              - { paragraph: 8, printed: 三款, why: list }
            """);
        Text("sources/paper", "A digest [@paper#p1].", "摘要[@paper#p1]。");
        Text("homogenization", "Yes [@paper#p1].\n\n## More {#differ}\n\nIndeed [@paper#p2].\n\n## For whom {#readers}\n\nAll [@paper#p2].",
            "是[@paper#p1; @paper#p7]。\n\n## 更多 {#differ}\n\n确实[@paper#p2]。\n\n## 给谁看 {#readers}\n\n所有人[@paper#p2]。");
        Write("vendors/alpha.yaml", """
            name: { en: Alpha, zh-Hans: 阿尔法, zh-Hant: 阿爾法 }
            aliases: [阿尔]
            region:
              value: CN
              citations: [paper#p1]
            positioning:
              text: { en: Bets on openness., zh-Hans: 押注开放。 }
              citations: [paper#p4]
            groups:
              - id: five
                citations: [paper#p1]
            models:
              - id: alpha-one
                name: { en: Alpha One, zh-Hans: 阿尔法一号, zh-Hant: 阿爾法一號 }
                aliases: [豆子]
                kind: model
                openness: { value: open, citations: [paper#p4] }
                modalities:
                  - { value: text, citations: [paper#p4] }
                  - { value: three-dimensional, citations: [paper#p4] }
                text: { en: Its model., zh-Hans: 它的模型。 }
                citations: [{ at: paper#p4, printed: 80亿元 }]
            strategies:
              - id: open-source
                evidence:
                  - date: 2025-03
                    text: { en: Opened its model., zh-Hans: 开放了模型。 }
                    citations: [paper#p5]
              - id: price-war
                evidence:
                  - text: { en: Cut its price., zh-Hans: 降了价。 }
                    citations: [paper#p6]
            positions:
              - id: cost
                sign: plus
                gist: { en: cheap, zh-Hans: 便宜 }
                text: { en: Cheap., zh-Hans: 便宜。 }
                citations: [paper#p7]
            observations:
              - id: alpha-spending-2024
                metric: spending
                value: 8000000000
                basis: reported
                period: 2024
                citations: [{ at: paper#p4, printed: 80亿元 }]
              - id: alpha-spending-2025
                metric: spending
                value: 16000000000
                qualifier: about
                basis: forecast
                period: 2025
                speaker: press
                citations: [{ at: paper#p5, printed: 160亿元, because: what is expected is no exact sum }]
              - id: alpha-plan
                metric: spending
                value: 8000000000
                basis: announced
                periodWords: { en: the next three years, zh-Hans: 未来三年 }
                citations: [{ at: paper#p6, printed: 80亿元 }]
              - id: alpha-growth
                metric: growth
                model: alpha-one
                value: 2
                basis: claimed
                scope: { en: of spending, zh-Hans: 支出 }
                citations: [{ at: paper#p5, printed: 翻倍, because: what doubles is twice as much }]
            events:
              - id: alpha-one-released
                kind: launch
                date: 2025-03-06
                inferred: year
                title: { en: Alpha releases Alpha One, zh-Hans: 阿尔法发布阿尔法一号 }
                vendors: [beta]
                models: [alpha-one]
                strategies: [open-source]
                capabilities: [reasoning]
                citations: [{ at: paper#p5, printed: 3月6日 }]
            statements:
              - kind: risk
                text: { en: Late., zh-Hans: 晚。 }
                citations: [paper#p1]
            """);
        Text("vendors/alpha", "Alpha bets on openness [@paper#p4].", "阿尔法押注开放[@paper#p4]。");
        Write("vendors/alpha.yaml", Read("vendors/alpha.yaml") + "\n" + """
            releases:
              - record: models-dev:alpha/one-1
                name: One 1
                released: 2025-01-20
                revised: 2025-02
                line: flagship
                context: 128000
                weights: open
                price: { input: 1.5, output: 6 }
                can: [tool-use]
                cannot: [reasoning]
            """);
        Write("vendors/beta.yaml", """
            name: { en: Beta, zh-Hans: 贝塔, zh-Hant: 貝塔 }
            positioning:
              text: { en: Cuts prices., zh-Hans: 打价格战。 }
              citations: [paper#p8]
            strategies:
              - id: price-war
                evidence:
                  - text: { en: Cut its price by half., zh-Hans: 价格减半。 }
                    citations: [{ at: paper#p8, printed: 50% }]
            """);
        Text("vendors/beta", "Beta cuts prices [@paper#p8].", "贝塔打价格战[@paper#p8]。");
        Directory.CreateDirectory(Articles);
        File.WriteAllText(Path.Combine(Articles, "paper.txt"), """
            第一段。

            第二段。
               
            第三段。
            支出達 80億元。
            3月6日發布，預計１６０億元，翻倍。
            計劃80億元。
            第七段。
            三款產品降價50%。
            第九段。
            第十段。
            相關內容
            廣告
            """);
    }

    public string Folder => _folder["seeds"];

    /// <summary>A folder with the text of the one source.</summary>
    public string Articles => _folder["articles"];

    public string Catalogue => _folder["catalogue.sqlite"];

    /// <summary>The folder of attached snapshots, which is not there until a test attaches one.</summary>
    public DatasetFolder Datasets => new(_folder["datasets"]);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Replaces a piece of a file, which must stand there once.</summary>
    public void Change(string file, string from, string to)
    {
        var text = Read(file);
        if (text.Split(from).Length != 2) throw new ArgumentException($"'{from}' does not stand once in {file}.", nameof(from));
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The line of a file on which a piece stands, counted from 1.</summary>
    public int LineOf(string file, string piece) => 1 + Read(file).Split(piece)[0].Count(c => c == '\n');

    /// <summary>More vendors like beta, for tests that need a build to take a while.</summary>
    public void AddVendors(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Write($"vendors/extra-{i}.yaml", Read("vendors/beta.yaml").Replace("Beta", $"Extra {i}", StringComparison.Ordinal)
                .Replace("贝塔", $"额外{i}", StringComparison.Ordinal).Replace("貝塔", $"額外{i}", StringComparison.Ordinal));
            Text($"vendors/extra-{i}", "It cuts prices [@paper#p8].", "它降价[@paper#p8]。");
        }
    }

    public void Dispose() => _folder.Dispose();

    private void Text(string name, string english, string chinese)
    {
        Write($"{name}.en.md", english);
        Write($"{name}.zh-Hans.md", chinese);
    }
}
