using CsCheck;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.UnitTests.Build;

public sealed class DisputeRowsTests
{
    private static readonly SeedPlace Somewhere = new("seeds/disputes.yaml", 1);

    /// <summary>A fact: whether it is a figure, and what it cites, paragraph and print.</summary>
    private static readonly Gen<(bool IsFigure, (int Paragraph, string? Printed)[] Citations)> Cited = Gen.Select(
        Gen.Bool,
        Gen.Select(Gen.Int[1, 3], Gen.OneOf<string?>(null, "80億元", "80亿", "达80億元之多", "180億元", "80%", "８０億")).Array[1, 3]);

    [Fact]
    public void What_repeats_a_figure_is_the_same_as_by_looking_at_every_fact() =>
        Gen.Select(Cited.Array[2, 30], Gen.Int[0, 29].HashSet[1, 4]).Sample((cited, named) =>
        {
            var facts = cited.Select((x, i) => Fact(i, x.IsFigure, x.Citations)).ToList();
            var parties = named.Where(i => i < facts.Count).Select(i => facts[i]).ToList();
            var dispute = new DisputeRows(Seed(parties), facts).All.OfType<Dispute>().Single(x => !x.Computed);
            dispute.Facts.Where(x => x.Repeats).Select(x => x.FactId).ShouldBe(EveryFact(facts, parties).Select(x => x.Id));
        });

    private static IEnumerable<Fact> EveryFact(List<Fact> facts, List<Fact> parties)
    {
        var figures = parties.Where(fact => fact.Observation is not null).SelectMany(fact => fact.Citations)
            .Where(x => x.Printed is not null).ToList();
        return facts.Except(parties)
            .Where(fact => fact.Observation is null
                && fact.Citations.Any(citation => citation.Printed is { } printed && figures.Any(figure =>
            figure.Paragraph == citation.Paragraph
                && (new FoldedText(figure.Printed!).Contains(printed) || new FoldedText(printed).Contains(figure.Printed!)))));
    }

    private static Fact Fact(int number, bool isFigure, (int Paragraph, string? Printed)[] citations) => new()
    {
        Id = $"f{number}",
        Position = number + 1,
        Kind = isFigure ? FactKind.Observation : FactKind.Claim,
        VendorId = $"vendor-{number}",
        Text = new("", ""),
        Observation = isFigure
            ? new() { MetricId = $"m{number}", UnitId = "CNY", Value = number, Qualifier = Qualifier.Exact, Basis = Basis.Reported } : null,
        Citations = [.. citations.Select(x => new Citation { SourceId = "s", Paragraph = x.Paragraph, Printed = x.Printed })],
    };

    private static CatalogueSeed Seed(IEnumerable<Fact> parties) => new(
        new([], [], [], [], [], [], [], [], [], []), [], [], [], new([], []), [], new([], new([], [], [])),
        [new(Somewhere, "d", DisputeKind.Period, new("", ""), new("", ""), new("", ""),
            [.. parties.Select(fact => new ReferenceSeed(Somewhere, fact.Id))])],
        [], [], [], [], [], []);
}
