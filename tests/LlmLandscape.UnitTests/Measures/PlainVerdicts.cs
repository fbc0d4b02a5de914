using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.UnitTests.Measures;

/// <summary>
/// The verdicts as docs/methods.md words them, looked up row by row and day by day in the catalogue, without any of the measures, and
/// as if some maker were not there.
/// </summary>
internal sealed class PlainVerdicts
{
    private static readonly DateOnly Since2024 = new(2024, 1, 1);
    private static readonly DateOnly PricesFrom = new(2025, 6, 5);
    private static readonly DateOnly MidYear = new(2024, 6, 30);

    private readonly CatalogueSnapshot _catalogue;
    private readonly string? _without;
    private readonly DateOnly _asOf;
    private readonly List<(string Maker, DateOnly Day, double Value)> _index;
    private readonly HashSet<string> _chinese;
    private readonly List<Release> _releases;
    private readonly List<(double Score, List<(RecordPast Past, DateOnly? Since, DateOnly? Until)> Records)> _sold;

    public PlainVerdicts(CatalogueSnapshot catalogue, string? without = null)
    {
        (_catalogue, _without) = (catalogue, without);
        _asOf = catalogue.Datasets["models-dev"].AsOf;
        _chinese = [.. catalogue.Makers.Where(x => x.RegionId == "CN").Select(x => x.Id)];
        var offering = catalogue.Makers.Where(x => x.IsVendor && x.Id != without).Select(x => x.Id).ToHashSet();
        _index =
        [
            .. catalogue.Scores.Where(x => x.BenchmarkId == "eci" && x.MakerId is not null && offering.Contains(x.MakerId))
                .Select(x => (x.MakerId!, x.Released!.To, x.Value)),
        ];
        _releases =
        [
            .. catalogue.Releases.Where(x => x.Doubt is null or ReleaseDoubt.DisputedDate)
                .Where(x => x.VendorId != without && x.Released.To <= _asOf)
                .OrderBy(x => x.Released.To).ThenBy(x => x.Id, StringComparer.Ordinal),
        ];
        _sold = Sold(offering);
    }

    public Verdict Of(MeasuredClaim claim) => claim.Measure switch
    {
        ClaimMeasure.CatchUpTime => CatchUp(),
        ClaimMeasure.LastingGaps => LastingGaps(),
        ClaimMeasure.EdgeOfVendor => Edge(claim.Vendors[0].VendorId, claim.Day!.Value),
        ClaimMeasure.LongestLead => LongestLead(claim.Vendors[0].VendorId, claim.Value!.Value),
        ClaimMeasure.AheadOf => Ahead(claim.Vendors[0].VendorId, claim.Vendors[1].VendorId, claim.Day!.Value),
        ClaimMeasure.Passed => Passed(claim.Score!, claim.Day!.Value),
        ClaimMeasure.RecordHolders => Holders(),
        ClaimMeasure.Likeness => Likeness(),
        ClaimMeasure.EverybodyCan => EverybodyCan(claim.Feature!),
        ClaimMeasure.DifferentRoads => Roads([.. claim.Vendors.Select(x => x.VendorId)]),
        ClaimMeasure.ClosedRegion => ClosedRegion(),
        ClaimMeasure.OpenAgainstClosedPrices => OpenAgainstClosed(claim.Value!.Value),
        ClaimMeasure.PriceOfAbility => Falls() is { Count: > 0 } falls
            ? Parts(MostHalved(falls), Flagships().Cuts > Flagships().Rises)
            : Verdict.CannotBeChecked,
        ClaimMeasure.Commodity => Commodity(),
        ClaimMeasure.PricingPower => PricingPower(claim.Vendors[0].VendorId, claim.Day!.Value),
        _ => Verdict.CannotBeChecked, // votes are no share of tasks, and what is spent nobody publishes
    };

    private static Verdict Parts(params bool[] parts) =>
        parts.All(x => x) ? Verdict.Holds : parts.Any(x => x) ? Verdict.HoldsInPart : Verdict.DoesNotHold;

