using LlmLandscape.Analysis.Price;

namespace LlmLandscape.Analysis.Homogenization;

/// <summary>Prices of one line: only like releases are compared, and only those of a fixed panel over time.</summary>
internal static class PriceLines
{
    public static PriceLine Of(string line, IReadOnlyList<ReleaseRecord> releases, IReadOnlyList<DateOnly> ends)
    {
        var priced = releases.Where(x => x.Line == line && x is { InputPrice: > 0, OutputPrice: > 0 })
            .OrderBy(x => x.Released.First).ThenBy(x => x.Released.Last).ThenBy(x => x.Id, StringComparer.Ordinal).ToList();
        var vendors = priced.Select(x => x.Vendor).Distinct().Order(StringComparer.Ordinal).ToList();
        var panel = ends.Count == 0 ? [] : vendors.Where(vendor => NewestOn(ends[0], vendor) is not null).ToList();
        return new(
            line,
            panel,
            [.. vendors.Except(panel)],
            [.. ends.Select(end => Quarter(end, NewestOf(panel, end), NewestOf(vendors, end)))],
            [.. vendors.SelectMany(Steps).OrderBy(step => step.On.First).ThenBy(step => step.Vendor, StringComparer.Ordinal)]);

        ReleaseRecord? NewestOn(DateOnly day, string vendor) => priced.LastOrDefault(x => x.Vendor == vendor && x.Released.Last <= day);

        List<ReleaseRecord> NewestOf(List<string> some, DateOnly day) =>
            [.. some.Select(vendor => NewestOn(day, vendor)).OfType<ReleaseRecord>()];

        IEnumerable<PriceStep> Steps(string vendor)
        {
            var own = priced.Where(x => x.Vendor == vendor).ToList();
            return own.Zip(own.Skip(1), (from, to) => new PriceStep(
                vendor,
                from.Id,
                to.Id,
                to.Released,
                to.InputPrice!.Value / from.InputPrice!.Value,
                to.OutputPrice!.Value / from.OutputPrice!.Value));
        }
    }

    private static QuarterPrices Quarter(DateOnly end, List<ReleaseRecord> newest, List<ReleaseRecord> everybodys) => new(
        end,
        [.. newest.Select(x => new VendorPrice(x.Vendor, x.Id, x.InputPrice!.Value, x.OutputPrice!.Value))],
        PriceSpread.Of(newest.Select(x => x.InputPrice!.Value)),
        PriceSpread.Of(newest.Select(x => x.OutputPrice!.Value)),
        PriceSpread.Of(everybodys.Select(x => x.OutputPrice!.Value)).Ratio);
}
