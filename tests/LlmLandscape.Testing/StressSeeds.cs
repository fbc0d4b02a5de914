using System.Globalization;
using System.Text;

namespace LlmLandscape.Testing;

/// <summary>
/// The shipped seeds with extremes added: hundreds of vendors, thousands of events, names and texts as long as they come.
/// Every page must stand with it.
/// </summary>
public sealed class StressSeeds : IDisposable
{
    private static readonly string[] Kinds = ["launch", "ranking", "funding", "milestone", "price-cut"];
    private readonly TemporaryFolder _folder = new();

    /// <param name="vendors">How many vendors to add.</param>
    /// <param name="events">How many events to add, spread over them.</param>
    public StressSeeds(int vendors = 300, int events = 2000) => Write(Folder, vendors, events);

    public string Folder => _folder["seeds"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes them to a folder, to be served by <c>Catalogue:Seeds</c>.</summary>
    public static void Write(string folder, int vendors = 300, int events = 2000)
    {
        Folders.CopySeeds(folder);
        for (var i = 0; i < vendors; i++)
            AddVendor(Path.Combine(folder, "vendors"), i, Enumerable.Range(0, events).Where(n => n % vendors == i));
    }

    private static void AddVendor(string folder, int number, IEnumerable<int> events)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"stress-{number:000}");
        var (english, chinese) = ($"{LongName(number)} {number}", $"{LongChineseName(number)}{number}");
        var yaml = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $$"""
            name: { en: "{{english}}", zh-Hans: "{{chinese}}", zh-Hant: "{{chinese}}" }
            region:
              value: {{(number % 2 == 0 ? "CN" : "US")}}
              citations: [free-wave#p14]
            positioning:
              text:
                en: Bets on everything at once, and says so at such length that the sentence has to break across several lines of any page.
                zh-Hans: 同时押注所有方向，而且说得很长，长到这句话在任何页面上都要折成好几行。
              citations: [free-wave#p14]
            strategies:
              - id: open-source
                evidence:
                  - text: { en: "Opened model {{number}}.", zh-Hans: 开放了模型{{number}}。 }
                    citations: [free-wave#p14]
            models:
              - id: {{id}}-model
                name: { en: "{{english}} Model", zh-Hans: "{{chinese}}模型", zh-Hant: "{{chinese}}模型" }
                kind: model
                text: { en: A model., zh-Hans: 一个模型。 }
                citations: [free-wave#p14]
            observations:
              - id: {{id}}-users
                metric: users
                value: {{1000L * (number + 1) * (number + 1)}}
                basis: reported
                period: 2025-01
                scope: { en: stress, zh-Hans: 压力 }
                citations: [ { at: free-wave#p14, printed: "{{1000L * (number + 1) * (number + 1)}}" } ]

            """));
        yaml.AppendLine("events:");
        foreach (var n in events)
        {
            var date = new DateOnly(2023, 1, 1).AddDays(n * 7 % 800);
            yaml.AppendLine(CultureInfo.InvariantCulture, $$"""
              - id: {{id}}-event-{{n}}
                kind: {{Kinds[n % Kinds.Length]}}
                date: {{date:yyyy-MM-dd}}
                title: { en: "Event {{n}} of {{english}}", zh-Hans: "{{chinese}}的第 {{n}} 个事件" }
                citations: [free-wave#p14]
            """);
        }

        File.WriteAllText(Path.Combine(folder, $"{id}.yaml"), yaml.ToString());
        File.WriteAllText(Path.Combine(folder, $"{id}.en.md"), "It bets on everything [@free-wave#p14].");
        File.WriteAllText(Path.Combine(folder, $"{id}.zh-Hans.md"), "它押注一切[@free-wave#p14]。");
    }

    private static string LongName(int number) => number % 3 == 0
        ? "International Consolidated Artificial Intelligence Laboratories"[..56]
        : "Long Name Models";

    private static string LongChineseName(int number) => number % 3 == 0
        ? "国际联合人工智能基础大模型与智能体及具身智能技术研究开发股份有限公司"
        : "长名模型";
}
