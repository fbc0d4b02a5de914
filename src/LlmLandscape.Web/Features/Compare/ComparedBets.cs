using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>What some vendors bet on, with every statement that shows it.</summary>
/// <param name="Evidence">Of each vendor, by strategy.</param>
public sealed record ComparedBets(IReadOnlyList<ComparedVendor> Vendors, IReadOnlyList<ILookup<string, StatementView>> Evidence)
{
    public static ComparedBets Of(CatalogueSnapshot catalogue, IReadOnlyList<ComparedVendor> vendors, Language language)
    {
        var marks = catalogue.In(language).Statements(FactKind.Strategy).Where(fact => fact.Model is null).ToLookup(fact => fact.Vendor!);
        return new(vendors, [.. vendors.Select(vendor => marks[vendor.Id].ToLookup(fact => fact.Strategy!))]);
    }

    internal IEnumerable<StatementView> All => Evidence.SelectMany(strategies => strategies.SelectMany(marks => marks));

    /// <summary>The finding, in a sentence.</summary>
    internal string Finding(CatalogueSnapshot catalogue, Words words) => new CompareFinding(words).Of(
    [
        .. Vendors.Zip(Evidence, (vendor, evidence) => new VendorBets(
            vendor.Name,
            [
                .. catalogue.Strategies.Where(strategy => evidence.Contains(strategy.Id))
                    .Select(strategy => new Bet(strategy.Id, BetNames.Of(words, strategy), evidence[strategy.Id].Count())),
            ])),
    ]);

    internal IReadOnlyList<FingerprintSide> Sides(Words words, Func<string, string?> href) =>
    [
        .. Vendors.Zip(Evidence, (vendor, evidence) => new FingerprintSide(
            vendor.Name,
            Note(words, evidence.Count, evidence.Sum(marks => marks.Count())),
            href(vendor.Id),
            VendorHue.Of(vendor.Id),
            ComparedShape.Of(Vendors, vendor.Id)) { Who = vendor.Id }),
    ];

    /// <summary>By their families; in each what all pursue first, and what nobody does last.</summary>
    internal IReadOnlyList<FingerprintFamily> Families(CatalogueSnapshot catalogue, Words words) =>
    [
        .. catalogue.Families.Select(family => new FingerprintFamily(
            family.Name.In(words.Language),
            [
                .. catalogue.Strategies.Where(strategy => strategy.FamilyId == family.Id)
                    .Select(strategy => Row(catalogue, strategy, words))
                    .OrderByDescending(row => row.IsShared).ThenBy(row => row.IsSilent),
            ])),
    ];

    private FingerprintRow Row(CatalogueSnapshot catalogue, Strategy strategy, Words words) => new(
        strategy.Name.In(words.Language),
        Links.Strategy(strategy.Id),
        [.. Vendors.Zip(Evidence, (vendor, marks) => marks[strategy.Id].Select(fact => Mark(catalogue, fact, vendor, words)).ToList())]);

    private static FingerprintMark Mark(CatalogueSnapshot catalogue, StatementView fact, ComparedVendor vendor, Words words)
    {
        var place = fact.Citations[0];
        var label = $"{catalogue.Sources[place.Source].Code}\u00a0{place.Paragraph}";
        var ring = fact.Disputes.Count == 0 ? MarkRing.None
            : fact.Disputes.All(id => catalogue.Disputes[id].Kind == DisputeKind.OppositeJudgement) ? MarkRing.Judged
            : MarkRing.Disputed;
        return new(label, words["{0}: {1} ({2})", vendor.Name, fact.Text, label], Links.Fact(fact.Id), ring);
    }

    private static string Note(Words words, int bets, int statements) => bets switch
    {
        0 => words["no bet on evidence"],
        _ => words["{0} bets, {1} statements", bets, statements],
    };
}
