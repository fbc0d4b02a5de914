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
    /// <summary>As many bets of one kind as a sentence names where there is room.</summary>
    private const int MostNamed = 4;

    /// <summary>Two lines of a heading, in pixels; a little less, for lines break between words.</summary>
    private const double Room = 2 * 1080;

    private const double Size = 32;

    public string Of(IReadOnlyList<VendorBets> vendors)
    {
        var sentences = Enumerable.Range(1, MostNamed).Reverse().Select(named => Sentence(vendors, named, vendors.Count))
            .Concat(Enumerable.Range(0, vendors.Count).Reverse().Select(told => Sentence(vendors, 1, told)))
            .ToList();
        return sentences.Find(sentence => TextWidth.Of(sentence, Size) <= Room) ?? sentences[^1];
    }

    /// <param name="vendors">All of them.</param>
    /// <param name="named">How many bets of one kind are named; the others are counted.</param>
    /// <param name="told">Of how many vendors it is told what they do alone, of those with the most such bets.</param>
    private string Sentence(IReadOnlyList<VendorBets> vendors, int named, int told)
    {
        var known = vendors.Where(vendor => vendor.Bets.Count > 0).ToList();
        if (known.Count == 0) return words["No source shows what any of them bets on"];

        var silent = vendors.Where(vendor => vendor.Bets.Count == 0).Select(vendor => vendor.Vendor).ToList();
        var clauses = known.Count == 1
            ? [words["{0} bets on {1}", known[0].Vendor, Named(known[0].Bets, named)]]
            : Compared(known, silent.Count == 0, named, told);
        if (silent.Count > 0) clauses.Add(words["of {0} no bet is on evidence", And(silent)]);
        return clauses.Aggregate((before, clause) => words["{0}; {1}", before, clause]);
    }

    private List<string> Compared(List<VendorBets> known, bool isAll, int named, int told)
    {
        var shared = known[0].Bets.Where(bet => known.TrueForAll(vendor => Has(vendor, bet)))
            .Select(bet => bet with { Evidence = known.Sum(vendor => vendor.Bets.First(x => x.Id == bet.Id).Evidence) })
            .ToList();
        var alone = known
            .Select(vendor => vendor with { Bets = [.. vendor.Bets.Where(bet => known.Count(other => Has(other, bet)) == 1)] })
            .Where(vendor => vendor.Bets.Count > 0)
            .ToList();
        var chosen = alone.OrderByDescending(vendor => vendor.Bets.Count).Take(told).ToList();
        var who = isAll ? new CompareNames(words).All(known.Count) : And(known.Select(vendor => vendor.Vendor));
        List<string> clauses =
        [
            shared.Count > 0 ? words["{0} bet on {1}", who, Named(shared, named)]
                : isAll ? words["They have no bet in common"]
                : words["{0} have no bet in common", who],
        ];
        foreach (var vendor in alone.Where(chosen.Contains))
        {
            var bets = Named(vendor.Bets, named);
            clauses.Add(shared.Count == 0 && clauses.Count == 1
                ? words["{0} alone bets on {1}", vendor.Vendor, bets]
                : words["{0} alone on {1}", vendor.Vendor, bets]);
        }

        if (alone.Count > chosen.Count) clauses.Add(Others(alone.Count - chosen.Count, chosen.Count));
        return clauses;
    }

    private string Others(int vendors, int told) => (vendors, told) switch
    {
        (_, 0) => words["{0} of them have bets of their own", vendors],
        (1, _) => words["one more has bets of its own"],
        _ => words["{0} more have bets of their own", vendors],
    };

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
