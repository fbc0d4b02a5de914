using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Patterns;

/// <summary>Invented data for distances, times to match and least prices, in every state that their charts can be in.</summary>
internal static class FrontierSamples
{
    private const string Long = "The Laboratory for Rather Generally Applicable Large Models";
    private const string Han = "通用人工智能与超大规模预训练模型联合实验室研究中心";

    private static readonly double[] Second =
    [
        22, 6.5, 4.9, 4.9, 4.9, 4.9, 4.9, 4.9, 1.4, 1.4, 0.8, 0.5, 1.2, 1.2, 0.7, 3.8, 2.3, 2.3, 7.6, 3, 0.9, 2.2, 2.1, 2.1, 0.8, 2.6,
        2.6, 2.8, 3.2, 0.8, 0.8, 1.7, 1.2,
    ];

    private static readonly double[] Fifth =
    [
        36, 31, 26, 22, 13.1, 13.1, 11.7, 9, 9, 10.5, 10.5, 7, 6.1, 5, 2.4, 2.4, 8.7, 8.7, 7.8, 11.7, 9.4, 9.4, 11.6, 7.3, 6.1, 7, 4.9, 5.4,
        4.4, 4.7, 7.8, 7.7, 6.8, 9.3, 10.4,
    ];

    private static readonly double[] Chinese =
    [
        36, 31, 30, 24, 13.1, 13.1, 8.3, 8.3, 8.3, 10.5, 10.5, 10.5, 3.8, 4.2, 4.2, 4.2, 7.2, 7.2, 7.2, 9.7, 3.1, 3.1, 5.2, 7.3, 5.1, 6,
        2.6, 4.4, 4.4, 4.7, 7.8, 7.7, 6, 8.6, 9.8,
    ];

    public static IReadOnlyList<GapSeries> Gaps =>
    [
        Gap("number two", 1, false, Second, "Google −1.2", 2),
        Gap("number five", 4, false, Fifth, "both Moonshot −9.8"),
        Gap("China’s best", 5, true, Chinese, "both Moonshot −9.8"),
    ];

    public static IReadOnlyList<GapTop> Tops =>
    [
        Top("2023-03-14", "GPT-4"),
        Top("2024-02-15", "Gemini 1.5 Pro"),
        Top("2024-05-13", "GPT-4o"),
        Top("2024-06-20", "Claude 3.5 Sonnet"),
        Top("2024-09-12", "o1-mini"),
        Top("2024-12-17", "o1"),
        Top("2025-03-25", "Gemini 2.5 Pro"),
        Top("2025-04-16", "o3"),
        Top("2025-06-10", "o3-pro"),
        Top("2025-08-07", "GPT-5"),
        Top("2025-10-07", "GPT-5 Pro"),
        Top("2025-11-18", "Gemini 3 Pro"),
        Top("2025-12-11", "GPT-5.2 Pro"),
        Top("2026-02-05", "Claude Opus 4.6"),
        Top("2026-02-19", "Gemini 3.1 Pro"),
        Top("2026-03-05", "GPT-5.4 Pro"),
    ];

    /// <summary>Chances, a few of them, with what they may be.</summary>
    public static IReadOnlyList<GapSeries> Chances =>
    [
        Few("number two 51", 1, false, "Meta", 0.551, 0.552, 0.519, 0.514),
        Few("number five 53", 4, false, "OpenAI", 0.58, 0.561, 0.583, 0.533),
        Few("China’s best 55", 5, true, "Zhipu", 0.64, 0.552, 0.584, 0.548),
    ];

    public static IReadOnlyList<GapSeries> OneGap => [Gap("只有一点", 1, false, [3], "−3.0")];

    public static IReadOnlyList<GapSeries> LongGaps =>
    [
        Gap(Long, 1, false, [3, 4, 5, 4, 3, 2, 20, 21, 5, 4], Han),
        Gap(Han, 3, true, [9, 9, 9, 8, 9, 8, 8, 9, 30, 31], Long),
    ];

    private const string Open = "Four and China: not yet, day";

    public static IReadOnlyList<MatchRow> Rows =>
    [
        Row("Gemini 1.5 Pro", "15 Feb 2024", One(88, "OpenAI"), Two(126, "Anthropic"), Group(217, "Alibaba"), Four(277, "Mistral")),
        Row("GPT-4o", "13 May 2024", One(38, "Anthropic"), Both(129, 2, "Alibaba"), Four(213, "Microsoft")),
        Row("Claude 3.5 Sonnet", "20 Jun 2024", One(84, "OpenAI"), Two(96, "Google"), Four(175, "xAI"), Group(189, "DeepSeek")),
        Row("o3-pro", "10 Jun 2025", One(164, "Google"), Two(165, "Anthropic"), Group(231, "Moonshot"), Four(302, "Meta")),
        Row("GPT-5", "7 Aug 2025", One(103, "Google"), Two(182, "Anthropic")) with { OpenFrom = 244, OpenNote = $"{Open} 244" },
        Row("Claude Opus 4.6", "5 Feb 2026", One(14, "Google"), Two(28, "OpenAI")) with { OpenFrom = 62, OpenNote = $"{Open} 62" },
        Row("GPT-5.4 Pro", "5 Mar 2026") with { OpenFrom = 34, OpenNote = "Nobody yet, day 34" },
    ];

