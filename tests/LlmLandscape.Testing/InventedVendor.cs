using System.Globalization;
using System.Text;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Testing;

/// <summary>A vendor that does not exist: 178 facts, 18 releases, notes on disputes and claims.</summary>
internal sealed class InventedVendor
{
    private static readonly (string Kind, int Count)[] Statements =
        [("claim", 35), ("strength", 17), ("risk", 14), ("prediction", 5), ("business-model", 4), ("technology", 3), ("use", 3)];

    private static readonly string[] EventKinds = ["launch", "ranking", "funding", "milestone", "price-cut", "open-sourcing"];
    private static readonly string[] ModelKinds = ["model", "model", "app", "agent", "platform"];
    private static readonly string[] Signs = ["plus", "minus", "mixed"];
    private readonly StringBuilder _yaml = new();
    private readonly VocabularySeed _vocabulary;
    private readonly IReadOnlyList<CitationReference> _cited;
    private readonly Random _random;
    private readonly int _number;
    private readonly (string English, string Chinese) _name;
    private int _sentences;

    /// <param name="number">Which of all invented vendors it is; everything follows from it.</param>
    /// <param name="vocabulary">The shipped vocabulary.</param>
    /// <param name="cited">Paragraphs that may be cited.</param>
    public InventedVendor(int number, VocabularySeed vocabulary, IReadOnlyList<CitationReference> cited)
    {
        (_number, _vocabulary, _cited, _random) = (number, vocabulary, cited, new(number));
        _name = InventedWords.Name(number);
        Id = string.Create(CultureInfo.InvariantCulture, $"invented-{number:000}");
        Identity();
        Models(14);
        Strategies(9);
        Positions();
        Observations(10);
        Events(10);
        foreach (var (kind, count) in Statements.Prepend(("", 0))) Said(kind, count);
        Releases(18);
        (English, Chinese) = (Prose(x => x.English), Prose(x => x.Chinese));
        Disputes = DisputesOf(13);
        Claims = ClaimsOf(6);
    }

    public string Id { get; }

    public string Yaml => _yaml.ToString();

    public string English { get; }

    public string Chinese { get; }

    public string Disputes { get; }

    public string Claims { get; }

    private void Identity() => Line($$"""
        name: { en: {{_name.English}}, zh-Hans: {{_name.Chinese}}, zh-Hant: {{_name.Chinese}} }
        region: { value: {{Some(_vocabulary.Regions).Id}}, citations: [{{Cite()}}] }
        openness: { value: {{(_number % 3 == 0 ? "closed" : "open")}}, citations: [{{Cite()}}] }
        groups: [ { id: {{Some(_vocabulary.Groups).Id}}, citations: [{{Cite()}}] } ]
        positioning:
        {{Text(2)}}
        """);

    private void Models(int count)
    {
        Line("models:");
        for (var i = 1; i <= count; i++)
            Line($$"""
                  - id: {{Id}}-model-{{i}}
                    name: { en: {{_name.English}} {{i}}, zh-Hans: {{_name.Chinese}} {{i}}, zh-Hant: {{_name.Chinese}} {{i}} }
                    kind: {{ModelKinds[i % ModelKinds.Length]}}
                    {{(i % 4 == 0 ? $"openness: {{ value: open, citations: [{Cite()}] }}" : "# how open it is, is not said")}}
                    {{(i % 3 == 0 ? $"modalities: [ {{ value: image, citations: [{Cite()}] }} ]" : "# what it takes in is not said")}}
                {{Text(4)}}
                """);
    }

    private void Strategies(int count)
    {
        Line("strategies:");
        foreach (var strategy in _vocabulary.Strategies.Select(x => x.Term).OrderBy(_ => _random.Next()).Take(count))
        {
            Line($"  - id: {strategy.Id}\n    evidence:");
            for (var i = 0; i < 3; i++) Line($"      - date: {Month()}\n{Text(8)}");
        }
    }

    private void Positions()
    {
        Line("positions:");
        foreach (var dimension in _vocabulary.Dimensions)
            Line($"  - id: {dimension.Id}\n    sign: {Some(Signs)}\n    gist: {{ en: three words here, zh-Hans: 三言两语 }}\n{Text(4)}");
    }

    /// <summary>Of each metric a figure a month; no two vendors have the same, or each would be held against each other.</summary>
    private void Observations(int months)
    {
        Line("observations:");
        for (var i = 0; i < months; i++)
        {
            var digits = 10 * (_number * months + i) + 10_001;
            Observation("ai-capex", i, digits * 100_000_000L, $"{digits}億元");
            Observation("users", i, digits * 10_000L, $"{digits}萬");
            Observation("growth-multiple", i, i + 2, $"{i + 2}倍");
        }

        // One in ten contradicts itself, without an editor's note.
        if (_number % 10 == 0) Observation("users", 0, 7_770_000, "777萬", "-again");
    }

