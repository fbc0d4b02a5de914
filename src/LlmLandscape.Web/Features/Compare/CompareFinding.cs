using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A strategy that somebody pursues.</summary>
/// <param name="Name">As the object of "bets on".</param>
/// <param name="Evidence">How many statements show it.</param>
internal sealed record Bet(string Id, string Name, int Evidence);

/// <summary>What somebody bets on, in the order of the vocabulary; nothing where no source shows any bet.</summary>
internal sealed record VendorBets(string Vendor, IReadOnlyList<Bet> Bets);

/// <summary>
/// What some vendors have in common and what each does alone, in a sentence of at most two lines: of bets on evidence alone, the best
/// evidenced first.
/// </summary>
internal sealed class CompareFinding(Words words)
{
    /// <summary>Two lines of a heading, in pixels; a little less, for lines break between words.</summary>
    private const double Room = 2 * 1100;

    /// <summary>Of the heading's letters.</summary>
    private const double Size = 28;

    /// <summary>In how many steps names come back while there is room.</summary>
    private const int MostNamed = 4;

    public string Of(IReadOnlyList<VendorBets> vendors)
    {
        var known = vendors.Where(vendor => vendor.Bets.Count > 0).ToList();
        if (known.Count == 0) return words["No source shows what any of them bets on"];

        var alone = known.Count == 1 ? [] : Alone(known);
        var told = alone;
        var named = Enumerable.Repeat(1, told.Count + 1).ToArray();
        while (told.Count > 0 && !Fits()) told = [.. told.Except([told.MinBy(vendor => vendor.Bets.Count)!])];
        for (var step = 0; step < MostNamed * named.Length; step++)
        {
            named[step % named.Length]++;
            if (!Fits()) named[step % named.Length]--;
        }

        return Sentence();

        bool Fits() => TextWidth.Of(Sentence(), Size) <= Room;

        string Sentence()
        {
            var isAll = known.Count == vendors.Count;
            List<string> clauses = [Together(known, isAll, named[0])];
            for (var i = 0; i < told.Count; i++)
            {
                var bets = Named(told[i].Bets, named[i + 1]);
                clauses.Add(i == 0 && Shared(known).Count == 0
                    ? words["{0} alone bets on {1}", told[i].Vendor, bets]
                    : words["{0} alone on {1}", told[i].Vendor, bets]);
            }

            if (alone.Count > told.Count) clauses.Add(Others(alone.Count - told.Count, told.Count));
            if (!isAll) clauses.Add(words["of {0} no bet is on evidence", And(vendors.Except(known).Select(vendor => vendor.Vendor))]);
            return clauses.Aggregate((before, clause) => words["{0}; {1}", before, clause]);
        }
    }

    /// <param name="known">Those of whom any bet is on evidence.</param>
    /// <param name="isAll">Whether these are all.</param>
    /// <param name="named">How many bets are named; the others are counted.</param>
    private string Together(List<VendorBets> known, bool isAll, int named)
    {
        if (known is [var only]) return words["{0} bets on {1}", only.Vendor, Named(only.Bets, named)];

        var who = And(known.Select(vendor => vendor.Vendor));
        if (Shared(known) is not { Count: > 0 } shared)
            return isAll ? words["They have no bet in common"] : words["{0} have no bet in common", who];

        var bets = Named(shared, named);
        return (isAll, known.Count) switch
        {
            (false, _) => words["{0} bet on {1}", who, bets],
            (_, 2) => words["Both bet on {0}", bets],
            (_, 3) => words["All three bet on {0}", bets],
            (_, 4) => words["All four bet on {0}", bets],
            (_, 5) => words["All five bet on {0}", bets],
            _ => words["All six bet on {0}", bets],
        };
    }

    private string Others(int vendors, int told) => (vendors, told) switch
    {
        (_, 0) => words["{0} of them have bets of their own", vendors],
        (1, _) => words["one more has bets of its own"],
        _ => words["{0} more have bets of their own", vendors],
    };

    /// <summary>With the evidence of all of them.</summary>
    private static List<Bet> Shared(List<VendorBets> known) =>
    [
        .. known[0].Bets.Where(bet => known.TrueForAll(vendor => Has(vendor, bet)))
            .Select(bet => bet with { Evidence = known.Sum(vendor => vendor.Bets.First(x => x.Id == bet.Id).Evidence) }),
    ];

    private static List<VendorBets> Alone(List<VendorBets> known) =>
    [
        .. known.Select(vendor => vendor with { Bets = [.. vendor.Bets.Where(bet => known.Count(other => Has(other, bet)) == 1)] })
            .Where(vendor => vendor.Bets.Count > 0),
    ];

    private static bool Has(VendorBets vendor, Bet bet) => vendor.Bets.Any(x => x.Id == bet.Id);

    /// <summary>The best evidenced first.</summary>
    private string Named(IReadOnlyList<Bet> bets, int named)
    {
        var names = bets.OrderByDescending(bet => bet.Evidence).Select(bet => bet.Name).ToList();
        return names.Count <= named
            ? And(names)
            : words["{0} and {1} more", NameList.Of(words, names.Take(named)), names.Count - named];
    }

    private string And(IEnumerable<string> names) => names.ToList() is [.. { Count: > 0 } first, var last]
        ? words["{0} and {1}", NameList.Of(words, first), last]
        : names.Single();
}
