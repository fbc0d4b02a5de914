using System.Globalization;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Patterns;

/// <summary>Invented data for every state that a chart can be in.</summary>
internal static class PatternSamples
{
    private const string Long = "The Laboratory for Rather Generally Applicable Large Models";

    public static ChartCaption Caption(string id, string title) => new(id, title, "invented data; a unit", "invented for this page");

    public static IReadOnlyList<(string State, IReadOnlyList<BarSeries> Bars)> Bars =>
    [
        ("empty", []),
        ("one", [Bar("Only", 40)]),
        (
            "every footing and end",
            [
                Bar("reported", 80),
                Bar("about", 70, end: BarEnd.Soft),
                Bar("more than", 60, end: BarEnd.Open),
                Bar("less than", 50, end: BarEnd.Under),
                Bar("announced", 40, fill: BarFill.Announced),
                Bar("claimed", 30, fill: BarFill.Outline),
                Bar("a range", 20, 45),
                Bar("disputed", 10, disputed: true),
                Bar("zero", 0),
            ]
        ),
        ("long names", [Bar(Long, 90), Bar("通用人工智能与超大规模预训练模型联合实验室研究中心", 45)]),
        ("orders of magnitude", [Bar("little", 3), Bar("more", 450), Bar("most", 90_000)]),
        ("many", [.. Enumerable.Range(1, 16).Select(i => Bar($"Vendor {i}", 100.0 / i))]),
    ];

    public static IReadOnlyList<(string State, IReadOnlyList<StepPoint> Points)> Steps =>
    [
        ("empty", []),
        ("one", [Step("2024-05-01", "2024-05-31", 12)]),
        (
            "days, months, a range and a zero",
            [
                Step("2023-11-06", "2023-11-06", 0),
                Step("2024-01-01", "2024-03-31", 20),
                Step("2024-05-01", "2024-05-31", 35, 55),
                Step("2024-12-15", "2024-12-15", 80),
            ]
        ),
        (
            "orders of magnitude",
            [
                Step("2022-01-01", "2022-12-31", 1),
                Step("2023-01-01", "2023-12-31", 60),
                Step("2024-01-01", "2024-12-31", 4000),
            ]
        ),
        ("many", [.. Enumerable.Range(0, 20).Select(i => Step($"{Month(i)}-01", $"{Month(i)}-28", 20 + i * i % 37))]),
    ];

    public static IReadOnlyList<(string State, SwimlaneSeries Series)> Lanes =>
    [
        ("one", Laned(["Only"], Happened("2024-06-15", "2024-06-15", 0))),
        (
            "day, month, quarter, half, year, and partly out of sight",
            Laned(
                ["Precise and less"],
                Happened("2024-02-10", "2024-02-10", 0),
                Happened("2024-05-01", "2024-05-31", 0),
                Happened("2024-07-01", "2024-09-30", 0),
                Happened("2025-01-01", "2025-06-30", 0),
                Happened("2024-01-01", "2024-12-31", 0),
                Happened("2023-01-01", "2024-03-31", 0))
        ),
        (
            "of several lanes, long names and an empty lane",
            Laned(
                [Long, "Nothing", "Third"],
                Happened("2024-06-15", "2024-06-15", 0, 2),
                Happened("2025-01-01", "2025-12-31", 0, 1),
                Happened("2025-12-20", "2025-12-20", 2))
        ),
        (
            "dense",
            Laned(["Crowd"], [.. Enumerable.Range(0, 90).Select(EveryOtherDay).Select(day => Happened(day, day, 0))])
        ),
    ];

    public static IReadOnlyList<TimePlotSeries> Plot =>
    [
        new(
            "Alpha",
            1,
            [
                .. Enumerable.Range(0, 5).Select(i => new TimePlotPoint(
                    new DateOnly(2024, 3, 31).AddMonths(3 * i), 1 + i, $"a{i}", $"alpha {i}", 0.5 + i, 1.5 + i)),
            ]),
        new(Long, 0, [new(new(2024, 5, 1), 60, Long, "one point")]),
    ];

