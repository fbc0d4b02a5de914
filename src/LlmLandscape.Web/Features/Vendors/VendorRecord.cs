using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>A price in USD per million tokens.</summary>
public sealed record TokenPrice(double Input, double Output);

/// <summary>What records have of one model: when it came out, what it asked first and asks now, and what it reached.</summary>
/// <param name="Name">The name in the record.</param>
/// <param name="Href">Where more of it is told; null where nothing is.</param>
/// <param name="Released">When it was released; null where the record does not say.</param>
/// <param name="First">Its first price; null where none is known.</param>
/// <param name="Latest">Its latest, where that is another.</param>
/// <param name="Steps">How often its price changed.</param>
/// <param name="Scores">Where it is its maker's best.</param>
public sealed record VendorRecord(
    string Name,
    string? Href,
    PartialDate? Released,
    TokenPrice? First,
    TokenPrice? Latest,
    int Steps,
    IReadOnlyList<ScoreView> Scores)
{
    /// <summary>How many releases are told whose price did not change and that reached nothing; the list of releases has all.</summary>
    public const int MostReleases = 6;

    /// <summary>The latest first; who has no date comes last.</summary>
    public static IReadOnlyList<VendorRecord> Of(
        IReadOnlyList<Release> releases, IReadOnlyList<RecordPastView> pasts, IReadOnlyList<ScoreView> scores)
    {
        var newest = releases.OrderByDescending(x => x.Released.From).Take(MostReleases).Select(x => Key(x.Name)).ToHashSet();
        var released = releases.ToLookup(x => Key(x.Name));
        var changed = pasts.ToLookup(x => Key(x.Name));
        var reached = scores.ToLookup(x => Key(x.Name));
        return
        [
            .. newest.Concat(changed.Select(x => x.Key)).Concat(reached.Select(x => x.Key)).Distinct()
                .Select(key => Of(released[key].FirstOrDefault(), changed[key].FirstOrDefault(), [.. reached[key]]))
                .OrderByDescending(record => record.Released?.From ?? DateOnly.MinValue),
        ];
    }

    private static VendorRecord Of(Release? release, RecordPastView? past, IReadOnlyList<ScoreView> scores)
    {
        List<TokenPrice> prices = [.. (past?.Prices ?? []).Select(x => Price(x.Input, x.Output)).OfType<TokenPrice>()];
        return new(
            release?.Name ?? past?.Name ?? scores[0].Name,
            past is not null ? Links.PriceHistory(past.Id) : release is not null ? Links.Release(release.Id) : null,
            release?.Released ?? past?.Released ?? scores.FirstOrDefault(x => x.Released is not null)?.Released,
            prices.FirstOrDefault() ?? Price(release?.InputPrice, release?.OutputPrice),
            prices is [.., var last] && last != prices[0] ? last : null,
            past?.Prices.Count(x => x.Kind == PriceChangeKind.Step) ?? 0,
            scores);
    }

    private static TokenPrice? Price(double? input, double? output) => (input, output) is ({ } asked, { } gives) ? new(asked, gives) : null;

    /// <summary>One model has one name, but for an effort in brackets and how its words are joined.</summary>
    private static string Key(string name) =>
        string.Concat(name.Split(" (")[0].Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
