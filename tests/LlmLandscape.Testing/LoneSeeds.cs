using System.Text.RegularExpressions;

namespace LlmLandscape.Testing;

/// <summary>
/// The least that a catalogue can be: the shipped vocabulary, one article, and one vendor, of whom a little is said or a single fact.
/// Every page must stand with it. With no vendor at all the seeds are refused.
/// </summary>
public sealed partial class LoneSeeds : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="hasOneFact">Whether nothing is said of the vendor but what it is.</param>
    public LoneSeeds(bool hasOneFact) => Write(Folder, hasOneFact);

    public string Folder => _folder["seeds"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes them to a folder, to be served by <c>Catalogue:Seeds</c>.</summary>
    public static void Write(string folder, bool hasOneFact)
    {
        void Text(string name, string english, string chinese)
        {
            File(name + ".en.md", english);
            File(name + ".zh-Hans.md", chinese);
        }

        void File(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
        }

        File("vocabulary.yaml", Citations().Replace(
            System.IO.File.ReadAllText(Path.Combine(Folders.Seeds, "vocabulary.yaml")), "citations: [article#p1]"));
        File("speakers.yaml", "speakers:\n  - id: author\n    name: { en: An author, zh-Hans: 一位作者 }\n");
        File("market.yaml", "statements: []\n");
        File("changes.yaml", "changes:\n  - date: 2025-04-01\n    text: { en: The first vendor., zh-Hans: 第一家厂商。 }\n");
        File("sources/article.yaml", """
            code: AR
            title: { en: An article, zh-Hans: 一篇文章 }
            author: author
            kind: article
            language: zh-Hans
            dated: { en: undated, zh-Hans: 未注明日期 }
            paragraphs: 1
            articleEnds: 1
            file: article.txt

            """);
        Text("sources/article", "It tells of one vendor [@article#p1].", "文章只说了一家厂商[@article#p1]。");
        Text(
            "homogenization",
            "Who is alone is like nobody [@article#p1].\n\n## Where they differ {#differ}\n\nNowhere [@article#p1].\n",
            "只有一家，无从相似[@article#p1]。\n\n## 有何不同 {#differ}\n\n无[@article#p1]。\n");
        Text("vendors/solo", "Solo is alone [@article#p1].", "独家只有它自己[@article#p1]。");
        File("vendors/solo.yaml", hasOneFact ? Vendor : Vendor + Facts);
        if (!hasOneFact) File("datasets/models-dev.yaml", Dataset);
    }

    private const string Vendor = """
        name: { en: Solo, zh-Hans: 独家, zh-Hant: 獨家 }
        positioning:
          text: { en: Is alone., zh-Hans: 独此一家。 }
          citations: [article#p1]

        """;

    private const string Facts = """
        region:
          value: CN
          citations: [article#p1]
        groups:
          - id: five
            citations: [article#p1]
        models:
          - id: solo-one
            name: { en: Solo One, zh-Hans: 独家一号, zh-Hant: 獨家一號 }
            kind: model
            text: { en: Its model., zh-Hans: 它的模型。 }
            citations: [article#p1]
        strategies:
          - id: open-source
            evidence:
              - text: { en: Opened its model., zh-Hans: 开放了模型。 }
                citations: [article#p1]
        positions:
          - id: cost
            sign: plus
            gist: { en: cheap, zh-Hans: 便宜 }
            text: { en: Cheap., zh-Hans: 便宜。 }
            citations: [article#p1]
        observations:
          - id: solo-capex
            metric: capex
            value: 8000000000
            basis: reported
            period: 2024
            citations: [{ at: article#p1, printed: 80亿元 }]
          - id: solo-users
            metric: users
            value: 1000000
            basis: reported
            period: 2024-06
            scope: { en: all, zh-Hans: 全部 }
            citations: [{ at: article#p1, printed: 100万 }]
        events:
          - id: solo-one-released
            kind: launch
            date: 2025-03-06
            title: { en: Solo releases Solo One, zh-Hans: 独家发布独家一号 }
            models: [solo-one]
            citations: [{ at: article#p1, printed: 3月6日 }]
        releases:
          - record: models-dev:solo/one-1
            name: One 1
            released: 2025-01-20
            line: flagship
            context: 128000
            price: { input: 1.5, output: 6 }
            can: [tool-use]

        """;

    private const string Dataset = """
        code: MD
        name: models.dev
        text: { en: A list., zh-Hans: 一份清单。 }
        url: https://models.dev
        licence: MIT
        snapshot: 2025-06-30
        providers:
          - { id: solo, vendor: solo }

        """;

    [GeneratedRegex(@"citations: \[[^\]]*\]")]
    private static partial Regex Citations();
}