    private void Observation(string metric, int month, long value, string printed, string suffix = "") => Line($$"""
          - id: {{Id}}-{{metric}}-{{month}}{{suffix}}
            metric: {{metric}}
            value: {{value}}
            basis: reported
            period: 2024-{{month + 1:00}}
            scope: { en: as reported in month {{month + 1}}, zh-Hans: 第 {{month + 1}} 个月的报告口径 }
            citations: [ { at: {{Cite()}}, printed: {{printed}} } ]
        """);

    private void Events(int count)
    {
        Line("events:");
        for (var i = 0; i < count; i++)
        {
            var (english, chinese) = InventedWords.Sentence(_random, _name, ++_sentences);
            Line($$"""
                  - id: {{Id}}-event-{{i}}
                    kind: {{EventKinds[i % EventKinds.Length]}}
                    date: {{new DateOnly(2023, 1, 1).AddDays(_random.Next(900)):yyyy-MM-dd}}
                    title: { en: "{{english.TrimEnd('.')}}", zh-Hans: "{{chinese.TrimEnd('。')}}" }
                    models: [{{Id}}-model-{{i + 1}}]
                    strategies: [{{Some(_vocabulary.Strategies).Term.Id}}]
                    citations: [{{Cite()}}]
                """);
        }
    }

    private void Said(string kind, int count)
    {
        if (count == 0) Line("statements:");
        for (var i = 0; i < count; i++) Line($"  - kind: {kind}\n    id: {Id}-{kind}-{i}\n{Text(4)}");
    }

    private void Releases(int count)
    {
        Line("releases:");
        for (var i = 1; i <= count; i++)
        {
            var can = _vocabulary.Capabilities.Where(x => x.Id != "context-1m").OrderBy(_ => _random.Next()).Select(x => x.Id).ToList();
            var known = _random.Next(1, can.Count);
            Line($$"""
                  - record: models-dev:{{Id}}/{{Id}}-{{i}}
                    name: {{_name.English}} {{i}}
                    released: {{new DateOnly(2023, 1, 1).AddDays(i * 65 + _random.Next(30)):yyyy-MM-dd}}
                    line: {{(i % 2 == 0 ? "small" : "flagship")}}
                    context: {{(i % 3 == 0 ? 1_000_000 : 128_000)}}
                    weights: {{(i % 2 == 0 ? "open" : "closed")}}
                    price: { input: {{i}}.5, output: {{i * 3}} }
                    can: [{{string.Join(", ", can.Take(known))}}]
                    cannot: [{{string.Join(", ", can.Skip(known))}}]
                """);
        }
    }

    private string Prose(Func<(string English, string Chinese), string> language) => string.Join("\n\n", Enumerable.Range(0, 5).Select(_ =>
        string.Join(' ', Enumerable.Range(0, 3).Select(_ => language(InventedWords.Sentence(_random, _name, ++_sentences))))
            + $" [@{Cite()}]"));

    private string DisputesOf(int count) => Lines(count, i =>
    {
        var (english, chinese) = InventedWords.Sentence(_random, _name, ++_sentences);
        return $$"""
              - id: {{Id}}-dispute-{{i}}
                kind: period
                title: { en: "{{_name.English}}: which of the two, {{i}}?", zh-Hans: "{{_name.Chinese}}：两者之中是哪个，{{i}}？" }
                sides: { en: "The one, {{i}}; the other", zh-Hans: "一说{{i}}；一说另外" }
                text: { en: "{{english}}", zh-Hans: "{{chinese}}" }
                facts: [{{Id}}-claim-{{i}}, {{(i % 2 == 0 ? $"{Id}-users-{i / 2}" : $"{Id}-claim-{i + 1}")}}]
            """;
    });

    private string ClaimsOf(int count) => Lines(count, i => $$"""
          - id: {{Id}}-multiple-{{i}}
            claim: {{Id}}-growth-multiple-{{i}}
            kind: multiple
            from: [{{Id}}-users-{{i}}, {{Id}}-users-{{i + 1}}]
        """);

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    /// <summary>A sentence in both languages with its citations: one, or two for every third.</summary>
    private string Text(int indent)
    {
        var (english, chinese) = InventedWords.Sentence(_random, _name, ++_sentences);
        var space = new string(' ', indent);
        var more = _sentences % 3 == 0 ? $", {Cite()}" : "";
        return $"{space}text:\n{space}  en: \"{english}\"\n{space}  zh-Hans: {chinese}\n{space}citations: [{Cite()}{more}]";
    }

    private CitationReference Cite() => _cited[_random.Next(_cited.Count)];

    private T Some<T>(IReadOnlyList<T> terms) => terms[_random.Next(terms.Count)];

    private string Month() => new DateOnly(2023, 1, 1).AddMonths(_random.Next(30)).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private void Line(FormattableString text) => _yaml.AppendLine(text.ToString(CultureInfo.InvariantCulture));

    private void Line(string text) => _yaml.AppendLine(text);
}
