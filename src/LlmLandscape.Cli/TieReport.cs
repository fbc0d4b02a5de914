using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Cli;

/// <summary>What of an import no seed ties: makers who are kept as themselves, and models whose price nobody knows.</summary>
internal static class TieReport
{
    private const int MostNames = 40;

    public static IEnumerable<string> Of(ScoreTable table, CatalogueSeed seed)
    {
        foreach (var line in Makers(table.Scores.Select(x => x.Organization), seed)) yield return line;
        var tied = seed.Ties.Models.SelectMany(x => x.Records).Select(x => x.Record).ToHashSet();
        var index = table.Scores.Where(x => x.Benchmark == ScoreRules.Index).GroupBy(x => x.Model)
            .OrderByDescending(x => x.Max(y => y.Value)).ToList();
        var untied = index.Where(x => !tied.Contains(x.Key)).Select(x => x.Key).ToList();
        if (untied.Count > 0)
        {
            yield return $"Models on the index that seeds/datasets/models.yaml does not tie: {untied.Count} of {index.Count}, "
                + $"the best first: {Some(untied)}.";
        }
    }

    public static IEnumerable<string> Of(IndicatorTable table, CatalogueSeed seed) => Makers(table.Answers.Select(x => x.Company), seed);

    private static IEnumerable<string> Makers(IEnumerable<string?> names, CatalogueSeed seed)
    {
        var makers = new MakerNames(seed);
        var known = makers.All.Select(x => x.Id).ToHashSet();
        var met = names.OfType<string>().Distinct()
            .Where(name => !known.Contains(makers.Of(name)!.Id)).Order(StringComparer.Ordinal).ToList();
        if (met.Count > 0) yield return $"Makers that no seed ties, kept as themselves: {met.Count} ({Some(met)}).";
    }

    private static string Some(List<string> names) =>
        string.Join(", ", names.Take(MostNames).Select(DatasetText.Shown)) + (names.Count > MostNames ? ", …" : "");
}
