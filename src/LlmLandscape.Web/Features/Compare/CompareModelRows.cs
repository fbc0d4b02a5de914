using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>Puts what is known of some models into rows: from the records, the scores, the price lists and the articles.</summary>
internal sealed class CompareModelRows(IReadOnlyList<ComparedModel> models, CatalogueSnapshot catalogue, Words words)
{
    private readonly CompareEntries _entries = new(catalogue, words);

    private Language Language => words.Language;

    public IEnumerable<CompareRow> All => [.. Identity(), .. Scores(), .. Capabilities(), .. Judgements(), .. Figures()];

    private IEnumerable<CompareRow> Identity() =>
    [
        Row(CompareSection.Identity, "vendor", words["Vendor"], Vendor),
        Row(CompareSection.Identity, "what", words["What it is"], model => Said(model, FactKind.Model).Select(_entries.Text)),
        Row(CompareSection.Identity, "released", words["Released"], model =>
        [
            .. model.Releases.Select(x => Of(x, x.Released.Text, DateText.Of(x.Released, Language))),
            .. model.Events.Where(x => x.Details.Kind == EventKind.Launch).OrderBy(x => x.When.From).Take(1)
                .Select(x => new CompareEntry(x.When.Text, DateText.Of(x.When, Language), [], Links.Fact(x.Id), [x])),
        ]),
        Row(CompareSection.Identity, "openness", words["Openness"], model =>
        [
            .. model.Releases.Where(x => x.Weights is not null)
                .Select(x => Of(x, EnumSlug.Of(x.Weights!.Value), KindName.OfWeights(words, x.Weights!.Value))),
            .. Said(model, FactKind.Openness).Where(_ => model.Model?.Openness is not null)
                .Select(fact => _entries.Openness(model.Model!.Openness!.Value, fact)),
        ]),
        Row(CompareSection.Identity, "context", words["Context"], model => model.Releases.Where(x => x.Context is not null)
            .Select(x => Of(x, $"{x.Context}", words["{0} tokens", x.Context!.Value.ToString("N0", CultureInfo.InvariantCulture)]))),
    ];

    private IEnumerable<CompareEntry> Vendor(ComparedModel model)
    {
        if (model.Vendor is not { } id) return [];
        var (name, href) = (catalogue.Vendors[id].Name.In(Language), Links.Vendor(id));
        return model.Releases is [var release, ..]
            ? [Of(release, id, name) with { Href = href }]
            : Said(model, FactKind.Model).Take(1).Select(fact => new CompareEntry(id, name, [], href, [fact]));
    }

    private IEnumerable<CompareRow> Capabilities() => catalogue.Capabilities
        .Select(capability => Row(
            CompareSection.Capabilities,
            $"capability-{capability.Id}",
            capability.Name.In(Language),
            model => model.Releases.SelectMany(release => release.Capabilities.Where(x => x.CapabilityId == capability.Id)
                .Select(x => Of(release, x.Has ? CompareEntry.Yes : "no", x.Has ? words["yes"] : words["no"])))))
        .Where(IsKnownOfAny);

    private IEnumerable<CompareRow> Scores() => catalogue.Benchmarks
        .Select(benchmark => Row(
            CompareSection.Scores,
            $"score-{benchmark.Id}",
            benchmark.Name.In(Language),
            model => model.Scores.Where(x => x.Benchmark == benchmark.Id).Select(x => _entries.Score(x, null)),
            Links.Measures))
        .Prepend(Row(CompareSection.Scores, "price", words["Price"], Price, null, words["USD per million tokens, input / output"]))
        .Append(Row(
            CompareSection.Scores,
            "price-steps",
            words["Prices changed in place"],
            model => model.Pasts.SelectMany(_entries.Steps)))
        .Where(IsKnownOfAny);

    private IEnumerable<CompareEntry> Price(ComparedModel model) => model.Releases
        .Where(x => x is { InputPrice: not null, OutputPrice: not null })
        .Select(x => Of(x, $"{x.InputPrice} {x.OutputPrice}", $"{x.InputPrice:0.######} / {x.OutputPrice:0.######}"));

    private IEnumerable<CompareRow> Judgements() =>
        new[]
        {
            Row(CompareSection.Judgements, "strengths", words["Strengths"], model => Said(model, FactKind.Strength).Select(_entries.Text)),
            Row(CompareSection.Judgements, "risks", words["Risks"], model => Said(model, FactKind.Risk).Select(_entries.Text)),
        }.Where(IsKnownOfAny);

    private IEnumerable<CompareRow> Figures() => catalogue.Metrics
        .Select(metric => Row(
            CompareSection.Figures,
            $"metric-{metric.Id}",
            metric.Name.In(Language),
            model => model.Facts.OfType<ObservationView>().Where(fact => fact.Figure.Metric == metric.Id)
                .OrderBy(fact => fact.Date?.From ?? DateOnly.MaxValue)
                .Select(fact => _entries.Figure(fact)),
            Links.Metric(metric.Id)))
        .Where(IsKnownOfAny)
        .Select(row => row.Cells.Count(cell => cell.Count > 0) > 1 ? row : row with { Section = CompareSection.FiguresOfOne })
        .OrderBy(row => row.Section);

    /// <summary>What a record says.</summary>
    private static CompareEntry Of(Release release, string key, string text) =>
        new(key, text, [], null, []) { Record = ReleaseLabel.Of(release) };

    private static IEnumerable<FactView> Said(ComparedModel model, FactKind kind) => model.Facts.Where(fact => fact.Kind == kind);

    /// <summary>Where several records of one model say the same, the first stands for them.</summary>
    private CompareRow Row(
        CompareSection section,
        string id,
        string name,
        Func<ComparedModel, IEnumerable<CompareEntry>> cell,
        string? href = null,
        string? question = null) =>
        new(section, id, name, question, href, [.. models.Select(model => cell(model).DistinctBy(entry => entry.Key).ToList())]);

    private static bool IsKnownOfAny(CompareRow row) => row.Cells.Any(cell => cell.Count > 0);
}