    private DateOnly Last => _index.Max(x => x.Day);

    private double? BestOf(string maker, DateOnly day)
    {
        double? best = null;
        foreach (var score in _index)
            if (score.Maker == maker && score.Day <= day && !(score.Value <= best)) best = score.Value;
        return best;
    }

    private List<double> Bests(DateOnly day, string? but = null) =>
        [.. _index.Select(x => x.Maker).Distinct().Where(x => x != but).Select(x => BestOf(x, day)).OfType<double>().OrderDescending()];

    private List<(string Maker, DateOnly Day, double Value)> Records(DateOnly from)
    {
        List<(string Maker, DateOnly Day, double Value)> records = [];
        var bar = double.NegativeInfinity;
        foreach (var score in _index.OrderBy(x => x.Day).ThenByDescending(x => x.Value))
        {
            if (score.Value <= bar) continue;
            bar = score.Value;
            if (score.Day >= from) records.Add(score);
        }

        return records;
    }

    /// <summary>The days until each other maker reached a record, in order.</summary>
    private List<int> Waits((string Maker, DateOnly Day, double Value) record, double tolerance) =>
    [
        .. _index.Where(x => x.Maker != record.Maker && x.Value > record.Value - tolerance - 1e-6).GroupBy(x => x.Maker)
            .Select(x => Math.Max(0, x.Min(score => score.Day.DayNumber) - record.Day.DayNumber)).Order(),
    ];

    private Verdict CatchUp()
    {
        var old = Records(Since2024).FindAll(x => Last.DayNumber - x.Day.DayNumber >= 183);
        if (old.Count == 0) return Verdict.CannotBeChecked;
        bool Half(int others, double tolerance) =>
            2 * old.Count(x => Waits(x, tolerance) is var waits && waits.Count >= others && waits[others - 1] <= 183) >= old.Count;
        return Half(3, 0) && Half(3, 2) ? Verdict.Holds : Half(1, 0) || Half(1, 2) ? Verdict.HoldsInPart : Verdict.DoesNotHold;
    }

    private Verdict LastingGaps()
    {
        var records = Records(Since2024);
        var (then, now) = (Bests(MidYear), Bests(Last));
        if (records.Count == 0 || then.Count < 5) return Verdict.CannotBeChecked;
        return Parts(
            records.TrueForAll(x => (Waits(x, 0) is [var first, ..] ? first : Last.DayNumber - x.Day.DayNumber) <= 365),
            now[0] - now[4] <= (then[0] - then[4]) / 2);
    }

    private Verdict Edge(string vendor, DateOnly day)
    {
        bool? Leads(DateOnly on) => BestOf(vendor, on) is { } own && Bests(on, but: vendor) is [var best, ..] ? own - best > 2 : null;
        if (Leads(day) is not { } then) return Verdict.CannotBeChecked;
        var votes = _catalogue.Scores.Where(x => x.Snapshot is not null && x.MakerId != _without && _catalogue.Makers[x.MakerId!].IsVendor)
            .GroupBy(x => x.Snapshot).OrderBy(x => x.Key).Last()
            .GroupBy(x => x.MakerId).Select(x => x.MaxBy(score => score.Value)!).ToList();
        var own = votes.Find(x => x.MakerId == vendor);
        var isFirst = own is not null && votes.TrueForAll(x => x == own || x.High < own.Low);
        var parts = Parts(then, Leads(Last)!.Value, isFirst);
        return parts == Verdict.Holds ? Verdict.DoesNotHold : parts == Verdict.DoesNotHold ? Verdict.Holds : parts;
    }

    private Verdict LongestLead(string vendor, double claimed)
    {
        var days = Records(new(2023, 1, 1)).Where(x => x.Maker == vendor)
            .Select(x => Waits(x, 0) is [var first, ..] ? first : Last.DayNumber - x.Day.DayNumber is var age && age >= claimed ? age : -1)
            .Where(x => x >= 0).ToList();
        return days.Count == 0 ? Verdict.CannotBeChecked : days.Max() >= claimed ? Verdict.Holds : Verdict.DoesNotHold;
    }

