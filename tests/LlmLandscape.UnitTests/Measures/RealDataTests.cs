using System.Globalization;
using System.Text.Json;
using CsvHelper;
using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Imports.Arena;
using LlmLandscape.Imports.Epoch;
using LlmLandscape.Imports.Fmti;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>
/// Measures of the shipped seeds with whole downloads attached, against the same from the raw files; skipped where the environment names no
/// folder of them.
/// </summary>
public sealed class RealDataTests : IClassFixture<RealDataTests.Attached>, IClassFixture<ShippedCatalogue>
{
    private readonly PerformanceMeasures _attached;
    private readonly PerformanceMeasures _chosen;
    private readonly Attached _data;

    public RealDataTests(Attached data, ShippedCatalogue shipped)
    {
        Assert.SkipWhen(data.Performance is null, "LLMLANDSCAPE_DATA names no folder of snapshots.");
        (_data, _attached, _chosen) = (data, data.Performance!, shipped.Snapshot.Measure(ShippedCatalogue.Everything).Performance);
    }

    /// <summary>Records since 2024, of which 10 are half a year old; one, two, four others and a Chinese one.</summary>
    [Theory]
    [InlineData(0, 1, 84, 10)]
    [InlineData(0, 2, 126, 9)]
    [InlineData(0, 4, 220, 1)]
    [InlineData(0, null, 217, 3)]
    [InlineData(2, 1, 14, 10)]
    [InlineData(2, 2, 56, 10)]
    [InlineData(2, 4, 166, 7)]
    [InlineData(2, null, 162, 8)]
    public void Records_last_as_long_as_the_raw_index_says_and_as_the_chosen_rows_say(
        double tolerance, int? others, double median, int within)
    {
        MatchSummary Summary(PerformanceMeasures measures) =>
            measures.Index!.Counts.Single(x => x.Others == others && Math.Abs(x.Tolerance - tolerance) < 1e-9).Summary;
        var (attached, chosen) = (Summary(_attached), Summary(_chosen));
        (attached.Records, attached.OldEnough, attached.Median, attached.Within).ShouldBe((15, 10, median, within));
        chosen.ShouldBe(attached);

        var waits = _data.Records().ConvertAll(record => _data.Wait(record, tolerance, others));
        (waits.Count, waits.Count(x => x.Age >= 183)).ShouldBe((15, 10));
        ProductLimitMedian(waits.ConvertAll(x => (x.Days ?? x.Age, x.Days is not null))).ShouldBe(median);
        waits.Count(x => x is { Age: >= 183, Days: <= 183 }).ShouldBe(within);
    }

    [Theory]
    [InlineData("2024-06-30", 1.12, 4.91, 4.24)]
    [InlineData("2025-12-31", 0.80, 7.69, 7.69)]
    [InlineData("2026-04-08", 1.22, 9.75, 9.75)]
    public void Gaps_at_a_half_years_end_are_those_of_the_raw_index(string end, double second, double fifth, double chinese)
    {
        var day = SampleEvidence.Day(end);
        Gaps(_attached, day).ShouldBe((second, fifth, chinese));
    }

    [Fact]
    public void Gaps_at_each_half_years_end_come_out_of_the_chosen_rows_too()
    {
        var ends = _attached.Index!.Gaps.Select(x => x.Day)
            .Where(x => x is { Month: 6, Day: 30 } or { Month: 12, Day: 31 } && x.Year >= 2024)
            .Append(_data.Index.Max(x => x.Day)).ToList();
        ends.Count.ShouldBe(5);
        foreach (var day in ends)
        {
            var best = _data.Index.Where(x => x.Day <= day).GroupBy(x => x.Maker)
                .Select(x => (Maker: x.Key, Value: x.Max(score => score.Value))).OrderByDescending(x => x.Value).ToList();
            double Behind(double value) => best[0].Value - value;
            var raw = (Behind(best[1].Value), Behind(best[4].Value), Behind(best.Find(x => _data.Chinese.Contains(x.Maker)).Value));
            foreach (var measures in new[] { _attached, _chosen })
            {
                var point = measures.Index!.Gaps.Single(x => x.Day == day);
                point.Ranks[0].Points.ShouldBe(raw.Item1, 0.011, $"{day}");
                point.Ranks[1].Points.ShouldBe(raw.Item2, 0.011, $"{day}");
                point.Group!.Points.ShouldBe(raw.Item3, 0.011, $"{day}");
            }
        }
    }

