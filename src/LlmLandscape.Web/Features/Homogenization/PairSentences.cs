using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Homogenization;

/// <summary>Pairs of vendors, by what they can do and what they bet on: which are drawn and named, and what that comes to.</summary>
internal sealed class PairSentences(MeasuresView view, Words words)
{
    /// <summary>Of more names in a crowd nobody reads any.</summary>
    private const int MostNamed = 8;

    private string? Vendor => view.Filter.Vendor;

    /// <summary>The pairs that both can be said of, those farthest from being equally alike first: they are what one looks for.</summary>
    public IReadOnlyList<VendorPair> Drawn => field ??=
    [
        .. view.Measures.Pairs.Where(x => x is { Jaccard: not null, Strategies: not null })
            .Where(x => view.Drawn.Contains(x.One) && view.Drawn.Contains(x.Other))
            .OrderByDescending(x => MeasureSentences.IsComparable(x)).ThenByDescending(x => Math.Abs(Below(x))),
    ];

    /// <summary>What one sees.</summary>
    public string Title
    {
        get
        {
            var firm = Drawn.Where(x => MeasureSentences.IsComparable(x) && (Vendor is null || Of(x))).ToList();
            if (Vendor is { } vendor)
                return firm.Count == 0
                    ? words["{0}: strategies too little documented to compare its bets", view.Vendor(vendor)]
                    : words["{0} is more alike in abilities than in bets with {1} of the {2} vendors it can be compared with",
                        view.Vendor(vendor), firm.Count(x => Below(x) > 0), firm.Count];
            return firm.MaxBy(Below) is { } most && Below(most) > 0
                ? words["Same abilities, different bets: {0} and {1} share {2} of abilities and {3} of bets",
                    view.Vendor(most.One), view.Vendor(most.Other), Share(most.Jaccard), Share(most.Strategies)]
                : words["Same abilities, different bets?"];
        }
    }

    /// <summary>Whether a pair is of the vendor that is inked.</summary>
    public bool Of(VendorPair pair) => pair.One == Vendor || pair.Other == Vendor;

    /// <summary>What stands beside a pair's mark: of the vendor that is inked the other; without one, those that are far apart.</summary>
    public string Label(VendorPair pair) =>
        Vendor is not null ? Of(pair) ? view.Vendor(pair.One == Vendor ? pair.Other : pair.One) : ""
        : MeasureSentences.IsComparable(pair) && (Drawn.Take(MostNamed).Contains(pair) || Below(pair) <= 0) ? Named(pair) : "";

    /// <summary>All that is to be said of a pair.</summary>
    public string Said(VendorPair pair) =>
        words["{0}: abilities {1}, bets {2}", Named(pair), Abilities(pair), Share(pair.Strategies)];

    /// <summary>How alike two are in abilities, with the bounds where what is unknown leaves any open.</summary>
    public static string Abilities(VendorPair pair) => pair.Capabilities.JaccardBounds is { } range && range.Low < range.High
        ? $"{Share(pair.Jaccard)} [{range.Low * 100:0}–{range.High * 100:0}%]"
        : Share(pair.Jaccard);

    public string Named(VendorPair pair) => $"{view.Vendor(pair.One)}–{view.Vendor(pair.Other)}";

    /// <summary>How much less alike they are in bets.</summary>
    private static double Below(VendorPair pair) => pair.Jaccard!.Value - pair.Strategies!.Value;

    internal static string Share(double? share) => share is { } known ? $"{known * 100:0}%" : "–";
}