    public static IReadOnlyList<MatchRow> HardRows =>
    [
        Row(Long, "2024 年 2 月 15 日", One(0, "同一天"), Two(1, "第二天"), Four(1, "第四家"), Group(2, Han)),
        Row("late", "15 Feb 2024", One(40, "Soon"), Two(310, "Nearly"), Four(412, "Late"), Group(700, "Very late")),
        Row(Han, "13 May 2024", Both(5, 1, "First")) with { OpenFrom = 640, OpenNote = "四家、中国：640 天未到" },
        Row("nothing", "1 Apr 2026"),
    ];

    public static MatchBand Band => new(91, 183, "the sources’ 3 to 6 months", "patterns");

    public static IReadOnlyList<FloorSeries> Floors =>
    [
        new(
            "GPT-5’s level",
            "Aug 2025; a third of the price by Dec 2025",
            1,
            FloorDash.Solid,
            [
                Step("2025-08-07", 3.44, "GPT-5 $3.44, also o3’s level"),
                Step("2025-12-17", 1.13, "Gemini 3 Flash $1.13, also o3’s level"),
            ]),
        new(
            "o3’s level",
            "Apr 2025; a seventh of the price by Feb 2026",
            4,
            FloorDash.Solid,
            [
                Step("2025-06-10", 3.5, "o3 $3.50"),
                Step("2025-08-07", 3.44, ""),
                Step("2025-12-17", 1.13, ""),
                Step("2026-02-12", 0.53, "MiniMax-M2.5 $0.53"),
            ]),
        new(
            "o1’s level",
            "Dec 2024; a seventh of the price by Sep 2025",
            5,
            FloorDash.Dashed,
            [
                Step("2025-06-11", 1.93, "o4-mini $1.93"),
                Step("2025-08-07", 0.69, "GPT-5 mini $0.69"),
                Step("2025-09-23", 0.28, "Grok 4 Fast $0.28"),
            ]),
        new("Gemini 3 Pro’s level", "Nov 2025; no cheaper so far", 3, FloorDash.Dotted, [Step("2025-11-18", 4.5, "Gemini 3 Pro $4.50")]),
    ];

    public static IReadOnlyList<FloorSeries> OneFloor => [new(Han, Long, 1, FloorDash.Dashed, [Step("2026-04-08", 2, Long)])];

    private static GapSeries Gap(string name, int hue, bool dashed, IReadOnlyList<double> values, string end, int skipped = 0) =>
        new(name, hue, dashed, [.. values.Select((value, i) => Month(name, value, i + skipped))], end);

    private static GapMark Month(string name, double value, int i)
    {
        var day = new DateOnly(2023, 6, 1).AddMonths(i).AddDays(-1);
        return new(day, -value, $"{name}, {day:yyyy-MM-dd}: −{PatternSamples.Figure(value)}", "patterns");
    }

    private static GapSeries Few(string name, int hue, bool dashed, string end, params double[] values) =>
        new(
            name,
            hue,
            dashed,
            [
                .. values.Select((value, i) => new GapMark(
                    new DateOnly(2025, 3, 31).AddMonths(4 * i),
                    value,
                    $"{name}: {PatternSamples.Figure(value)}",
                    null,
                    value - 0.012,
                    value + 0.012)),
            ],
            end);

    private static GapTop Top(string day, string name) => new(DateOnly.Parse(day, null), name, $"{name}, {day}", "patterns");

    private static MatchRow Row(string name, string date, params MatchMark[] marks) => new(name, "patterns", date, marks);

    private static MatchMark One(int days, string who) => new(days, 1, false, who, $"{who}, day {days}", "patterns");

    private static MatchMark Two(int days, string who) => new(days, 2, false, who, $"{who}, day {days}", "patterns");

    private static MatchMark Four(int days, string who) => new(days, 4, false, who, $"{who}, day {days}", "patterns");

    private static MatchMark Both(int days, int order, string who) => new(days, order, true, who, $"{who}, day {days}", "patterns");

    private static MatchMark Group(int days, string who) => new(days, null, true, who, $"{who}, day {days}", "patterns");

    private static FloorStep Step(string day, double price, string label) =>
        new(DateOnly.Parse(day, null), price, label, $"{day}: {label} {PatternSamples.Figure(price)}", "patterns");
}