    /// <summary>
    /// The last board of each half-year that is not cut off, from the files as they were downloaded. On the newest the fifth maker is 23
    /// points behind: 1 / (1 + 10^(−23 / 400)) = 0.533.
    /// </summary>
    [Fact]
    public void The_chance_that_the_leader_is_preferred_to_the_fifth_is_that_of_the_raw_boards()
    {
        var raw = _data.Boards().GroupBy(x => (x.Key.Year, x.Key.Month > 6)).Select(half => half
                .Where(x => 4 * x.Value.Count >= 3 * half.Max(y => y.Value.Count)).MaxBy(x => x.Key)).OrderBy(x => x.Key)
            .Select(x => (x.Key, Best: x.Value.Values.OrderDescending().ToList())).ToList();
        raw.Count.ShouldBe(7);
        foreach (var measures in new[] { _attached, _chosen })
        {
            var halves = measures.Votes.Where(x => x.EndsHalfYear).ToList();
            halves.Select(x => x.Day).ShouldBe(raw.Select(x => x.Key));
            foreach (var ((day, best), board) in raw.Zip(halves))
                board.Rivals.Single(x => x.Rank == 5).Chance.ShouldBe(1 / (1 + Math.Pow(10, (best[4] - best[0]) / 400)), 0.0003, $"{day}");
        }

        _attached.Votes[^1].Rivals[^1].Chance.ShouldBe(0.533, 0.0005);
    }

    private static (double, double, double) Gaps(PerformanceMeasures measures, DateOnly day)
    {
        var point = measures.Index!.Gaps.Single(x => x.Day == day);
        return (Math.Round(point.Ranks[0].Points, 2), Math.Round(point.Ranks[1].Points, 2), Math.Round(point.Group!.Points, 2));
    }

    /// <summary>Kaplan and Meier: day by day, take off the share that was reached; the first day with half left or less.</summary>
    private static double? ProductLimitMedian(List<(int Time, bool Reached)> waits)
    {
        var left = 1.0;
        for (var day = 0; day <= waits.Max(x => x.Time); day++)
        {
            var atRisk = waits.Count(x => x.Time >= day);
            left *= 1 - waits.Count(x => x.Time == day && x.Reached) / (double)atRisk;
            if (left <= 0.5 + 1e-12) return day;
        }

        return null;
    }

    /// <summary>The downloads, attached by the imports, and read again by nothing of ours.</summary>
    public sealed class Attached
    {
        private static readonly DateOnly Today = new(2026, 7, 2);

        private readonly Dictionary<string, (string Id, bool IsVendor)> _makers = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<(string Beginning, string Organization)> _beginnings = [];

        public Attached()
        {
            if (Folders.Data is null) return;
            var seed = SeedReader.Read(Folders.Seeds).Seed;
            foreach (var maker in seed.Ties.Makers)
            {
                foreach (var name in maker.Names) _makers[name] = (maker.Id, maker.IsVendor);
                var home = seed.Vendors.FirstOrDefault(x => x.Id == maker.Id)?.Region?.Id;
                if ((maker.RegionId ?? home) == "CN") Chinese.Add(maker.Id);
            }

            _beginnings = [.. seed.Datasets.SelectMany(x => x.Beginnings, (_, x) => (x.Beginning, x.Organization))];
            ReadIndex();
            var catalogue = ShippedCatalogue.Built(folder =>
            {
                Attach(folder, folder.Epoch, file => ScoreFile.Write(file, EpochReader.Read(Path.Combine(Folders.Data, "epoch"), Today)));
                Attach(folder, folder.Arena, file => ScoreFile.Write(file, ArenaReader.Read(Files("arena"), _beginnings, Today)));
                Attach(folder, folder.Fmti, file => IndicatorFile.Write(file, FmtiReader.Read(Files("fmti"))));
            });
            Performance = catalogue.Measure(ShippedCatalogue.Everything).Performance;
        }

        private static void Attach(DatasetFolder folder, string place, Action<string> write) =>
            folder.TryAttach(place, write, _ => true).ShouldBeTrue();

        public PerformanceMeasures? Performance { get; }

        public List<(string Maker, DateOnly Day, double Value)> Index { get; } = [];

        public HashSet<string> Chinese { get; } = [];

        /// <summary>The best of each day since 2024 that is above all before.</summary>
        public List<(string Maker, DateOnly Day, double Value)> Records() =>
        [
            .. Index.Where(x => x.Day.Year >= 2024 && !Index.Exists(other => other.Day <= x.Day && other.Value > x.Value)
                    && !Index.Exists(other => other.Day < x.Day && other.Value >= x.Value))
                .DistinctBy(x => x.Day),
        ];

