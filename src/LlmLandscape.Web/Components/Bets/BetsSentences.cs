using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Bets;

/// <summary>What the map of bets shows, in a sentence above it and one beside that.</summary>
internal sealed class BetsSentences(BetsView view, CatalogueSnapshot catalogue, Words words)
{
    /// <summary>The two families that the finding is about, by their ids in the vocabulary.</summary>
    public const string Access = "access";
    public const string Money = "money";

    /// <summary>The finding.</summary>
    public string Title => view.Chosen switch
    {
        [] when IsFound => words["{0} vendors bet on free, open or cheap models, {1} on a way to be paid", OnAccess.Count, OnMoney.Count],
        [] => words["Who bets on what in the LLM race"],
        [var one] => view.All.Count switch
        {
            0 => words["No vendor is shown to bet on {0}", Name(one)],
            1 => words["Only {0} bets on {1}", view.All[0].Name, Name(one)],
            var several => words["{0} vendors bet on {1}", several, Name(one)],
        },
        [var one, var other] => view.All.Count switch
        {
            0 => words["No vendor is shown to do both, {0} and {1}", Name(one), Name(other)],
            1 => words["Only {0} does both, {1} and {2}", view.All[0].Name, Name(one), Name(other)],
            var several => words["{0} vendors do both, {1} and {2}: {3}", several, Name(one), Name(other), Named(view.All)],
        },
        var more => view.All.Count == 0
            ? words["No vendor is shown to do all of {0}", Joined([.. more.Select(Name)])]
            : words["{0} do all of {1}", Named(view.All), Joined([.. more.Select(Name)])],
    };

    /// <summary>What else is to be known at a glance.</summary>
    public string Aside => view.Chosen switch
    {
        [] when IsFound && OnMoney.All(OnAccess.Contains) && OnMoney.Count > 1 => string.Join(
            words[" "],
            words["The {0}, {1}, are all among the {2}.", OnMoney.Count, Named(OnMoney), OnAccess.Count],
            Meaning),
        [] => Meaning,
        [_] => words["{0}. Choose another strategy to see who does both.", Named(view.All)],
        _ => string.Join(words[" "], view.Chosen.Select(Alone)),
    };

    /// <summary>How many pursue any of the chosen, and who has no bet and why some stand where they do.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (view.WithoutBets.Count > 0)
                yield return words["No bet on record: {0}; the articles speak of them, but of no strategy.", Named(view.WithoutBets)];
            if (view.Bands.Any(band => band.Earlier > 0))
                yield return words["A vendor in two groups stands once, in the first."];
        }
    }

    private string Meaning => words["A dot is a bet that the articles describe; what they do not say may still be so."];

    private bool IsFound => OnAccess.Count > 0 && OnMoney.Count > 0;

    private IReadOnlyList<VendorLabel> OnAccess => field ??= OnFamily(Access);

    private IReadOnlyList<VendorLabel> OnMoney => field ??= OnFamily(Money);

    private IReadOnlyList<VendorLabel> OnFamily(string family) =>
        view.OnAny([.. catalogue.Strategies.Where(x => x.FamilyId == family).Select(x => x.Id)]);

    /// <summary>Who pursues one of the chosen and not all.</summary>
    private string Alone(string strategy)
    {
        var others = view.On(strategy).Except(view.All).ToList();
        return others.Count == 0
            ? words["Nobody does {0} alone.", Name(strategy)]
            : words["{0} alone: {1}.", catalogue.Strategies[strategy].Name.In(RequestCulture.Language), Named(others)];
    }

    /// <summary>Within a sentence; what is written in capitals stays so.</summary>
    private string Name(string strategy)
    {
        var name = catalogue.Strategies[strategy].Name.In(RequestCulture.Language);
        return name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private string Named(IEnumerable<VendorLabel> vendors) => Joined([.. vendors.Select(x => x.Name)]);

    private string Joined(IReadOnlyList<string> names) => names.Count < 2
        ? NameList.Of(words, names)
        : words["{0} and {1}", NameList.Of(words, names.SkipLast(1)), names[^1]];
}