    public static IReadOnlyList<LadderRung> Rungs =>
    [
        new(
            "a capability",
            [
                new("first", 0, 0, 1, "first 0"),
                new("precise", 120, 120, 2, "precise 120"),
                new("between", 80, 300, 3, "between 80 and 300"),
                new("2 not yet", 500, null, 0, "two not by 500 days"),
            ]),
        new(Long, [new("only", 0, 0, 4, "only 0")]),
    ];

    public static MatrixSeries Matrix => new(
        [new("Alpha"), new("Beta"), new(Long), new("Delta")],
        [new("reasoning"), new("tool use"), new("image input"), new("long context"), new("a capability with a long name")],
        [
            .. Enumerable.Range(0, 4).Select(row => (IReadOnlyList<MatrixCell>)
            [
                .. Enumerable.Range(0, 5)
                    .Select(column => Cell((row * 5 + column) % 7 == 3 ? null : (row * 3 + column * 2) % 9 / 8.0)),
            ]),
        ]);

    /// <param name="hue">The colour of every fifth; null where none is chosen.</param>
    public static IReadOnlyList<ScatterPoint> Points(int? hue) =>
    [
        .. Enumerable.Range(0, 28).Select(i => new ScatterPoint(
            hue is null || i % 5 == 0 ? $"Pair {i + 1}" : "",
            $"pair {i + 1}",
            0.2 + i * 37 % 60 / 80.0,
            0.1 + i * 23 % 50 / 60.0,
            (ScatterInk)(i % 2),
            i % 5 == 0 ? hue : null,
            "patterns")
        {
            Range = i % 3 == 0 ? (0.1 + i * 37 % 60 / 80.0, 0.3 + i * 37 % 60 / 80.0) : null,
        }),
    ];

    public static ChartTable Table => new(["a", "b"], [["1", "2"]]);

    public static IReadOnlyList<BarSeries> Dots =>
        [.. Enumerable.Range(0, 12).Select(i => Bar($"Colour {i}", 140 + i * 7 % 12) with { Hue = i, Href = "patterns" })];

    private static string Month(int i) => $"{2023 + i / 12}-{i % 12 + 1:00}";

    private static string EveryOtherDay(int i) => $"{new DateOnly(2024, 9, 1).AddDays(2 * i):yyyy-MM-dd}";

    private static BarSeries Bar(
        string label, double low, double? high = null, BarEnd end = BarEnd.Sharp, BarFill fill = BarFill.Solid, bool disputed = false) =>
        new(label, low, high ?? low, high is null ? Figure(low) : $"{Figure(low)}–{Figure(high.Value)}", end, fill, disputed);

    private static StepPoint Step(string from, string to, double low, double? high = null) =>
        new(DateOnly.Parse(from, null), DateOnly.Parse(to, null), from == to ? from : $"{from[..7]}", Bar("", low, high));

    private static SwimlaneSeries Laned(IReadOnlyList<string> names, params IReadOnlyList<SwimlaneMark> marks) => new(
        [
            .. names.Select((name, i) => new SwimlaneLane(
                name, "patterns", i == 0 ? [] : [new(new(2024, 9, 2), new(2024, 9, 2), true, "2024-09-02", "patterns#lanes")])),
        ],
        marks,
        [new("Quiet", "patterns", [new(new(2025, 3, 4), new(2025, 3, 4), false, "2025-03-04", "patterns#lanes")])],
        "Ticks alone",
        []);

    private static SwimlaneMark Happened(string from, string to, params IReadOnlyList<int> lanes) => new(
        DateOnly.Parse(from, null),
        DateOnly.Parse(to, null),
        lanes,
        $"what happened {from} in {lanes.Count} of the lanes",
        "XY 1",
        $"{from}: it happened",
        "patterns#lanes");

    private static MatrixCell Cell(double? value) =>
        value is { } known ? new(value, Figure(known), Figure(known)) { Brief = $"{known:0}" } : new(value, "", "–");

    public static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