        /// <summary>The days until so many others, or one of the Chinese, had reached a record; and how long ago it was set.</summary>
        public (int? Days, int Age) Wait((string Maker, DateOnly Day, double Value) record, double tolerance, int? others)
        {
            var days = Index.Where(x => x.Maker != record.Maker && x.Value >= record.Value - tolerance - 1e-9)
                .Where(x => others is not null || Chinese.Contains(x.Maker)).GroupBy(x => x.Maker)
                .Select(x => Math.Max(0, x.Min(y => y.Day.DayNumber) - record.Day.DayNumber)).Order().ToList();
            var place = (others ?? 1) - 1;
            return (place < days.Count ? days[place] : null, Index.Max(x => x.Day.DayNumber) - record.Day.DayNumber);
        }

        /// <summary>Each vendor's best on each day, from every file; of a day that several have, the one with the most rows.</summary>
        public Dictionary<DateOnly, Dictionary<string, double>> Boards()
        {
            List<(string File, DateOnly Day, string? Organization, double Rating)> rows = [];
            foreach (var row in Csv("arena/chatbot-arena-2023-05--2025-05.csv"))
            {
                var day = DateOnly.ParseExact(row("date"), "yyyyMMdd", CultureInfo.InvariantCulture);
                rows.Add(("history", day, row("Organization"), Number(row("rating"))));
            }

            foreach (var row in Csv("arena/lmarena_text-2025-08-06.csv"))
                rows.Add(("august", new(2025, 8, 6), row("organization"), Number(row("arena_score"))));
            foreach (var row in Csv("arena/vendor-best-by-snapshot.csv"))
                rows.Add(("best", SampleEvidence.Day(row("date")), row("vendor"), Number(row("score"))));
            using var december = JsonDocument.Parse(File.ReadAllText(PathOf("arena/arena-catalog-2025-12-11-full.json")));
            foreach (var model in december.RootElement.GetProperty("full").EnumerateObject())
                rows.Add(("december", new(2025, 12, 11), ByName(model.Name), model.Value.GetProperty("rating").GetDouble()));
            using var april = JsonDocument.Parse(File.ReadAllText(PathOf("arena/arena-2026-04-19-text.json")));
            foreach (var model in april.RootElement.GetProperty("models").EnumerateArray())
                rows.Add(("april", new(2026, 4, 19), model.GetProperty("vendor").GetString(), model.GetProperty("score").GetDouble()));

            return rows.GroupBy(x => x.Day).ToDictionary(x => x.Key, day => day.GroupBy(x => x.File).MaxBy(x => x.Count())!
                .Select(x => (Maker: Maker(x.Organization), x.Rating)).Where(x => x.Maker is not null)
                .GroupBy(x => x.Maker!).ToDictionary(x => x.Key, x => x.Max(y => y.Rating)));
        }

        private void ReadIndex()
        {
            foreach (var row in Csv("epoch/epoch_capabilities_index.csv"))
            {
                if (row("ECI Score").Length == 0 || row("Release date").Length == 0) continue;
                if (Maker(row("Organization")) is not { } maker) continue;
                Index.Add((maker, SampleEvidence.Day(row("Release date")), Number(row("ECI Score"))));
                if (row("Country") == "China" && !_makers.Values.Any(x => x.Id == maker)) Chinese.Add(maker);
            }
        }

        /// <summary>Whose it is: of several names the first that is tied; null where none is given, or they offer no models.</summary>
        private string? Maker(string? organization)
        {
            if (string.IsNullOrWhiteSpace(organization)) return null;
            foreach (var name in organization.Split(',').Prepend(organization))
                if (_makers.TryGetValue(name.Trim(), out var maker)) return maker.IsVendor ? maker.Id : null;
            return organization.Trim();
        }

        private string? ByName(string model) => _beginnings.Where(x => model.StartsWith(x.Beginning, StringComparison.OrdinalIgnoreCase))
            .OrderBy(x => x.Beginning.Length).Select(x => x.Organization).LastOrDefault();

        private static IEnumerable<Func<string, string>> Csv(string file)
        {
            using var reader = new CsvReader(new StreamReader(PathOf(file)), CultureInfo.InvariantCulture);
            reader.Read();
            reader.ReadHeader();
            while (reader.Read()) yield return column => reader.GetField(column) ?? "";
        }

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

        private static string PathOf(string file) => Path.Combine(Folders.Data!, file);

        private static List<string> Files(string folder) =>
            [.. Directory.GetFiles(PathOf(folder)).Order(StringComparer.Ordinal)];
    }
}
