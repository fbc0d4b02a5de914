using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Markdown;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules that look across files. Each reads as a sentence in <see cref="Check"/>.</summary>
/// <param name="seed">All seeds.</param>
/// <param name="files">Where they were read from.</param>
/// <param name="unreadable">Files with a problem of their own that hides what is in them: nothing is said missing because of it.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class SeedRules(CatalogueSeed seed, SeedFolder files, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private static readonly string[] Pages = ["homogenization"];
    private readonly SeedAssertions _assert = new(problems);
    private readonly Dictionary<string, SourceSeed> _sources = seed.Sources.GroupBy(x => x.Id).ToDictionary(x => x.Key, x => x.First());
    private readonly Dictionary<string, HashSet<string>> _terms =
        Lists(seed.Vocabulary).ToDictionary(x => x.Noun, x => x.Terms.Select(term => term.Id).ToHashSet());
    private readonly HashSet<string> _disputes = [.. seed.Disputes.Select(x => x.Id)];

    public void Check()
    {
        Required("vocabulary.yaml");
        Required("market.yaml");
        Required("speakers.yaml");
        Required("changes.yaml");
        Some("vendor", seed.Vendors.Count, "vendors");
        Some("source", seed.Sources.Count, "sources");
        Some("region", seed.Vocabulary.Regions.Count, "vocabulary.yaml");
        Some("group", seed.Vocabulary.Groups.Count, "vocabulary.yaml");
        Some("strategy", seed.Vocabulary.Strategies.Count, "vocabulary.yaml");
        Some("dimension", seed.Vocabulary.Dimensions.Count, "vocabulary.yaml");
        Some("market", seed.Vocabulary.Markets.Count, "vocabulary.yaml");
        Some("change", seed.Changes.Count, "changes.yaml");
        Some("metric", seed.Vocabulary.Metrics.Count, "vocabulary.yaml");
        Some("topic", seed.Vocabulary.Topics.Count, "vocabulary.yaml");

        foreach (var (noun, terms) in Lists(seed.Vocabulary))
        {
            _assert.Unique(noun, terms, x => x.Id, x => x.Place);
            if (noun is not ("region" or "unit")) _assert.Plain(terms.Select(x => (x.Id, x.Place)));
        }

        _assert.Unique("source code", seed.Sources, x => x.Code, x => x.Place);
        _assert.Unique("model", seed.AllModels, x => x.Id, x => x.Place);
        _assert.Plain(seed.AllModels.Select(x => (x.Id, x.Place)));
        _assert.Plain(seed.Vendors.Select(x => (x.Id, x.Place)));
        _assert.Plain(seed.Sources.Select(x => (x.Id, x.Place)));
        foreach (var model in seed.AllModels) _assert.Unique("modality", model.Modalities, x => EnumSlug.Of(x.Value), x => x.Fact.Place);
        foreach (var vendor in seed.Vendors) NamesWhatThereIs(vendor);

        SpellingsLeadToOneThing();
        foreach (var vendor in seed.Vendors) SaysNothingTwice(SeedFacts.Sentences(vendor));
        SaysNothingTwice(SeedFacts.Sentences(seed.Market.Said));
        foreach (var citation in SeedFacts.Citations(seed)) Stands(citation.Place, citation.Reference);
        foreach (var source in seed.Sources.Where(x => x.ArticleEnds > x.Paragraphs))
            problems.Add(source.Place, $"'articleEnds' is {source.ArticleEnds}, but the file has {source.Paragraphs} paragraphs.");

        TextsAreComplete(ProseKind.Vendor, seed.Vendors.Select(x => (x.Id, x.Place)));
        TextsAreComplete(ProseKind.Source, seed.Sources.Select(x => (x.Id, x.Place)));
        TextsAreComplete(ProseKind.Page, Pages.Select(page => (page, new SeedPlace(files.Display($"{page}.en.md"), 1))));
        foreach (var (later, earlier) in seed.Changes.Zip(seed.Changes.Skip(1)).Where(x => x.First.Date < x.Second.Date))
            problems.Add(earlier.Place, $"This is of a later day than the change before it, at {later.Place}. The latest stands first.");
        new StatementsRules(seed, unreadable, problems).Check();
        new PrintRules(seed, problems).Check();
        if (!unreadable.Contains("vocabulary.yaml")) new TopicRules(seed.Vocabulary, problems).Check();
        new EditedRules(seed, unreadable, problems).Check();
        new ReleaseRules(seed, unreadable, problems).Check();
        new DatasetRules(seed, unreadable, problems).Check();
        foreach (var text in seed.Prose) new ProseRules(text, Stands, IsDispute, problems).Check();
        PagesHaveTheSameSections();

        // Last, and only where all else is right: a citation that cannot be read would be reported a second time here.
        if (problems.Count == 0) new AccountingRules(seed, problems).Check();
    }

    private static IEnumerable<(string Noun, IEnumerable<TermSeed> Terms)> Lists(VocabularySeed vocabulary) =>
    [
        ("region", vocabulary.Regions),
        ("group", vocabulary.Groups),
        ("family", vocabulary.Families),
        ("strategy", vocabulary.Strategies.Select(x => x.Term)),
        ("dimension", vocabulary.Dimensions),
        ("capability", vocabulary.Capabilities),
        ("market", vocabulary.Markets),
        ("unit", vocabulary.Units.Select(x => x.Term)),
        ("metric", vocabulary.Metrics.Select(x => x.Term)),
        ("topic", vocabulary.Topics.Select(x => x.Term)),
    ];

    private void NamesWhatThereIs(VendorSeed vendor)
    {
        if (vendor.Region is { } region) Known("region", region.Id, region.Fact.Place);
        foreach (var group in vendor.Groups) Known("group", group.Id, group.Fact.Place);
        foreach (var strategy in vendor.Strategies) Known("strategy", strategy.Id, strategy.Place);
        foreach (var position in vendor.Positions) Known("dimension", position.Id, position.Fact.Place);
        _assert.Unique("group", vendor.Groups, x => x.Id, x => x.Fact.Place);
        _assert.Unique("strategy", vendor.Strategies, x => x.Id, x => x.Place);
        _assert.Unique("dimension", vendor.Positions, x => x.Id, x => x.Fact.Place);
    }

    private void Known(string noun, string id, SeedPlace place)
    {
        if (!unreadable.Contains("vocabulary.yaml")) _assert.Known(noun, id, _terms[noun], "vocabulary.yaml", place);
    }

    private void Required(string file)
    {
        if (!files.Files.Contains(file)) problems.Add(new(files.Display(file), 1), "This file is missing. Restore it.");
    }

    /// <summary>An empty folder is a mistake (a checkout in progress, a wrong mount), not a catalogue.</summary>
    private void Some(string noun, int count, string file)
    {
        if (count == 0 && unreadable.Count == 0)
            problems.Add(new(files.Display(file), 1), $"There is not a single {noun}. Restore what was here.");
    }

    private void SaysNothingTwice(IEnumerable<(FactKind Kind, string? About, FactSeed Fact)> sentences)
    {
        var alike = sentences.GroupBy(x => x.Fact.Text is { } text ? (x.Kind, x.About, text.En) : default);
        foreach (var said in alike.Where(x => x.Key.En is { Length: > 0 }))
            foreach (var (_, _, again) in said.Skip(1))
                problems.Add(
                    again.Place,
                    $"This says the same as {said.First().Fact.Place}. Keep one of them, with the citations of both.");
    }

    private void Stands(SeedPlace place, CitationReference? reference)
    {
        if (reference is null) return;
        if (unreadable.Contains($"sources/{reference.SourceId}.yaml")) return;
        if (!_sources.TryGetValue(reference.SourceId, out var source))
        {
            var meant = Nearest.To(reference.SourceId, _sources.Keys, 1);
            problems.Add(
                place,
                $"There is no source '{reference.SourceId}'. {(meant.Count > 0 ? $"Did you mean '{meant[0]}'?" : "Add it to sources/.")}");
        }
        else if (reference.Paragraph < 1 || reference.Paragraph > source.ArticleEnds)
        {
            problems.Add(
                place,
                $"{source.Id} ends at paragraph {source.ArticleEnds}; there is no paragraph {reference.Paragraph}. Open the article and " +
                    "count its non-empty lines.");
        }
    }

    private void IsDispute(SeedPlace place, string id)
    {
        if (!unreadable.Contains("disputes.yaml")) _assert.Known("dispute", id, _disputes, "disputes.yaml", place);
    }

    /// <summary>One way of writing may not lead to two vendors or two models of different vendors.</summary>
    private void SpellingsLeadToOneThing()
    {
        var spellings = seed.Vendors.SelectMany(vendor => Spellings(vendor.Name, vendor.Aliases, vendor.Id, vendor.Place))
            .Concat(seed.Vendors.SelectMany(vendor =>
                vendor.Models.SelectMany(model => Spellings(model.Name, model.Aliases, vendor.Id, model.Place))));
        foreach (var same in spellings.GroupBy(x => Spelling.Normalize(x.Text)).Where(x => x.Select(y => y.Owner).Distinct().Count() > 1))
            foreach (var again in same.DistinctBy(x => x.Owner).Skip(1))
                problems.Add(
                    again.Place,
                    $"'{again.Text}' names '{same.First().Owner}' already (at {same.First().Place}). Keep it where it belongs.");
    }

    private static IEnumerable<(string Text, string Owner, SeedPlace Place)> Spellings(
        LocalName name, IReadOnlyList<string> aliases, string owner, SeedPlace place) =>
        SeedFacts.Spellings(name, aliases).Select(text => (text, owner, place));

    private void TextsAreComplete(ProseKind kind, IEnumerable<(string Id, SeedPlace Place)> subjects)
    {
        var texts = seed.Prose.Where(x => x.Kind == kind).ToList();
        var written = texts.Select(x => (x.SubjectId, x.Language)).ToHashSet();
        HashSet<string> known = [];
        foreach (var (id, place) in subjects)
        {
            known.Add(id);
            foreach (var language in LanguageTags.All)
                if (!written.Contains((id, language)))
                    problems.Add(place, $"Its text {id}.{language.Tag()}.md is missing. Write it beside this file.");
        }

        foreach (var orphan in texts.Where(x => !known.Contains(x.SubjectId) && !unreadable.Contains($"{Folder(kind)}/{x.SubjectId}.yaml")))
            problems.Add(orphan.Place, $"There is nothing called '{orphan.SubjectId}' that this text could be about. Rename or delete it.");
    }

    private void PagesHaveTheSameSections()
    {
        foreach (var page in seed.Prose.Where(x => x.Kind == ProseKind.Page).GroupBy(x => x.SubjectId))
        {
            var sections = page.Where(text => problems.NoneIn(text.Place.File))
                .ToDictionary(text => text, text => ProseMarkdown.SectionIds(text.Markdown));
            List<string> drawn = [ProseMarkdown.SectionForDimensions];
            if (seed.Readings.Count > 0) drawn.Add(ProseMarkdown.SectionForReadings);
            var all = sections.Values.SelectMany(ids => ids).Concat(drawn).Distinct().ToList();
            foreach (var (text, ids) in sections)
                foreach (var missing in all.Except(ids))
                    problems.Add(
                        text.Place,
                        $"The section {{#{missing}}} is missing here. Both languages have the same sections, and "
                            + $"#{ProseMarkdown.SectionForDimensions} carries the dimensions, "
                            + $"#{ProseMarkdown.SectionForReadings} the reading lists.");
        }
    }

    private static string Folder(ProseKind kind) => kind == ProseKind.Vendor ? "vendors" : "sources";
}
