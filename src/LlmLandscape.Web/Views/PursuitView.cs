using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>A strategy that a vendor pursues, by how much evidence.</summary>
/// <param name="Strategy">The strategy's id.</param>
/// <param name="Evidence">How many statements show it.</param>
/// <param name="Sources">In how many sources they stand.</param>
/// <param name="Since">The earliest date that a source gives; null where none does.</param>
public sealed record PursuitView(string Strategy, int Evidence, int Sources, PartialDate? Since)
{
    /// <summary>What a vendor pursues, in the order of the vocabulary.</summary>
    public static IReadOnlyList<PursuitView> Of(CatalogueSnapshot catalogue, IEnumerable<FactView> facts) =>
    [
        .. facts.OfType<StatementView>().Where(fact => fact.Kind == FactKind.Strategy)
            .GroupBy(fact => fact.Strategy!)
            .OrderBy(marks => catalogue.Strategies.PlaceOf(marks.Key))
            .Select(marks => Of(marks.Key, [.. marks])),
    ];

    /// <summary>One strategy, by its evidence.</summary>
    public static PursuitView Of(string strategy, IReadOnlyList<StatementView> marks) => new(
        strategy,
        marks.Count,
        marks.SelectMany(mark => mark.Citations).Select(citation => citation.Source).Distinct().Count(),
        marks.Select(mark => mark.Date).OfType<PartialDate>().OrderBy(date => date.From).ThenBy(date => date.To).FirstOrDefault());
}