    private Verdict Ahead(string one, string other, DateOnly day)
    {
        if (BestOf(one, day) - BestOf(other, day) is not { } then) return Verdict.CannotBeChecked;
        var now = (BestOf(one, Last) - BestOf(other, Last))!.Value;
        return then >= 0 || now >= 0 ? Verdict.Holds : then >= -2 || now >= -2 ? Verdict.HoldsInPart : Verdict.DoesNotHold;
    }

    private Verdict Passed(string score, DateOnly day) =>
        _index.Exists(x => _chinese.Contains(x.Maker) && x.Day <= day && x.Value >= _catalogue.Scores[score].Value)
            ? Verdict.Holds : Verdict.DoesNotHold;

    private Verdict Holders()
    {
        var records = Records(Since2024);
        if (records.Count == 0) return Verdict.CannotBeChecked;
        if (records.TrueForAll(x => x.Maker == records[0].Maker)) return Verdict.DoesNotHold;

        // Walk the days: whoever set the last record holds it; how long without a break?
        var (holder, since, longest) = (records[0].Maker, records[0].Day, 0);
        foreach (var record in records.Append(("", Last, 0)))
        {
            longest = Math.Max(longest, record.Item2.DayNumber - since.DayNumber);
            if (record.Item1 != holder) (holder, since) = (record.Item1, record.Item2);
        }

        return longest <= 365 ? Verdict.Holds : Verdict.HoldsInPart;
    }

    /// <summary>Yes where a release or what is said beside says so by the day, no where every release says no, else not known.</summary>
    private bool? Can(string vendor, string ability)
    {
        var own = _releases.FindAll(x => x.VendorId == vendor);
        bool? Says(Release release) => release.Capabilities.Find(x => x.CapabilityId == ability)?.Has;
        DateOnly Surely(Release release) => release.Revised?.To > release.Released.To ? release.Revised.To : release.Released.To;
        if (own.Exists(x => Says(x) == true && Surely(x) <= _asOf)) return true;
        if (_catalogue.In(Language.English).Events.Any(x =>
            x.Vendor == vendor && x.Details.Capabilities.Contains(ability) && x.When.To <= _asOf)) return true;
        if (_catalogue.Pasts.Any(x => x.VendorId == vendor
            && x.Flags.Exists(flag => flag.Has && flag.CapabilityId is "reasoning" or "tool-use")
            && x.Flags.Exists(flag => flag.Has && flag.CapabilityId == ability && flag.Day <= _asOf))) return true;
        return own.TrueForAll(x => Says(x) == false) ? false : null;
    }

    /// <summary>Krippendorff's alpha by its definition: how often two differ on one ability, against how often any two values do.</summary>
    private Verdict Likeness()
    {
        var vendors = _releases.Select(x => x.VendorId).Distinct().ToList();
        var units = _catalogue.Capabilities.Select(x => vendors.Select(vendor => Can(vendor, x.Id)).OfType<bool>().ToList())
            .Where(x => x.Count > 1).ToList();
        var all = units.SelectMany(x => x).ToList();
        double observed = 0, expected = 0;
        foreach (var unit in units)
            foreach (var one in unit)
                observed += unit.Count(other => other != one) / (unit.Count - 1.0);
        foreach (var one in all) expected += all.Count(other => other != one) / (all.Count - 1.0);
        if (expected == 0) return Verdict.CannotBeChecked;
        var alpha = 1 - observed / expected;
        return alpha >= 0.6 ? Verdict.Holds : alpha > 0 ? Verdict.HoldsInPart : Verdict.DoesNotHold;
    }

