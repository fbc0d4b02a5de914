namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Every paragraph of a source is accounted for: something is taken from it, or its file says why nothing is.</summary>
internal sealed class AccountingRules(CatalogueSeed seed, SeedProblems problems)
{
    private readonly ILookup<string, int> _taken =
        SeedFacts.Citations(seed).Select(x => x.Reference!).ToLookup(x => x.SourceId, x => x.Paragraph);

    public void Check()
    {
        foreach (var source in seed.Sources)
        {
            var taken = _taken[source.Id].ToHashSet();
            HashSet<int> silent = [];
            foreach (var run in source.Nothing)
            {
                if (run.Last > source.ArticleEnds)
                    problems.Add(run.Place, $"{source.Id} ends at paragraph {source.ArticleEnds}. What follows needs no reason.");
                for (var paragraph = run.First; paragraph <= run.Last; paragraph++)
                {
                    if (taken.Contains(paragraph))
                        problems.Add(run.Place, $"Facts are taken from paragraph {paragraph}. Take it out of 'nothing'.");
                    if (!silent.Add(paragraph)) problems.Add(run.Place, $"Paragraph {paragraph} has a reason already. Keep one.");
                }
            }

            var open = Enumerable.Range(1, source.ArticleEnds).Where(x => !taken.Contains(x) && !silent.Contains(x));
            foreach (var run in Runs(open))
                problems.Add(source.Place, $"Nothing is taken from {run}. Enter what it says, or say under 'nothing' why not.");
            foreach (var number in source.Numbers.Where(number => number.Paragraph > source.ArticleEnds))
                problems.Add(
                    number.Place,
                    $"{source.Id} ends at paragraph {source.ArticleEnds}; there is no paragraph {number.Paragraph}.");
        }
    }

    private static IEnumerable<string> Runs(IEnumerable<int> paragraphs)
    {
        List<(int First, int Last)> runs = [];
        foreach (var paragraph in paragraphs)
            if (runs is [.., var (first, last)] && last == paragraph - 1) runs[^1] = (first, paragraph);
            else runs.Add((paragraph, paragraph));
        return runs.Select(run => run.First == run.Last ? $"paragraph {run.First}" : $"paragraphs {run.First}-{run.Last}");
    }
}
