using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>How a vendor is shown to pursue a strategy.</summary>
/// <param name="Statements">How many statements show it.</param>
/// <param name="Disputes">The kinds of the disputes that they stand in.</param>
public sealed record BetView(int Statements, IReadOnlyList<DisputeKind> Disputes);

/// <summary>A vendor and its bets by strategy.</summary>
public sealed record BettorView(VendorLabel Vendor, IReadOnlyDictionary<string, BetView> Bets);

/// <summary>The vendors of a group that stand in none before it; those in no group stand last, in the null group.</summary>
/// <param name="Earlier">How many of the group's vendors with bets stand in a group before.</param>
public sealed record BettorsView(string? Group, IReadOnlyList<BettorView> Vendors, int Earlier);

/// <summary>
/// Who bets on what: each vendor once, in the first group that the sources put it in, who pursues most first. What no source says is
/// no bet here, and no refusal either.
/// </summary>
/// <param name="Chosen">The strategies that are looked at, in the order of the vocabulary.</param>
/// <param name="Bands">The vendors with bets, by group.</param>
/// <param name="WithoutBets">Vendors of whom no source names a strategy.</param>
public sealed record BetsView(
    IReadOnlyList<string> Chosen, IReadOnlyList<BettorsView> Bands, IReadOnlyList<VendorLabel> WithoutBets)
{
    public IEnumerable<BettorView> Bettors => Bands.SelectMany(band => band.Vendors);

    /// <summary>Who pursues all that are chosen; nobody where nothing is.</summary>
    public IReadOnlyList<VendorLabel> All =>
        Chosen.Count == 0 ? [] : [.. Bettors.Where(x => Chosen.All(x.Bets.ContainsKey)).Select(x => x.Vendor)];

    /// <summary>How many bets there are.</summary>
    public int Count => Bettors.Sum(x => x.Bets.Count);

    /// <summary>How many statements are counted.</summary>
    public int Statements => Bettors.Sum(x => x.Bets.Values.Sum(bet => bet.Statements));

    /// <summary>Who pursues a strategy.</summary>
    public IReadOnlyList<VendorLabel> On(string strategy) => OnAny([strategy]);

    /// <summary>Who pursues any of some strategies.</summary>
    public IReadOnlyList<VendorLabel> OnAny(IReadOnlyList<string> strategies) =>
        [.. Bettors.Where(x => strategies.Any(x.Bets.ContainsKey)).Select(x => x.Vendor)];

    public static BetsView Of(CatalogueSnapshot catalogue, Language language, IReadOnlyList<string> chosen)
    {
        var local = catalogue.In(language);
        var groups = local.Statements(FactKind.Group).ToLookup(x => x.Vendor, x => x.Group);
        var bets = local.Statements(FactKind.Strategy).ToLookup(x => x.Vendor!);
        var bettors = local.Vendors.Where(vendor => bets.Contains(vendor.Id))
            .Select(vendor => new BettorView(vendor, Bets(catalogue, bets[vendor.Id])))
            .OrderByDescending(x => x.Bets.Count)
            .ThenByDescending(x => x.Bets.Values.Sum(bet => bet.Statements))
            .ToList();
        List<BettorsView> bands = [];
        HashSet<string> placed = [];
        foreach (var group in catalogue.Groups.Select(x => (string?)x.Id).Append(null))
        {
            var members = bettors.FindAll(x => group is null ? !groups[x.Vendor.Id].Any() : groups[x.Vendor.Id].Contains(group));
            var first = members.FindAll(x => placed.Add(x.Vendor.Id));
            if (first.Count > 0) bands.Add(new(group, first, members.Count - first.Count));
        }

        return new(
            [.. catalogue.Strategies.Select(x => x.Id).Where(chosen.Contains)],
            bands,
            [.. local.Vendors.Where(vendor => !bets.Contains(vendor.Id))]);
    }

    private static Dictionary<string, BetView> Bets(CatalogueSnapshot catalogue, IEnumerable<StatementView> statements) =>
        statements.GroupBy(x => x.Strategy!).ToDictionary(
            x => x.Key,
            x => new BetView(x.Count(), [.. x.SelectMany(fact => fact.Disputes).Select(id => catalogue.Disputes[id].Kind).Distinct()]));
}
