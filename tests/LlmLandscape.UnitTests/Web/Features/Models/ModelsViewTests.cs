using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Seeds;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Features.Models;

namespace LlmLandscape.UnitTests.Web.Features.Models;

public sealed class ModelsViewTests
{
    /// <summary>
    /// a and b are of records, c of articles and records, d and e of articles alone. Dates: a 2026-02, b 2025-06, c 2025-01 (the
    /// article's, though its record says 2024-12), d 2025-03. Context: a 200, b 100. Prices in / out: a 2 / 9, b 3 / 8, c 1 / 8. Index:
    /// b 120, c 130.
    /// </summary>
    private static readonly ModelRowView[] Rows =
    [
        Row("e", SaidBy.Articles, facts: 4, kind: ModelKind.App),
        Row("d", SaidBy.Articles, article: "2025-03", facts: 2, openness: Openness.Open, modality: Modality.Video),
        Row("c", SaidBy.Both, article: "2025-01", facts: 1, record: Record("2024-12", null, 1, 8, null), score: 130),
        Row("b", SaidBy.Records, record: Record("2025-06", 100, 3, 8, Openness.Closed, "image-input"), score: 120),
        Row("a", SaidBy.Records, record: Record("2026-02", 200, 2, 9, Openness.Open, "reasoning", "image-input")),
    ];

    [Theory]
    [InlineData("release", "a b d c e")]
    [InlineData("-release", "c d b a e")]
    [InlineData("context", "a b c d e")]
    [InlineData("-context", "b a c d e")]
    [InlineData("input-price", "c a b d e")]
    [InlineData("-input-price", "b a c d e")]
    [InlineData("output-price", "b c a d e")]
    [InlineData("-output-price", "a b c d e")]
    [InlineData("score", "c b a d e")]
    [InlineData("-score", "b c a d e")]
    [InlineData("name", "a b c d e")]
    [InlineData("-name", "e d c b a")]
    [InlineData("openness", "a d b c e")]
    [InlineData("facts", "e d c a b")]
    [InlineData("kind", "a b c d e")]
    [InlineData("-kind", "e a b c d")]
    public void The_table_is_sorted_and_what_is_not_known_is_last_from_either_end(string sort, string order) =>
        string.Join(' ', ModelsView.Sorted(Rows, new ModelFilter { Sort = sort }, Language.English).Select(x => x.Id)).ShouldBe(order);

    [Theory]
    [InlineData("", "", "", "", "e d c b a")]
    [InlineData("records", "", "", "", "b a")]
    [InlineData("both records", "", "", "", "c b a")]
    [InlineData("", "open", "", "", "d a")]
    [InlineData("", "not-stated", "", "", "e c")]
    [InlineData("", "", "image", "", "b a")]
    [InlineData("", "", "text", "", "c b a")]
    [InlineData("", "", "not-stated", "", "e")]
    [InlineData("", "", "", "image-input reasoning", "a")]
    public void Facets_take_what_articles_and_what_records_say(string by, string openness, string modality, string can, string left) =>
        string.Join(' ', Facets(by, openness, modality, can).Left.Select(x => x.Id)).ShouldBe(left);

    [Theory]
    [InlineData("by", "", "articles 2, records 2, both 1")]
    [InlineData("by", "open", "articles 1, records 1")]
    [InlineData("openness", "", "open 2, closed 1, not-stated 2")]
    [InlineData("modality", "", "text 3, image 2, video 1, not-stated 1")]
    [InlineData("capability", "", "reasoning 1, image-input 2")]
    [InlineData("origin", "", "chosen 3")]
    [InlineData("kind", "open", "model 2")]
    public void A_facets_counts_are_what_choosing_would_find(string facet, string openness, string counts) =>
        string.Join(", ", Facets("", openness, "", "").Views.Single(x => x.Parameter == facet).Values.Select(x => $"{x.Id} {x.Count}"))
            .ShouldBe(counts);

