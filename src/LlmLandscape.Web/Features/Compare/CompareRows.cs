using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>Puts what is known of some vendors into the rows of a table.</summary>
internal sealed class CompareRows(IReadOnlyList<ComparedVendor> vendors, CatalogueSnapshot catalogue, Words words)
{
    private static readonly FactKind[] Kinds =
    [
        FactKind.Positioning, FactKind.Region, FactKind.Group, FactKind.Openness, FactKind.Strategy, FactKind.Model,
        FactKind.Position, FactKind.Observation, FactKind.Strength, FactKind.Risk,
    ];

    private readonly CompareEntries _entries = new(catalogue, words);

    private readonly ILookup<(string, FactKind Kind), FactView> _facts = vendors
        .SelectMany(vendor => catalogue.In(words.Language).FactsOf(vendor.Id))
        .Where(fact => Kinds.Contains(fact.Kind))
        .ToLookup(fact => (fact.Vendor!, fact.Kind));

    private readonly List<Release> _releases =
        [.. vendors.SelectMany(vendor => catalogue.ReleasesOf[vendor.Id]).Where(x => !x.IsLeftOut)];

    /// <summary>The row of what each bets on in a sentence.</summary>
    public const string Positioning = "positioning";

    public IReadOnlyList<CompareRow> All =>
        [
            .. Identity(), .. Scores(), .. Strategies(), .. Capabilities(), .. Dimensions(), .. Judgements(), .. Figures(), .. Models(),
        ];

    private IEnumerable<CompareRow> Identity() =>
    [
        Row(
            CompareSection.Identity,
            Positioning,
            words["What it bets on"],
            vendor => Of(vendor, FactKind.Positioning).Select(_entries.Text)),
        Row(
            CompareSection.Identity,
            "region",
            words["Region"],
            vendor => Of(vendor, FactKind.Region).Select(fact => _entries.Term(catalogue.Regions, Vendor(vendor).Region!, fact))),
        Row(
            CompareSection.Identity,
            "groups",
            words["Groups"],
            vendor => Said(vendor, FactKind.Group).Select(fact => _entries.Term(catalogue.Groups, fact.Group!, fact))),
        Row(
            CompareSection.Identity,
            "openness",
            words["Openness"],
            vendor => Of(vendor, FactKind.Openness).Select(fact => _entries.Openness(Vendor(vendor).Openness!.Value, fact))),
    ];

    /// <summary>What most of them pursue first; what is said of it stands in the cells.</summary>
    private IEnumerable<CompareRow> Strategies() => catalogue.Strategies
        .Select(strategy => Row(
            CompareSection.Strategies,
            $"strategy-{strategy.Id}",
            strategy.Name.In(words.Language),
            vendor => Said(vendor, FactKind.Strategy).Where(fact => fact.Strategy == strategy.Id)
                .Select(fact => _entries.Text(fact) with { Key = strategy.Id }),
            Links.Strategy(strategy.Id)))
        .Where(IsKnownOfAny)
        .OrderByDescending(Known);

    private IEnumerable<CompareRow> Models() => Enum.GetValues<ModelKind>()
        .Select(kind => Row(
            CompareSection.Models,
            $"kind-{EnumSlug.Of(kind)}",
            kind switch
            {
                ModelKind.Model => words["Models"],
                ModelKind.App => words["Apps"],
                ModelKind.Agent => words["Agents"],
                _ => words["Platforms"],
            },
            vendor => Of(vendor, FactKind.Model)
                .Where(fact => catalogue.Models[fact.Model!].Kind == kind)
                .Select(fact => (fact, catalogue.Models[fact.Model!].Name))
                .Select(x => new CompareEntry(x.fact.Model!, x.Name.In(words.Language), [], Links.Model(x.fact.Model!), [x.fact]))
                .OrderBy(entry => entry.Text, words.Language.NameOrder())))
        .Where(IsKnownOfAny);

    /// <summary>By the records up to the last day that they can know of; doubtful ones are left out, as in the measures.</summary>
    private IEnumerable<CompareRow> Capabilities()
    {
        var history = new CapabilityHistory(
            _releases.Select(release => ReleaseRecords.Of(release)), stated: StatedAbilities.Of(catalogue));
        var asOf = catalogue.ReleaseDatasets.Select(x => x.AsOf).DefaultIfEmpty().Max();
        return catalogue.Capabilities
            .Select(capability => Row(
                CompareSection.Capabilities,
                $"capability-{capability.Id}",
                capability.Name.In(words.Language),
                vendor => Entry(history.On(vendor, capability.Id, asOf)),
                Links.Measures))
            .Where(IsKnownOfAny);

        IEnumerable<CompareEntry> Entry(CapabilityCell cell)
        {
            if (cell.Has is not { } has) yield break;
            var day = cell.Since is { } since ? DateText.Of(PartialDate.Of(since.Last), words.Language) : null;
            if (cell.Origin == EvidenceOrigin.History)
            {
                yield return new(CompareEntry.Yes, words["yes"], [words["known by {0}", day!]], Links.PriceHistory(cell.Evidence!), []);
                yield break;
            }

            if (cell.Origin == EvidenceOrigin.Article)
            {
                FactView[] said = [catalogue.In(words.Language).Facts[cell.Evidence!]];
                yield return new(CompareEntry.Yes, words["yes"], [words["known by {0}", day!]], Links.Fact(cell.Evidence!), said);
                yield break;
            }

            yield return new(
                has ? CompareEntry.Yes : "no",
                has ? words["yes"] : words["no"],
                [
                    has
                        ? words["on record by {0}", day!]
                        : words["by every release on record"],
                ],
                null,
                [])
            {
                Record = ReleaseLabel.Of(catalogue.Releases[cell.Evidence!]),
            };
        }
    }