    private Verdict EverybodyCan(string ability)
    {
        var cells = _releases.Select(x => x.VendorId).Distinct().Select(vendor => Can(vendor, ability)).ToList();
        return cells.TrueForAll(x => x is null) ? Verdict.CannotBeChecked
            : cells.Contains(false) ? Verdict.DoesNotHold : cells.Contains(null) ? Verdict.HoldsInPart : Verdict.Holds;
    }

    private Verdict Roads(string[] vendors)
    {
        var bets = _catalogue.In(Language.English).Statements(FactKind.Strategy).ToLookup(x => x.Vendor!, x => x.Strategy!);
        List<double> likeness = [];
        foreach (var one in vendors.Where(x => bets[x].Any()))
            foreach (var other in vendors.Where(x => bets[x].Any() && string.CompareOrdinal(x, one) > 0))
                likeness.Add((double)bets[one].Intersect(bets[other]).Count() / bets[one].Union(bets[other]).Count());
        return likeness.Count == 0 ? Verdict.CannotBeChecked
            : likeness.Max() < 0.5 ? Verdict.Holds : likeness.Average() < 0.5 ? Verdict.HoldsInPart : Verdict.DoesNotHold;
    }

    private Verdict ClosedRegion()
    {
        var newest = _releases.Where(x => x.Line == ReleaseLine.Flagship).GroupBy(x => x.VendorId).Select(x => x.Last())
            .Where(x => x.Weights is not null).ToList();
        double Open(bool chinese) =>
            newest.Where(x => _chinese.Contains(x.VendorId) == chinese).Select(x => x.Weights == Openness.Open ? 1.0 : 0).Average();
        if (newest.TrueForAll(x => _chinese.Contains(x.VendorId)) || !newest.Exists(x => _chinese.Contains(x.VendorId)))
            return Verdict.CannotBeChecked;
        var totals = _catalogue.TransparencyTotals.Where(x => x.MakerId != _without && _catalogue.Makers[x.MakerId].VendorId is not null)
            .ToList();
        var edition = totals.Where(x => _chinese.Contains(x.MakerId)).Max(x => x.Edition);
        double Told(bool chinese) =>
            totals.Where(x => x.Edition == edition && _chinese.Contains(x.MakerId) == chinese).Select(x => x.Satisfied).Average();
        return Parts(Open(true) < Open(false), edition is not null && Told(true) < Told(false));
    }

    private Verdict OpenAgainstClosed(double claimed)
    {
        var newest = Priced().GroupBy(x => x.VendorId).Select(x => x.Last()).Where(x => x.Weights is not null)
            .ToLookup(x => x.Weights, x => x.OutputPrice!.Value);
        if (!newest[Openness.Open].Any() || !newest[Openness.Closed].Any()) return Verdict.CannotBeChecked;
        return Median(newest[Openness.Open]) / Median(newest[Openness.Closed]) <= 1.5 * claimed ? Verdict.Holds : Verdict.DoesNotHold;

        static double Median(IEnumerable<double> values)
        {
            List<double> sorted = [.. values.Order()];
            return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
        }
    }

    private Verdict PricingPower(string vendor, DateOnly day)
    {
        var own = Priced().Where(x => x.VendorId == vendor).ToList();
        if (own.FindLast(x => x.Released.To <= day) is not { } then) return Verdict.CannotBeChecked;
        return Blended(then) >= Blended(own[0]) ? Verdict.DoesNotHold
            : Blended(own[^1]) > Blended(then) ? Verdict.HoldsInPart : Verdict.Holds;
    }

    private IEnumerable<Release> Priced() => _releases.Where(x => x.Line == ReleaseLine.Flagship && x.InputPrice > 0 && x.OutputPrice > 0);

    private (int Cuts, int Rises) Flagships()
    {
        var (cuts, rises) = (0, 0);
        foreach (var own in Priced().GroupBy(x => x.VendorId).Select(x => x.Select(Blended).ToList()))
            for (var i = 1; i < own.Count; i++)
                (cuts, rises) = (cuts + (own[i] < own[i - 1] ? 1 : 0), rises + (own[i] > own[i - 1] ? 1 : 0));
        return (cuts, rises);
    }

