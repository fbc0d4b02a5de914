using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>What stands in a cell, from what the catalogue has.</summary>
internal sealed class CompareEntries(CatalogueSnapshot catalogue, Words words)
{
    private Language Language => words.Language;

    public CompareEntry Text(FactView fact) =>
        new(fact.Text, fact.Text, fact.Quoted is { } speaker ? [words["said by {0}", speaker]] : [], null, [fact]);

    public CompareEntry Term<TTerm>(Indexed<TTerm> terms, string id, FactView fact) where TTerm : Term =>
        new(id, terms[id].Name.In(Language), [], null, [fact]);

    public CompareEntry Openness(Openness openness, FactView fact) =>
        new(EnumSlug.Of(openness), KindName.Of(words, openness), [fact.Text], null, [fact]);

    /// <param name="score">The score.</param>
    /// <param name="href">Where more scores of the same are told.</param>
    public CompareEntry Score(ScoreView score, string? href) => new(
        score.Id,
        ScoreText.Of(catalogue.Benchmarks[score.Benchmark].Scale, score),
        [score.Name, DateText.Of(score.Released ?? PartialDate.Of(score.Snapshot!.Value), Language)],
        href,
        [])
    {
        Dataset = score.Dataset,
        Board = score.Snapshot,
        Released = score.Released?.To,
    };

    /// <summary>Prices of a record that its maker changed, the model staying the same.</summary>
    public IEnumerable<CompareEntry> Steps(RecordPastView past) => past.Prices.Zip(past.Prices.Skip(1))
        .Where(x => x.Second.Kind == PriceChangeKind.Step)
        .Select(x => new CompareEntry(
            $"{past.Id} {x.Second.Day:O}",
            $"{past.Name}{words[": "]}{x.First.Output:0.##} → {x.Second.Output:0.##}",
            [words["USD per million tokens of output"], words["known by {0}", DateText.Of(PartialDate.Of(x.Second.Day), Language)]],
            Links.PriceHistory(past.Id),
            [])
        {
            Dataset = past.Dataset,
        });

    public CompareEntry Figure(ObservationView fact)
    {
        var figure = fact.Figure;
        var model = fact.Model is { } id ? catalogue.Models[id] : null;
        string?[] details =
        [
            model?.Name.In(Language),
            fact.Date is { } date ? DateText.Of(date, Language) : figure.PeriodWords is null ? words["no period stated"] : null,
            figure.PeriodWords,
            KindName.Of(words, figure.Basis),
            figure.Scope,
            fact.Quoted is { } speaker ? words["said by {0}", speaker] : null,
        ];
        var subject = model is null ? "vendor" : EnumSlug.Of(model.Kind);
        var (from, to) = (fact.Date?.From, fact.Date?.To);
        object?[] key =
        [
            subject, figure.Unit, figure.Value, figure.ValueHigh, figure.Qualifier, figure.Basis, from, to, figure.PeriodWords,
            figure.Scope,
        ];
        return new(
            string.Join('|', key),
            figure.Shown ?? FigureText.Word(figure.Qualifier, Language)
                + FigureText.Of(figure.Value, figure.ValueHigh, catalogue.Units[figure.Unit].Name, Language),
            [.. details.OfType<string>()],
            Links.Fact(fact.Id),
            [fact],
            subject);
    }
}
