using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Similarity;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>Whether a vendor has a feature, since when, and by what record.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Feature">The feature.</param>
/// <param name="Has">Yes; no, where every record until then says no; null where that is not known.</param>
/// <param name="Since">
/// When it may have had it first, to when it surely had; null unless it has it. Records that say nothing of it leave open that
/// they had it.
/// </param>
/// <param name="Evidence">
/// The release that surely had it first, or for a no the newest one without it; by <see cref="Origin"/>, what a source says, or a
/// record of the history. Null where not known.
/// </param>
/// <param name="OnFirstRecord">
/// True where a release that may be the vendor's first on record has it or says nothing of it: it may have had it before, under
/// a model that is on record no more.
/// </param>
public sealed record CapabilityCell(string Vendor, string Feature, bool? Has, DateInterval? Since, string? Evidence, bool OnFirstRecord)
{
    /// <summary>What the evidence is: whatever dates the ability first.</summary>
    public EvidenceOrigin Origin { get; init; }
}

/// <summary>What vendors could do on a day, as far as their releases on record and what sources say of them tell.</summary>
/// <param name="releases">The releases.</param>
/// <param name="atTheirWord">
/// Records are taken at their word: one that says nothing is no reason for a doubt on a later one that says yes.
/// </param>
/// <param name="stated">What sources say beside; none where left out.</param>
public sealed class CapabilityHistory(
    IEnumerable<ReleaseRecord> releases, bool atTheirWord = false, IEnumerable<StatedAbility>? stated = null)
{
    private readonly ILookup<(string Vendor, string Feature), StatedAbility> _stated =
        (stated ?? []).ToLookup(x => (x.Vendor, x.Feature));

    private readonly Dictionary<string, List<ReleaseRecord>> _byVendor = releases.GroupBy(x => x.Vendor).ToDictionary(
        x => x.Key,
        x => x.OrderBy(release => release.Released.First)
            .ThenBy(release => release.Released.Last)
            .ThenBy(release => release.Id, StringComparer.Ordinal)
            .ToList());

    /// <summary>The vendors with a release surely out by a day, by id.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<string> VendorsOn(DateOnly day) =>
        [.. _byVendor.Where(x => x.Value.Exists(release => release.Released.Last <= day)).Select(x => x.Key).Order(StringComparer.Ordinal)];

    /// <summary>
    /// Whether a vendor has a feature on a day, by whatever dates it first: its records, or a source that says so. An ability is never
    /// dated later than any of them.
    /// </summary>
    /// <param name="vendor">The vendor.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="day">The day.</param>
    public CapabilityCell On(string vendor, string feature, DateOnly day)
    {
        var cell = OnRecord(vendor, feature, day);
        var said = _stated[(vendor, feature)].Where(x => x.On.Last <= day)
            .OrderBy(x => x.On.Last).ThenBy(x => x.On.First).ThenBy(x => x.Id, StringComparer.Ordinal).FirstOrDefault();
        if (said is null || (cell.Since is { } since && since.Last <= said.On.Last)) return cell;
        return cell with
        {
            Has = true,
            Since = cell.Since is { } later ? new(Earlier(later.First, said.On.First), said.On.Last) : said.On,
            Evidence = said.Id,
            Origin = said.Origin,
            OnFirstRecord = !SaidNoBefore(vendor, feature, said.On.First),
        };
    }

    /// <summary>
    /// Whether a vendor has a feature on a day by its records. Yes: a record says so and its date is surely past. No: some record is surely
    /// past, and every record that may be past says no. Everything else is unknown: nothing on record, a date that may or may
    /// not be past, a record that leaves it out.
    /// </summary>
    private CapabilityCell OnRecord(string vendor, string feature, DateOnly day)
    {
        var past = _byVendor.GetValueOrDefault(vendor, []).Where(release => release.Released.First <= day).ToList();
        var having = past.Where(release => release.Has.TryGetValue(feature, out var has) && has).ToList();
        if (having.Count > 0 && having.Min(x => x.Since.Last) <= day)
        {
            var first = having.MinBy(x => (x.Since.First, x.Since.Last))!;
            var perhaps = atTheirWord ? having : past.Where(release => release.Has.GetValueOrDefault(feature, true)).ToList();
            var earliest = past.Min(release => release.Released.Last);
            var onFirst = perhaps.Exists(release => release.Released.First <= earliest);
            return new(vendor, feature, true, new(perhaps.Min(x => x.Released.First), having.Min(x => x.Since.Last)), first.Id, onFirst);
        }

        var isNo = having.Count == 0
            && past.Exists(release => release.Released.Last <= day)
            && past.TrueForAll(release => release.Has.ContainsKey(feature));
        return new(vendor, feature, isNo ? false : null, null, isNo ? past[^1].Id : null, false);
    }

    /// <summary>Whether some record surely out before a day, and every one that may be, says no: then it was new on that day.</summary>
    private bool SaidNoBefore(string vendor, string feature, DateOnly day)
    {
        var before = _byVendor.GetValueOrDefault(vendor, []).Where(release => release.Released.First < day).ToList();
        return before.Exists(release => release.Released.Last < day)
            && before.TrueForAll(release => release.Has.TryGetValue(feature, out var has) && !has);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Who has what on a day, as a table for the measures of likeness.</summary>
    /// <param name="vendors">The vendors, one for each row.</param>
    /// <param name="features">The features, one for each column.</param>
    /// <param name="day">The day.</param>
    public FeatureTable TableOn(IReadOnlyList<string> vendors, IReadOnlyList<string> features, DateOnly day) =>
        new(
            vendors,
            features,
            [.. vendors.Select(vendor => (IReadOnlyList<bool?>)[.. features.Select(feature => On(vendor, feature, day).Has)])]);
}
