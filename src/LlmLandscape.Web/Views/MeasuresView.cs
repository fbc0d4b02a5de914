using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Views;

/// <summary>Are they all the same, by what is on record? The measures, with the names of what they are about.</summary>
/// <param name="Performance">What scores, votes, price histories and indicators come to.</param>
/// <param name="Makers">The names of all makers that data know, ours and others.</param>
/// <param name="Scores">Every score, by its id.</param>
/// <param name="Benchmarks">The names of benchmarks and boards.</param>
/// <param name="Claims">What the articles say that is held against the data.</param>
/// <param name="Stated">Events whose sources say what a vendor could do by then, by id.</param>
/// <param name="Pasts">The histories of makers' records, by id.</param>
/// <param name="Attached">How many of the releases that counted come from an attached snapshot.</param>
public sealed record MeasuresView(
    MeasureFilter Filter,
    HomogenizationMeasures Measures,
    PerformanceMeasures Performance,
    IReadOnlyDictionary<string, string> Makers,
    IReadOnlyDictionary<string, Score> Scores,
    IReadOnlyDictionary<string, string> Benchmarks,
    IReadOnlyDictionary<string, VendorLabel> Vendors,
    IReadOnlyDictionary<string, ReleaseLabel> Releases,
    IReadOnlyDictionary<string, string> Features,
    IReadOnlyList<PricedRelease> Priced,
    IReadOnlyList<ClaimOnRecord> Claims,
    IReadOnlyDictionary<string, EventView> Stated,
    IReadOnlyDictionary<string, RecordPast> Pasts,
    int Attached)
{
    /// <summary>Of more vendors no drawing can be read.</summary>
    private const int MostDrawn = 24;

    /// <summary>The vendors in the drawings: all, or of very many those with most releases on record.</summary>
    public IReadOnlySet<string> Drawn { get; } = Measures.Vendors.Count <= MostDrawn
        ? Measures.Vendors.ToHashSet()
        : Releases.Values.CountBy(release => release.Vendor).OrderByDescending(x => x.Value).Select(x => x.Key)
            .Where(Measures.Vendors.ToHashSet().Contains).Take(MostDrawn).ToHashSet();

    public string Vendor(string id) => Vendors[id].Name;

    public string Maker(string id) => Makers.GetValueOrDefault(id, id);

    public string ReleaseName(string id) => Releases[id].Name;

    /// <summary>The address of a cell's evidence: a release on record, what a source says, or a record of the history.</summary>
    public static string Evidence(CapabilityCell cell) =>
        cell.Origin switch
        {
            EvidenceOrigin.Article => Links.Fact(cell.Evidence!),
            EvidenceOrigin.History => Links.PriceHistory(cell.Evidence!),
            _ => Links.Release(cell.Evidence!),
        };

    /// <summary>The same in words.</summary>
    public string EvidenceName(CapabilityCell cell) => cell.Origin switch
    {
        EvidenceOrigin.Article => Stated[cell.Evidence!].Text,
        EvidenceOrigin.History => Pasts[cell.Evidence!].Name,
        _ => Releases[cell.Evidence!].Name,
    };

    public static MeasuresView Of(CatalogueSnapshot catalogue, MeasureFilter filter, Language language)
    {
        var answer = catalogue.Measure(new(filter.AsOf, filter.Panel, filter.Features, filter.WithDataset, filter.IsRaw));
        var local = catalogue.In(language);
        return new(
            filter,
            answer.Measures,
            answer.Performance,
            catalogue.Makers.ToDictionary(x => x.Id, x => x.VendorId is { } vendor ? local.Vendors[vendor].Name : x.Name),
            catalogue.Scores.ToDictionary(x => x.Id),
            catalogue.Benchmarks.ToDictionary(x => x.Id, x => x.Name.In(language)),
            local.Vendors.ToDictionary(x => x.Id),
            answer.Taken.ToDictionary(x => x.Id, ReleaseLabel.Of),
            catalogue.Capabilities.ToDictionary(x => x.Id, x => x.Name.In(language)),
            [
                .. answer.Taken
                    .Where(x => x is { Line: not null, InputPrice: not null, OutputPrice: not null })
                    .Where(x => x.Released.To <= answer.Measures.AsOf)
                    .Select(x => new PricedRelease(
                        x.VendorId,
                        x.Id,
                        x.Name,
                        EnumSlug.Of(x.Line!.Value),
                        x.Released.To,
                        x.InputPrice!.Value,
                        x.OutputPrice!.Value,
                        x.Weights)),
            ],
            [
                .. answer.Claims.Select(x => new ClaimOnRecord(local.About(local.Facts[x.FactId]), x)),
            ],
            local.Events.Where(fact => fact.Details.Capabilities.Count > 0).ToDictionary(fact => fact.Id),
            catalogue.Pasts.ToDictionary(x => x.Id),
            answer.Taken.Count(x => x.Origin == RecordOrigin.Attached && x.Released.To <= answer.Measures.AsOf));
    }

    /// <summary>The flagships with a price, in the order of time.</summary>
    public IEnumerable<PricedRelease> FlagshipPrices() => Priced.Where(x => x.Line == EnumSlug.Of(ReleaseLine.Flagship));
}

/// <summary>A release of a line of prices, in USD per million tokens, on the last day that its release may mean.</summary>
public sealed record PricedRelease(
    string Vendor, string Id, string Name, string Line, DateOnly Day, double Input, double Output, Openness? Weights);

/// <summary>A claim of a source that data can say something on.</summary>
/// <param name="About">The claim, and whom it is about.</param>
/// <param name="Held">What they say.</param>
public sealed record ClaimOnRecord(FactAbout<FactView> About, HeldClaim Held)
{
    /// <summary>The claim.</summary>
    public FactView Fact => About.Fact;
}
