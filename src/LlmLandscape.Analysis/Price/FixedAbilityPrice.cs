using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Analysis.Price;

/// <summary>A list price and from when on it is known.</summary>
/// <param name="Day">The first day of it.</param>
/// <param name="Price">
/// USD per million tokens; null from when on the model is sold no more. Zero is no price either: it marks a plan or a preview.
/// </param>
public sealed record PriceFrom(DateOnly Day, double? Price);

/// <summary>A model with a score and a history of prices.</summary>
/// <param name="Id">The model.</param>
/// <param name="Vendor">Whose it is.</param>
/// <param name="Score">Its score, in points of one scale.</param>
/// <param name="Prices">Its prices; each holds until the next, and of one day's the last named counts.</param>
public sealed record AbleModel(string Id, string Vendor, double Score, IReadOnlyList<PriceFrom> Prices);

/// <summary>The least price from a day on.</summary>
/// <param name="Day">The first day of it.</param>
/// <param name="Price">USD per million tokens.</param>
/// <param name="Model">The model at that price; of several, the one that came to it first, then by id.</param>
/// <param name="Vendor">Whose it is.</param>
public sealed record PriceFloor(DateOnly Day, double Price, string Model, string Vendor)
{
    /// <summary>
    /// The last day of it: the day before the next step or before nobody able was sold any more, or else the last day asked for.
    /// </summary>
    public DateOnly Last { get; init; }
}

/// <summary>
/// The price of a fixed ability: <c>min { price_m(t) : score_m ≥ x }</c> over time. It is an upper bound, since an able model
/// without a score or a price on record may be cheaper.
/// </summary>
/// <param name="Floors">A step for each day on which the least price changes, up or down, from the first day with a price on.</param>
/// <param name="Factor">The first least price divided by the last one: over 1 where it fell; null where there is none.</param>
/// <param name="WithoutOneVendor">
/// The range of the factor when any one vendor is left out; null where nobody is left with a price. Without whoever was first, it
/// begins later and at another price.
/// </param>
public sealed record FixedAbilityPrice(IReadOnlyList<PriceFloor> Floors, double? Factor, Range? WithoutOneVendor)
{
    /// <summary>Follows the least price.</summary>
    /// <param name="models">Models with a score on one scale.</param>
    /// <param name="threshold">The score that is enough.</param>
    /// <param name="first">The first day of interest; a price from before holds on.</param>
    /// <param name="last">The last day of interest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is below zero or no number.</exception>
    public static FixedAbilityPrice Of(IEnumerable<AbleModel> models, double threshold, DateOnly first, DateOnly last)
    {
        var able = models.Where(model => model.Score >= threshold).Select(model => new Sold(model)).ToList();
        var floors = FloorsOf(able, first, last);
        return new(
            floors,
            FactorOf(floors),
            Range.Of(able.Select(model => model.Vendor).Distinct()
                .Select(vendor => FactorOf(FloorsOf([.. able.Where(model => model.Vendor != vendor)], first, last)))
                .OfType<double>()));
    }

    /// <summary>
    /// The factor alone, see <see cref="Factor"/>: for whoever asks it many times and not who made each step.
    /// </summary>
    /// <param name="models">Models with a score on one scale.</param>
    /// <param name="threshold">The score that is enough.</param>
    /// <param name="first">The first day of interest; a price from before holds on.</param>
    /// <param name="last">The last day of interest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is below zero or no number.</exception>
    public static double? FactorOf(IEnumerable<AbleModel> models, double threshold, DateOnly first, DateOnly last) =>
        FactorOf(FloorsOf([.. models.Where(model => model.Score >= threshold).Select(model => new Sold(model))], first, last));

    private static List<PriceFloor> FloorsOf(List<Sold> models, DateOnly first, DateOnly last)
    {
        var days = models.SelectMany(model => model.Days).Where(day => day > first && day <= last).Prepend(first);
        List<PriceFloor> floors = [];
        PriceFloor? current = null;
        foreach (var day in days.Distinct().Order())
        {
            if (day > last) break;
            var least = LeastOn(day, models);
            if (least?.Price == current?.Price) continue;
            if (current is not null) floors[^1] = current with { Last = day.AddDays(-1) };
            if (least is not null) floors.Add(least with { Last = last });
            current = least;
        }

        return floors;
    }

    private static PriceFloor? LeastOn(DateOnly day, List<Sold> models) =>
        models.Select(model => (model, From: model.On(day)))
            .Where(x => x.From?.Price is not null)
            .OrderBy(x => x.From!.Price)
            .ThenBy(x => x.From!.Day)
            .ThenBy(x => x.model.Id, StringComparer.Ordinal)
            .Select(x => new PriceFloor(day, x.From!.Price!.Value, x.model.Id, x.model.Vendor))
            .FirstOrDefault();

    private static double? FactorOf(List<PriceFloor> floors) => floors.Count == 0 ? null : floors[0].Price / floors[^1].Price;

    /// <summary>A model's prices in order, without zeros.</summary>
    private sealed class Sold(AbleModel model)
    {
        private readonly List<PriceFrom> _prices = [.. model.Prices.OrderBy(x => x.Day).Select(x => x with { Price = Checked(x.Price) })];

        public string Id => model.Id;

        public string Vendor => model.Vendor;

        public IEnumerable<DateOnly> Days => _prices.Select(x => x.Day);

        public PriceFrom? On(DateOnly day) => _prices.FindLast(x => x.Day <= day);

        private static double? Checked(double? price) => price switch
        {
            null or 0 => null,
            > 0 and < double.PositiveInfinity => price,
            _ => throw new ArgumentOutOfRangeException(nameof(price), "A price is zero or more."),
        };
    }
}
