using LlmLandscape.Catalogue.Checks;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>Disputes, edited and computed, and checks of claims, as rows.</summary>
internal sealed class DisputeRows
{
    private readonly List<object> _all = [];
    private readonly Dictionary<string, Fact> _byId;
    private readonly ILookup<(string Source, int Paragraph), (Fact Fact, FoldedText Figure)> _printed;
    private int _disputes;

    public DisputeRows(CatalogueSeed seed, IReadOnlyList<Fact> facts)
    {
        _byId = facts.ToDictionary(fact => fact.Id);
        _printed = facts.Where(fact => fact.Observation is null)
            .SelectMany(fact => fact.Citations, (fact, citation) => (fact, citation))
            .Where(x => x.citation.Printed is not null)
            .ToLookup(x => Place(x.citation), x => (x.fact, new FoldedText(x.citation.Printed!)));
        foreach (var x in seed.Disputes) Add(x.Id, x.Kind, x.Title, x.Sides, x.Text, [.. x.Facts.Select(fact => _byId[fact.Id])]);

        var explained = seed.Disputes.Select(x => (IReadOnlySet<string>)x.Facts.Select(fact => fact.Id).ToHashSet()).ToList();
        var metrics = seed.Vocabulary.Metrics.ToDictionary(x => x.Term.Id, x => x.Term.Name);
        foreach (var (kind, one, other) in new ComputedDisputes([.. facts.Where(fact => fact.Observation is not null)]).Find(explained))
        {
            var metric = metrics[one.Observation!.MetricId];
            Add($"{one.Id}-{other.Id}", kind, metric, null, DefaultFactText.Dispute(kind), [one, other]);
        }

        _all.AddRange(seed.ClaimChecks.Select(Check));
    }

    public IReadOnlyList<object> All => _all;

    /// <summary>A dispute that a program found says its sides by its facts alone.</summary>
    private void Add(string id, DisputeKind kind, LocalText title, LocalText? sides, LocalText text, IReadOnlyList<Fact> parties)
    {
        var repeating = Repeating(parties);
        _all.Add(new Dispute
        {
            Id = id,
            Position = ++_disputes,
            Kind = kind,
            Computed = sides is null,
            Title = title,
            Sides = sides,
            Text = text,
            Facts =
            [
                .. parties.Select((fact, i) => new DisputeFact { FactId = fact.Id, Position = i + 1, Repeats = false }),
                .. repeating.Select((fact, i) => new DisputeFact { FactId = fact.Id, Position = parties.Count + i + 1, Repeats = true }),
            ],
        });
    }

    /// <summary>Whatever cites the figure of a party, as printed, from the same paragraph says the same and is marked as well.</summary>
    private IEnumerable<Fact> Repeating(IReadOnlyList<Fact> parties)
    {
        var figures = parties.Where(fact => fact.Observation is not null)
            .SelectMany(fact => fact.Citations)
            .Where(citation => citation.Printed is not null);
        return figures
            .SelectMany(figure => Citing(Place(figure), new(figure.Printed!)))
            .Except(parties)
            .OrderBy(fact => fact.Position);
    }

    /// <summary>One may be cited with more of the words around it than the other.</summary>
    private IEnumerable<Fact> Citing((string Source, int Paragraph) place, FoldedText figure) =>
        _printed[place].Where(other => figure.Contains(other.Figure) || other.Figure.Contains(figure)).Select(other => other.Fact);

    private static (string Source, int Paragraph) Place(Citation citation) => (citation.SourceId, citation.Paragraph);

    private ClaimCheck Check(ClaimCheckSeed seed, int index)
    {
        var inputs = seed.From.Select(x => _byId[x.Id]).ToList();
        (Interval Result, Verdict Verdict)? check = seed.Missing is null
            ? ClaimChecking.Check(seed.Kind, _byId[seed.Claim.Id], inputs)
            : null;
        return new()
        {
            Id = seed.Id,
            Position = index + 1,
            ClaimId = seed.Claim.Id,
            Kind = seed.Kind,
            Result = check?.Result.Low,
            ResultHigh = check?.Result.High == check?.Result.Low ? null : check?.Result.High,
            Verdict = check?.Verdict ?? Verdict.CannotBeChecked,
            Missing = seed.Missing,
            Note = seed.Note,
            Inputs = [.. inputs.Select((fact, i) => new ClaimCheckInput { Position = i + 1, FactId = fact.Id })],
        };
    }
}