    private static double Blended(Release x) => 0.75 * x.InputPrice!.Value + 0.25 * x.OutputPrice!.Value;

    private Verdict Commodity()
    {
        var at = Levels().Select(level => _sold.Where(x => Math.Abs(x.Score - level.Value) <= 2).Select(x => PriceOn(x.Records, _asOf))
            .OfType<double>().ToList()).Where(x => x.Count > 1).ToList();
        if (at.Count == 0 || Falls() is not { Count: > 0 } falls) return Verdict.CannotBeChecked;
        var most = at.First(x => x.Count == at.Max(y => y.Count));
        return Parts(MostHalved(falls), most.Max() / most.Min() <= 3);
    }

    private List<Score> Levels() => [.. _catalogue.Scores.Where(x => x.IsLevel && x.Released!.To <= _asOf).OrderBy(x => x.Released!.To)];

    private static bool MostHalved(List<double> falls) => falls.Count(x => x >= 2) > falls.Count(x => x < 2);

    /// <summary>How many times cheaper each level became: the least price on each day, from the first with one to the last.</summary>
    private List<double> Falls()
    {
        List<double> falls = [];
        foreach (var able in Levels().Select(level => _sold.FindAll(x => x.Score >= level.Value)))
        {
            double? first = null, last = null;
            for (var day = PricesFrom; day <= _asOf; day = day.AddDays(1))
                if (able.Min(x => PriceOn(x.Records, day)) is { } least) (first, last) = (first ?? least, least);
            if (first is not null) falls.Add(first.Value / last!.Value);
        }

        return falls;
    }

    private List<(double, List<(RecordPast, DateOnly?, DateOnly?)>)> Sold(HashSet<string> offering)
    {
        List<(double, List<(RecordPast, DateOnly?, DateOnly?)>)> sold = [];
        foreach (var tie in _catalogue.Ties.Where(x => x.MakerId != _without))
        {
            var scores = _catalogue.Scores.Where(x => x.BenchmarkId == "eci" && offering.Contains(x.MakerId ?? "")
                && tie.Records.Exists(record => record.DatasetId == "epoch" && record.Record == x.Model)).ToList();
            var records = tie.Records.Where(x => x.DatasetId == "models-dev").Select(x => (
                    Past: _catalogue.Pasts.FirstOrDefault(past =>
                        past.Id == x.Record && past.VendorId != _without && past.FirstSeen <= _asOf)!,
                    x.Since,
                    Until: _catalogue.Ties.Where(other => other.MakerId != _without).SelectMany(other => other.Records)
                        .Where(other => other.Record == x.Record && other.DatasetId == x.DatasetId && other.Since is not null
                            && (x.Since is null || other.Since > x.Since))
                        .Min(other => other.Since)))
                .Where(x => x.Past is { Prices.Count: > 0 }).ToList();
            if (scores.Count > 0 && records.Count > 0) sold.Add((scores.Max(x => x.Value), records));
        }

        return sold;
    }

    private static double? PriceOn(List<(RecordPast Past, DateOnly? Since, DateOnly? Until)> records, DateOnly day)
    {
        double? least = null;
        foreach (var (past, since, until) in records)
        {
            if (day < since || day >= until || day >= past.Gone) continue;
            var i = past.Prices.FindLastIndex(x => x.Day <= day);
            if (i < 0) continue;

            // A slip was never asked: whoever stands at one, or before what puts it right, asks what is right.
            static bool PutsRight(RecordPrice x) => x.Kind is PriceChangeKind.Correction or PriceChangeKind.Conversion;
            while (i + 1 < past.Prices.Count && PutsRight(past.Prices[i + 1])) i++;
            var price = 0.75 * past.Prices[i].Input + 0.25 * past.Prices[i].Output;
            if (price > 0 && !(price >= least)) least = price;
        }

        return least;
    }
}
