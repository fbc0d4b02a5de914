using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Bets;

/// <summary>The bets as the chart takes them, with names, words and addresses.</summary>
/// <param name="view">Who bets on what.</param>
/// <param name="catalogue">What knows names.</param>
/// <param name="page">The page that the map stands in, whose address keeps what is chosen.</param>
/// <param name="words">The reader's words.</param>
internal sealed class BetsDrawn(BetsView view, CatalogueSnapshot catalogue, string page, Words words)
{
    private BetsFilter Filter => new() { Strategies = view.Chosen };

    /// <summary>As many vendors as there is room for, those of the first bands first; the rest stand in the list.</summary>
    private IReadOnlyList<BettorsView> Bands
    {
        get
        {
            var room = BetsMapLayout.MostColumns(view.Bands.Count);
            List<BettorsView> drawn = [];
            foreach (var band in view.Bands.Where(_ => room > 0))
            {
                drawn.Add(band with { Vendors = [.. band.Vendors.Take(room)] });
                room -= band.Vendors.Count;
            }

            return drawn;
        }
    }

    /// <summary>A row for each strategy, with whoever pursues it.</summary>
    public ChartTable Table => new(
        [words["Strategy"], words["Vendors"]],
        [
            .. catalogue.Strategies.Select(strategy => (IReadOnlyList<string>)
            [
                strategy.Name.In(RequestCulture.Language),
                NameList.Of(words, view.Bettors.Where(x => x.Bets.ContainsKey(strategy.Id))
                    .Select(x => $"{x.Vendor.Name} {x.Bets[strategy.Id].Statements}")),
            ]),
        ]);

    /// <summary>How many there was no room for, in a sentence.</summary>
    public IEnumerable<string> Undrawn => view.Bettors.Count() - Bands.Sum(band => band.Vendors.Count) is > 0 and var more
        ? [words["{0} more vendors are not drawn; the table of all bets has them.", more]]
        : [];

    /// <summary>What is drawn.</summary>
    public BetsSeries Series
    {
        get
        {
            var language = RequestCulture.Language;
            var vendors = Bands.SelectMany(band => band.Vendors).ToList();
            var all = view.All.ToHashSet();
            var families = catalogue.Families
                .Select(family => (Family: family, Strategies: catalogue.Strategies.Where(x => x.FamilyId == family.Id).ToList()))
                .Where(x => x.Strategies.Count > 0).ToList();
            var strategies = families.SelectMany(x => x.Strategies).ToList();
            return new(
                [
                    .. families.Select(x => new BetsFamily(
                        x.Family.Name.In(language),
                        view.OnAny([.. x.Strategies.Select(strategy => strategy.Id)]).Count,
                        Tone(x.Family.Id),
                        [.. x.Strategies.Select(Row)])),
                ],
                [
                    .. Bands.Select(band => new BetsBand(
                        BandName(band),
                        [
                            .. band.Vendors.Select(x =>
                                new BetsColumn(x.Vendor.Name, x.Bets.Count, Links.Vendor(x.Vendor.Id), all.Contains(x.Vendor))
                                {
                                    Who = x.Vendor.Id,
                                }),
                        ])),
                ],
                [
                    .. vendors.SelectMany((x, column) => strategies.Select((strategy, row) => (strategy, row))
                        .Where(at => x.Bets.ContainsKey(at.strategy.Id))
                        .Select(at => new BetsMark(
                            column,
                            at.row,
                            x.Bets[at.strategy.Id].Statements,
                            Ring(x.Bets[at.strategy.Id].Disputes),
                            Bet(x.Vendor.Name, at.strategy.Name.In(language), x.Bets[at.strategy.Id].Statements),
                            Links.VendorStrategy(x.Vendor.Id, at.strategy.Id)))),
                ]);
        }
    }

    private BetsRow Row(Strategy strategy)
    {
        var (name, isChosen) = (strategy.Name.In(RequestCulture.Language), view.Chosen.Contains(strategy.Id));
        return new(
            name,
            view.On(strategy.Id).Count,
            Links.Bets(page, Filter.With(strategy.Id)),
            isChosen ? words["No longer choose: {0}", name] : words["Choose: {0}", name],
            isChosen);
    }

    private string BandName(BettorsView band)
    {
        if (band.Group is null) return words["No group"];
        var name = catalogue.Groups[band.Group].Name.In(RequestCulture.Language);
        return band.Earlier > 0 ? words["{0}, other {1}", name, band.Vendors.Count] : name;
    }

    /// <summary>A bet in words.</summary>
    public string Bet(string vendor, string bet, int statements) =>
        $"{vendor}{words[", "]}{bet}{words[": "]}{words["{0} statements", statements]}";

    private static BetsRing Ring(IReadOnlyList<DisputeKind> disputes) =>
        disputes.Count == 0 ? BetsRing.None
        : disputes.All(kind => kind == DisputeKind.OppositeJudgement) ? BetsRing.Judgement
        : BetsRing.Figure;

    private static BetsTone Tone(string family) => family switch
    {
        BetsSentences.Access => BetsTone.Accent,
        BetsSentences.Money => BetsTone.Ink,
        _ => BetsTone.Quiet,
    };
}
