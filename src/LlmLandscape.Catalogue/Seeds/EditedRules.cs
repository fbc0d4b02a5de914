using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules for speakers, reading lists and addresses that went.</summary>
internal sealed class EditedRules(CatalogueSeed seed, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private readonly SeedAssertions _assert = new(problems);

    public void Check()
    {
        _assert.Unique("speaker", seed.Speakers, x => x.Id, x => x.Place);
        _assert.Plain(seed.Speakers.Select(x => (x.Id, x.Place)));
        _assert.Unique("reading", seed.Readings, x => x.Id, x => x.Place);
        _assert.Plain(seed.Readings.Select(x => (x.Id, x.Place)));
        if (unreadable.Count > 0) return; // a file that cannot be read hides what others name

        SpeakersAreKnown();
        ReadingsNameFacts();
        RetiredLeadsOn();
    }

    private void SpeakersAreKnown()
    {
        var known = seed.Speakers.Select(x => x.Id).ToHashSet();
        var named = SeedFacts.All(seed).Where(x => x.Speaker is not null).Select(x => (x.Speaker, x.Place))
            .Concat(seed.Sources.Where(x => x.Author is not null).Select(x => (x.Author, x.Place)))
            .ToList();
        foreach (var (speaker, place) in named) _assert.Known("speaker", speaker, known, "speakers.yaml", place);
        foreach (var silent in seed.Speakers.ExceptBy(named.Select(x => x.Item1), x => x.Id))
            problems.Add(silent.Place, $"Nothing is said by '{silent.Id}'. Name it as a 'speaker', or delete it.");
    }

    private void ReadingsNameFacts()
    {
        var facts = SeedFacts.WithIds(seed).Select(x => x.Id!).ToHashSet();
        foreach (var reading in seed.Readings)
        {
            foreach (var fact in reading.Facts) _assert.Known("fact", fact.Id, facts, "the seeds (as an 'id')", fact.Place);
            foreach (var again in reading.Facts.GroupBy(x => x.Id).SelectMany(same => same.Skip(1)))
                problems.Add(again.Place, $"'{again.Id}' stands in this list already. Delete the line.");
        }
    }

    private void RetiredLeadsOn()
    {
        _assert.Unique("retired address", seed.Retired, x => $"{EnumSlug.Of(x.Kind)} {x.Id}", x => x.Place);
        var facts = SeedFacts.WithIds(seed).Select(x => x.Id!).ToHashSet();
        var disputes = seed.Disputes.Select(x => x.Id).ToHashSet();
        var strategies = seed.Vocabulary.Strategies.Select(x => x.Term.Id).ToHashSet();
        foreach (var retired in seed.Retired)
        {
            var living = retired.Kind switch
            {
                RetiredKind.Fact => facts,
                RetiredKind.Dispute => disputes,
                _ => strategies,
            };
            if (living.Contains(retired.Id))
                problems.Add(retired.Place, $"'{retired.Id}' is in the catalogue: its address is not retired. Delete this entry.");
            _assert.Known(EnumSlug.Of(retired.Kind), retired.To, living, "the seeds", retired.Place);
        }
    }
}