    /// <summary>The seeds tie Alpha One to its release One 1, with the score of the index under a name of its own.</summary>
    [Fact]
    public void A_model_of_the_articles_and_its_release_are_one_row()
    {
        var view = View();
        view.Models.Select(x => (x.Id, x.By)).ShouldBe([("alpha-one", SaidBy.Both), ("orphan", SaidBy.Articles)], ignoreOrder: true);
        (view.InArticles, view.OnRecord, view.InBoth, view.Newest?.Id).ShouldBe((2, 1, 1, "alpha-one"));
        var one = view.Models.Single(x => x.Id == "alpha-one");
        one.Openness.ShouldBe(Openness.Open);
        (one.Record!.Id, one.Record.Form).ShouldBe(("alpha/one-1", RecordForm.Release));
        (one.Record.InputPrice, one.Record.OutputPrice).ShouldBe((1.5, 6));
        (one.Score!.Record, one.Score.Value).ShouldBe(("one-1_high", 130));
    }

    /// <summary>Without the release, the price list knows it: its last price, whatever came after; without that, the score.</summary>
    [Theory]
    [InlineData(false, RecordForm.PriceHistory, "alpha/one-1", 1.0, 4.0)]
    [InlineData(true, RecordForm.Score, "eci/one-1_high", null, null)]
    public void A_model_without_a_release_is_known_by_other_records(
        bool scoresAlone, RecordForm form, string id, double? input, double? output)
    {
        var record = View(seeds =>
        {
            var alpha = seeds.Read("vendors/alpha.yaml");
            seeds.Write("vendors/alpha.yaml", alpha[..alpha.IndexOf("releases:", StringComparison.Ordinal)]);
            if (!scoresAlone) return;
            seeds.Write(SampleDatasets.Ties, seeds.Read(SampleDatasets.Ties)
                .Replace("      - { dataset: models-dev, record: alpha/one-1 }\n", "", StringComparison.Ordinal));
        }).Models.Single(x => x.Id == "alpha-one").Record!;
        (record.Form, record.Id, record.InputPrice, record.OutputPrice).ShouldBe((form, id, input, output));
        record.Released!.Text.ShouldBe("2025-01-20");
    }

    private static ModelsView View(Action<SampleSeeds>? edit = null)
    {
        using var seeds = new SampleSeeds().WithDatasets();
        edit?.Invoke(seeds);
        CatalogueBuilder.Build(seeds.Folder, seeds.Catalogue, seeds.Datasets).Problems.ShouldBeEmpty();
        return ModelsView.Of(CatalogueSnapshot.Read(seeds.Catalogue), new ModelFilter(), Language.English);
    }

    private static Facets<ModelRowView> Facets(string by, string openness, string modality, string can) => ModelFacets.Of(
        Rows,
        new() { By = Split(by), Openness = Split(openness), Modalities = Split(modality), Capabilities = Split(can) },
        [],
        ["reasoning", "image-input"]);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ModelRecordView Record(
        string released, long? context, double input, double output, Openness? weights, params string[] can) => new(
        "r", RecordForm.Release, "r", "models-dev", RecordOrigin.Chosen, Date(released), context, weights, input, output, can, [], null);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date! : throw new FormatException(text);

    private static ModelRowView Row(
        string id,
        SaidBy by,
        string? article = null,
        int facts = 0,
        ModelKind kind = ModelKind.Model,
        Openness? openness = null,
        Modality? modality = null,
        ModelRecordView? record = null,
        double? score = null) => new(
        id, id, new(id, id, id), null, kind, by, openness,
        modality is { } takes ? [new ModalityView(takes, "", [])] : [],
        null, [],
        article is null ? null : new ReleaseView("f", Date(article), false, []),
        [], facts, record,
        score is { } value ? new IndexScoreView("eci", "epoch", id, id, value) : null);
}
