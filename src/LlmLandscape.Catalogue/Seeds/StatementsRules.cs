using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules for observations, events and statements, and for the disputes and checks that name them.</summary>
internal sealed class StatementsRules(CatalogueSeed seed, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private readonly SeedAssertions _assert = new(problems);
    private readonly Dictionary<string, MetricSeed> _metrics =
        seed.Vocabulary.Metrics.GroupBy(x => x.Term.Id).ToDictionary(x => x.Key, x => x.First());

    public void Check()
    {
        var facts = SeedFacts.WithIds(seed).ToList();
        _assert.Unique("fact", facts, x => x.Id!, x => x.Place);
        _assert.Plain(facts.Select(x => (x.Id!, x.Place)));

        if (!unreadable.Contains("vocabulary.yaml")) VocabularyIsNamedRightly();
        SubjectsAreThere();

        // A file that cannot be read hides its facts: nothing is said to be missing because of it.
        if (unreadable.Count == 0) NotesNameFacts(facts.Select(x => x.Id!).ToHashSet());
        _assert.Unique("dispute", seed.Disputes, x => x.Id, x => x.Place);
        _assert.Plain(seed.Disputes.Select(x => (x.Id, x.Place)));
        _assert.Unique("claim check", seed.ClaimChecks, x => x.Id, x => x.Place);
        _assert.Plain(seed.ClaimChecks.Select(x => (x.Id, x.Place)));
    }

    private void VocabularyIsNamedRightly()
    {
        var units = Ids(seed.Vocabulary.Units.Select(x => x.Term));
        var (markets, dimensions) = (Ids(seed.Vocabulary.Markets), Ids(seed.Vocabulary.Dimensions));
        var strategies = Ids(seed.Vocabulary.Strategies.Select(x => x.Term));
        var (families, capabilities) = (Ids(seed.Vocabulary.Families), Ids(seed.Vocabulary.Capabilities));
        foreach (var strategy in seed.Vocabulary.Strategies)
            _assert.Known("family", strategy.FamilyId, families, "vocabulary.yaml", strategy.Term.Place);
        foreach (var metric in seed.Vocabulary.Metrics) _assert.Known("unit", metric.UnitId, units, "vocabulary.yaml", metric.Term.Place);
        foreach (var said in seed.AllStatements)
        {
            foreach (var x in said.Statements)
            {
                _assert.Known("market", x.Subject.MarketId, markets, "vocabulary.yaml", x.Fact.Place);
                _assert.Known("dimension", x.DimensionId, dimensions, "vocabulary.yaml", x.Fact.Place);
            }

            foreach (var x in said.Observations)
            {
                _assert.Known("market", x.Subject.MarketId, markets, "vocabulary.yaml", x.Fact.Place);
                _assert.Known("metric", x.MetricId, _metrics.Keys, "vocabulary.yaml", x.Fact.Place);
                if (!_metrics.TryGetValue(x.MetricId, out var metric)) continue;
                if (metric.Scoped && x.Scope is null)
                    problems.Add(
                        x.Fact.Place,
                        $"A value of '{x.MetricId}' means nothing without what it is measured against or within. Add its 'scope'.");
                _assert.Known("unit", x.UnitId, units, "vocabulary.yaml", x.Fact.Place);
                if (x.UnitId is { } unit && (unit == metric.UnitId || Dimension(unit) != Dimension(metric.UnitId)))
                    problems.Add(
                        x.Fact.Place,
                        $"'{x.MetricId}' is in {metric.UnitId}. Name another unit of the same dimension under 'unit', or delete it.");
            }

            foreach (var x in said.Events)
            {
                foreach (var strategy in x.Strategies) _assert.Known("strategy", strategy, strategies, "vocabulary.yaml", x.Fact.Place);
                foreach (var capability in x.Capabilities)
                    _assert.Known("capability", capability, capabilities, "vocabulary.yaml", x.Fact.Place);
            }
        }
    }

    private UnitDimension? Dimension(string unit) => seed.Vocabulary.Units.FirstOrDefault(x => x.Term.Id == unit)?.Dimension;

    private void SubjectsAreThere()
    {
        var (vendors, models) = (seed.Vendors.Select(x => x.Id).ToHashSet(), seed.AllModels.Select(x => x.Id).ToHashSet());
        foreach (var vendor in seed.Vendors) SubjectsAreThere(vendor.Said, vendor.Models, vendors, models);
        SubjectsAreThere(seed.Market.Said, seed.Market.Models, vendors, models);
    }

    private void SubjectsAreThere(StatementsSeed said, IReadOnlyList<ModelSeed> models, HashSet<string> vendors, HashSet<string> allModels)
    {
        var own = models.Select(x => x.Id).ToHashSet();
        foreach (var x in said.Observations) _assert.Known("model", x.Subject.ModelId, own, "this file", x.Fact.Place);
        foreach (var x in said.Statements) _assert.Known("model", x.Subject.ModelId, own, "this file", x.Fact.Place);

        if (unreadable.Count > 0) return;
        foreach (var happened in said.Events)
        {
            foreach (var vendor in happened.Vendors) _assert.Known("vendor", vendor, vendors, "vendors/", happened.Fact.Place);
            foreach (var model in happened.Models) _assert.Known("model", model, allModels, "the seeds", happened.Fact.Place);
            foreach (var again in Repeated(happened.Vendors, happened.Models, happened.Strategies, happened.Capabilities))
                problems.Add(happened.Fact.Place, $"'{again}' stands twice in a list of this event. Delete one.");
            if (happened.Vendors.Contains(happened.Subject.VendorId))
                problems.Add(happened.Fact.Place, "The vendor of this file has its part already. Name only others under 'vendors'.");
        }
    }

    private void NotesNameFacts(HashSet<string> ids)
    {
        foreach (var dispute in seed.Disputes)
        {
            foreach (var fact in dispute.Facts) _assert.Known("fact", fact.Id, ids, "the seeds (as an 'id')", fact.Place);
            if (dispute.Facts.Count < (dispute.Kind == DisputeKind.Implausible ? 1 : 2))
                problems.Add(dispute.Place, "A dispute has two sides. Name at least two facts (one is enough for what is implausible).");
            foreach (var again in dispute.Facts.GroupBy(x => x.Id).SelectMany(same => same.Skip(1)))
                problems.Add(again.Place, $"'{again.Id}' stands in this dispute already. Delete the line.");
        }

        var vendors = seed.Vendors.Select(x => x.Id).ToHashSet();
        var scores = seed.Datasets.SelectMany(x => x.Scores).Select(x => $"{x.BenchmarkId}/{x.Record}").ToHashSet();
        foreach (var claim in seed.MeasuredClaims)
        {
            _assert.Known("fact", claim.Claim.Id, ids, "the seeds (as an 'id')", claim.Claim.Place);
            foreach (var vendor in claim.Vendors) _assert.Known("vendor", vendor.Id, vendors, "the seeds", vendor.Place);
            _assert.Known("capability", claim.Feature, Ids(seed.Vocabulary.Capabilities), "vocabulary.yaml", claim.Place);
            _assert.Known("score", claim.Score, scores, "datasets (as benchmark/record)", claim.Place);
        }

        foreach (var again in seed.MeasuredClaims.GroupBy(x => x.Claim.Id).SelectMany(same => same.Skip(1)))
            problems.Add(again.Place, $"'{again.Claim.Id}' is held against the records already. Delete one of the two.");

        var observations = seed.AllStatements.SelectMany(said => said.Observations).Select(x => x.Fact.Id!).ToHashSet();
        foreach (var fact in seed.ClaimChecks.SelectMany(check => check.From.Append(check.Claim)))
            _assert.Known("observation", fact.Id, observations, "the seeds", fact.Place);

        var units = seed.AllStatements.SelectMany(said => said.Observations)
            .GroupBy(x => x.Fact.Id!).Select(same => same.First())
            .ToDictionary(x => x.Fact.Id!, x => x.UnitId ?? _metrics.GetValueOrDefault(x.MetricId)?.UnitId);
        foreach (var check in seed.ClaimChecks)
        {
            var money = check.From.Select(x => units.GetValueOrDefault(x.Id)).OfType<string>()
                .Where(unit => Dimension(unit) == UnitDimension.Money).Distinct().ToList();
            if (money.Count > 1)
                problems.Add(
                    check.Place,
                    $"Nothing can be reckoned from {string.Join(" and ", money)}: no rate is known. Say under 'missing' what is needed.");
        }

        var zero = seed.AllStatements.SelectMany(said => said.Observations).Where(x => x.Value == 0).Select(x => x.Fact.Id!).ToHashSet();
        foreach (var check in seed.ClaimChecks)
            foreach (var fact in Divisors(check).Where(fact => zero.Contains(fact.Id)))
                problems.Add(
                    fact.Place,
                    $"'{fact.Id}' is zero, and nothing can be divided by it. Say under 'missing' what is needed to check this claim.");
    }

    private static IEnumerable<ReferenceSeed> Divisors(ClaimCheckSeed check) => check.Kind switch
    {
        CalculationKind.Multiple or CalculationKind.Change => check.From.Take(1),
        CalculationKind.Share => check.From.Skip(1),
        _ => [],
    };

    private static IEnumerable<string> Repeated(params IReadOnlyList<string>[] lists) =>
        lists.SelectMany(list => list.CountBy(id => id).Where(x => x.Value > 1).Select(x => x.Key));

    private static HashSet<string> Ids(IEnumerable<TermSeed> terms) => [.. terms.Select(term => term.Id)];
}
