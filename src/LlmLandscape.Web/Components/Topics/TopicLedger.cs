using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>The capital sums of a topic, whose they are, and between which of them a figure is in dispute.</summary>
/// <param name="Unit">The unit of all of them.</param>
/// <param name="Disputed">How many of the figures are.</param>
/// <param name="Unlike">Dated sums of a vendor that look like a growth and are of several metrics, with what they are.</param>
internal sealed record TopicLedger(
    IReadOnlyList<LedgerOwner> Owners,
    IReadOnlyList<LedgerBridge> Bridges,
    IReadOnlyList<TopicMark> Marks,
    Unit Unit,
    int Disputed,
    IReadOnlyList<(string Vendor, IReadOnlyList<TopicMark> Sums)> Unlike)
{
    /// <summary>Two owners or two readings of one figure; two values of one thing are two bars, and are seen to differ.</summary>
    private static readonly DisputeKind[] OfOneFigure = [DisputeKind.Attribution, DisputeKind.Period];

    /// <summary>Whether a figure is one of its sums.</summary>
    public bool Has(ObservationView fact) => Marks.Any(mark => mark.Ids.Contains(fact.Id));

    /// <summary>The sources that state its sums.</summary>
    public IEnumerable<Source> Sources(CatalogueSnapshot catalogue) => Marks.SelectMany(mark => mark.Ids)
        .SelectMany(id => catalogue.In(Language.English).Facts[id].Citations)
        .Select(x => x.Source).Distinct().Select(id => catalogue.Sources[id]);

    /// <summary>Those of some figures that are sums, in the order of the drawing.</summary>
    public IReadOnlyList<FactAbout<ObservationView>> Drawn(IEnumerable<FactAbout<ObservationView>> among)
    {
        var order = Marks.SelectMany(mark => mark.Ids).Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        return [.. among.Where(x => order.ContainsKey(x.Fact.Id)).OrderBy(x => order[x.Fact.Id])];
    }

    /// <summary>Null where no vendor has one.</summary>
    public static TopicLedger? Of(
        CatalogueSnapshot catalogue, Topic topic, IReadOnlyList<FactAbout<ObservationView>> observations, Language language)
    {
        var sums = topic.Metrics.Where(x => x.IsSum).ToDictionary(x => x.MetricId, x => x.Position);
        if (sums.Count == 0) return null;

        // What is printed in another currency shares no scale with the rest: it stands in the table.
        var unit = catalogue.Metrics[sums.Keys.First()].Unit;
        var figures = CapitalSum.Of(
        [
            .. observations.Where(x => x.Subject?.Vendor is not null && sums.ContainsKey(x.Fact.Figure.Metric))
                .Where(x => x.Fact.Figure.Unit == unit.Id),
        ]);
        if (figures.Count == 0) return null;
        var writer = new LedgerWriter(catalogue, unit, Words.In(language));
        List<LedgerOwner> owners =
        [
            .. figures.Where(x => x.Whole is null).GroupBy(x => x.Vendor.Id)
                .OrderByDescending(of => of.Max(x => x.AYear ?? 0))
                .Select(of => new LedgerOwner(
                    of.First().Vendor.Name,
                    Links.Vendor(of.Key),
                    [.. of.Select(x => writer.Sum(x, [.. figures.Where(part => part.Whole == x)]))]) { Who = of.Key }),
        ];
        return new(
            owners,
            Bridged(catalogue, figures, language),
            [.. owners.SelectMany(owner => figures.Where(x => x.Vendor.Name == owner.Name)).Select(writer.Mark)],
            unit,
            figures.Sum(x => x.Facts.Count(fact => fact.Disputes.Count > 0)),
            [
                .. figures.Where(x => x.Whole is null && x.Facts[0].Date is not null).GroupBy(x => x.Vendor.Name)
                    .Where(of => of.Select(x => x.Metric).Distinct().Skip(1).Any())
                    .Select(of => (of.Key, (IReadOnlyList<TopicMark>)[.. of.Select(writer.Mark)])),
            ]);
    }

    private static List<LedgerBridge> Bridged(CatalogueSnapshot catalogue, IReadOnlyList<CapitalSum> figures, Language language)
    {
        var drawn = figures.SelectMany(x => x.Facts.Select(fact => (fact.Id, Sum: (x.Whole ?? x).Id)))
            .ToDictionary(x => x.Id, x => x.Sum);
        List<LedgerBridge> bridges = [];
        foreach (var dispute in catalogue.Disputes.Where(x => OfOneFigure.Contains(x.Kind)))
        {
            var parties = dispute.Facts.Where(x => !x.Repeats && drawn.ContainsKey(x.FactId));
            var between = figures.Select(x => x.Id).Intersect(parties.Select(x => drawn[x.FactId])).ToList();
            foreach (var (one, other) in between.Zip(between.Skip(1)))
            {
                if (bridges.Exists(x => (x.From, x.To) == (one, other) || (x.From, x.To) == (other, one))) continue;
                var owners = figures.Where(x => x.Id == one || x.Id == other).Select(x => x.Vendor.Id).Distinct();
                bridges.Add(new(one, other, dispute.Title.In(language), Links.Dispute(catalogue, dispute.Id))
                {
                    Who = string.Join(' ', owners),
                });
            }
        }

        return bridges;
    }
}