    /// <summary>What the newest flagship costs, each vendor's best on each benchmark, and its prices that changed in place.</summary>
    private IEnumerable<CompareRow> Scores() => catalogue.Benchmarks
        .Select(benchmark => Row(
            CompareSection.Scores,
            $"score-{benchmark.Id}",
            benchmark.Name.In(words.Language),
            vendor => ScoreView.BestOf(catalogue, vendor, CommonBoard(benchmark)).Where(x => x.Benchmark == benchmark.Id)
                .Select(x => _entries.Score(x, Links.VendorScores(vendor))),
            Links.Measures))
        .Prepend(Row(
            CompareSection.Scores,
            "flagship-price",
            words["Price of the newest flagship"],
            vendor => _releases.Where(x => x.VendorId == vendor)
                .Where(x => x is { Line: ReleaseLine.Flagship, InputPrice: not null, OutputPrice: not null })
                .OrderByDescending(x => x.Released.To).Take(1)
                .Select(x => new CompareEntry(
                    x.Id,
                    $"{x.InputPrice:0.######} / {x.OutputPrice:0.######}",
                    [x.Name, DateText.Of(x.Released, words.Language)],
                    null,
                    [])
                {
                    Record = ReleaseLabel.Of(x),
                    Released = x.Released.To,
                }),
            question: words["USD per million tokens, input / output"]))
        .Append(Row(
            CompareSection.Scores,
            "price-steps",
            words["Prices changed in place"],
            vendor => RecordPastView.ChangedOf(catalogue, vendor).SelectMany(_entries.Steps)))
        .Where(IsKnownOfAny);

    /// <summary>The newest board that all of them stand on; null where there is none.</summary>
    private DateOnly? CommonBoard(Benchmark benchmark)
    {
        var boards = catalogue.Scores.Where(x => x.BenchmarkId == benchmark.Id && x.Snapshot is not null).ToLookup(x => x.Snapshot!.Value);
        return boards.Where(board => vendors.All(vendor => board.Any(x => x.MakerId == vendor.Id)))
            .Select(board => (DateOnly?)board.Key).Max();
    }

    private IEnumerable<CompareRow> Dimensions() => catalogue.Dimensions.Select(dimension => Row(
        CompareSection.Dimensions,
        $"dimension-{dimension.Id}",
        dimension.Name.In(words.Language),
        vendor => Said(vendor, FactKind.Position).Where(fact => fact.Dimension == dimension.Id).Select(_entries.Text),
        Links.Dimension(dimension.Id),
        dimension.Text?.In(words.Language)));

    /// <summary>First what can be looked at across, then what stands alone; each in the order of the vocabulary.</summary>
    private IEnumerable<CompareRow> Figures() => catalogue.Metrics
        .Select(metric => Row(
            CompareSection.Figures,
            $"metric-{metric.Id}",
            metric.Name.In(words.Language),
            vendor => Of(vendor, FactKind.Observation)
                .Cast<ObservationView>()
                .Where(fact => fact.Figure.Metric == metric.Id)
                .OrderBy(fact => fact.Date?.From ?? DateOnly.MaxValue)
                .Select(fact => _entries.Figure(fact)),
            Links.Metric(metric.Id)))
        .Where(IsKnownOfAny)
        .Select(row => Known(row) > 1 ? row : row with { Section = CompareSection.FiguresOfOne })
        .OrderBy(row => row.Section);

    private IEnumerable<CompareRow> Judgements() =>
    [
        Row(CompareSection.Judgements, "strengths", words["Strengths"], vendor => Of(vendor, FactKind.Strength).Select(_entries.Text)),
        Row(CompareSection.Judgements, "risks", words["Risks"], vendor => Of(vendor, FactKind.Risk).Select(_entries.Text)),
    ];

    private CompareRow Row(
        CompareSection section,
        string id,
        string name,
        Func<string, IEnumerable<CompareEntry>> cell,
        string? href = null,
        string? question = null) =>
        new(section, id, name, question, href, [.. vendors.Select(vendor => cell(vendor.Id).ToList())]);

    private IEnumerable<StatementView> Said(string vendor, FactKind kind) => Of(vendor, kind).OfType<StatementView>();

    /// <summary>What is said of the vendor; of figures and models, what is said of its models too.</summary>
    private IEnumerable<FactView> Of(string vendor, FactKind kind) =>
        _facts[(vendor, kind)].Where(fact => fact.Model is null || kind is FactKind.Model or FactKind.Observation);

    private ComparedVendor Vendor(string id) => vendors.First(vendor => vendor.Id == id);

    private static bool IsKnownOfAny(CompareRow row) => Known(row) > 0;

    private static int Known(CompareRow row) => row.Cells.Count(cell => cell.Count > 0);
}
