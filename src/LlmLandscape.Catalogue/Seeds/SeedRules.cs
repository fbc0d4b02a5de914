using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Markdown;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>The rules that look across files. Each reads as a sentence in <see cref="Check"/>.</summary>
/// <param name="seed">All seeds.</param>
/// <param name="files">Where they were read from.</param>
/// <param name="unreadable">Files with a problem of their own that hides what is in them: nothing is said missing because of it.</param>
/// <param name="problems">Where problems go.</param>
internal sealed partial class SeedRules(CatalogueSeed seed, SeedFolder files, IReadOnlySet<string> unreadable, SeedProblems problems)
{
    private static readonly string[] Pages = ["homogenization"];
    private readonly Dictionary<string, SourceSeed> _sources = seed.Sources.GroupBy(x => x.Id).ToDictionary(x => x.Key, x => x.First());

    public void Check()
    {
        Required("vocabulary.yaml");
        Required("market.yaml");
        Some("vendor", seed.Vendors.Count, "vendors");
        Some("source", seed.Sources.Count, "sources");
        Some("region", seed.Vocabulary.Regions.Count, "vocabulary.yaml");
        Some("group", seed.Vocabulary.Groups.Count, "vocabulary.yaml");
        Some("strategy", seed.Vocabulary.Strategies.Count, "vocabulary.yaml");
        Some("dimension", seed.Vocabulary.Dimensions.Count, "vocabulary.yaml");
        Plain(seed.Vocabulary.Groups.Concat(seed.Vocabulary.Strategies).Concat(seed.Vocabulary.Dimensions).Select(x => (x.Id, x.Place)));

        Unique("region", seed.Vocabulary.Regions, x => x.Id, x => x.Place);
        Unique("group", seed.Vocabulary.Groups, x => x.Id, x => x.Place);
        Unique("strategy", seed.Vocabulary.Strategies, x => x.Id, x => x.Place);
        Unique("dimension", seed.Vocabulary.Dimensions, x => x.Id, x => x.Place);
        Unique("source code", seed.Sources, x => x.Code, x => x.Place);
        Unique("model", seed.AllModels, x => x.Id, x => x.Place);
        Plain(seed.AllModels.Select(x => (x.Id, x.Place)));
        Plain(seed.Vendors.Select(x => (x.Id, x.Place)));
        Plain(seed.Sources.Select(x => (x.Id, x.Place)));

        foreach (var vendor in seed.Vendors)
        {
            if (vendor.Region is { } region) Known("region", region.Id, seed.Vocabulary.Regions, region.Fact.Place);
            foreach (var group in vendor.Groups) Known("group", group.Id, seed.Vocabulary.Groups, group.Fact.Place);
            foreach (var strategy in vendor.Strategies) Known("strategy", strategy.Id, seed.Vocabulary.Strategies, strategy.Place);
            foreach (var position in vendor.Positions) Known("dimension", position.Id, seed.Vocabulary.Dimensions, position.Fact.Place);
            Unique("group", vendor.Groups, x => x.Id, x => x.Fact.Place);
            Unique("strategy", vendor.Strategies, x => x.Id, x => x.Place);
            Unique("dimension", vendor.Positions, x => x.Id, x => x.Fact.Place);
        }

        SpellingsLeadToOneThing();
        foreach (var vendor in seed.Vendors) SaysNothingTwice(vendor);
        foreach (var citation in SeedFacts.Citations(seed)) Stands(citation.Place, citation.Reference);
        foreach (var source in seed.Sources.Where(x => x.ArticleEnds > x.Paragraphs))
            problems.Add(source.Place, $"'articleEnds' is {source.ArticleEnds}, but the file has {source.Paragraphs} paragraphs.");

        TextsAreComplete(ProseKind.Vendor, seed.Vendors.Select(x => (x.Id, x.Place)));
        TextsAreComplete(ProseKind.Source, seed.Sources.Select(x => (x.Id, x.Place)));
        TextsAreComplete(ProseKind.Page, Pages.Select(page => (page, new SeedPlace(files.Display($"{page}.en.md"), 1))));
        foreach (var text in seed.Prose) new ProseRules(text, Stands, problems).Check();
        PagesHaveTheSameSections();
    }

    private void Required(string file)
    {
        if (!files.Files.Contains(file)) problems.Add(new(files.Display(file), 1), "This file is missing. Restore it.");
    }

    /// <summary>An empty folder is a mistake (a checkout in progress, a wrong mount), not a catalogue.</summary>
    private void Some(string noun, int count, string file)
    {
        if (count == 0 && unreadable.Count == 0) problems.Add(new(files.Display(file), 1), $"There is not a single {noun}. Restore what was here.");
    }

    private void SaysNothingTwice(VendorSeed vendor)
    {
        foreach (var said in SeedFacts.Sentences(vendor).GroupBy(x => x.Fact.Text is { } text ? (x.Kind, x.About, text.En) : default).Where(x => x.Key.En is { Length: > 0 }))
            foreach (var (_, _, again) in said.Skip(1))
                problems.Add(again.Place, $"This says the same as {said.First().Fact.Place}. Keep one of them, with the citations of both.");
    }

    private void Unique<T>(string noun, IEnumerable<T> entries, Func<T, string> id, Func<T, SeedPlace> place)
    {
        foreach (var same in entries.GroupBy(id))
            foreach (var again in same.Skip(1))
                problems.Add(place(again), $"The {noun} '{same.Key}' stands at {place(same.First())} already. Rename or merge one of them.");
    }

    private void Plain(IEnumerable<(string Id, SeedPlace Place)> entries)
    {
        foreach (var (id, place) in entries)
            if (id.Length > 0 && !PlainId().IsMatch(id)) problems.Add(place, $"The id '{id}' must consist of lower-case letters, digits and hyphens.");
    }

    private void Known(string noun, string id, IReadOnlyList<TermSeed> terms, SeedPlace place)
    {
        if (id.Length == 0 || terms.Any(term => term.Id == id) || unreadable.Contains("vocabulary.yaml")) return;
        var meant = Nearest.To(id, terms.Select(term => term.Id), 1);
        problems.Add(place, $"There is no {noun} '{id}' in vocabulary.yaml. {(meant.Count > 0 ? $"Did you mean '{meant[0]}'?" : "Add it there, or use one that is there.")}");
    }

    private void Stands(SeedPlace place, CitationReference? reference)
    {
        if (reference is null) return;
        if (unreadable.Contains($"sources/{reference.SourceId}.yaml")) return;
        if (!_sources.TryGetValue(reference.SourceId, out var source))
        {
            var meant = Nearest.To(reference.SourceId, _sources.Keys, 1);
            problems.Add(place, $"There is no source '{reference.SourceId}'. {(meant.Count > 0 ? $"Did you mean '{meant[0]}'?" : "Add it to sources/.")}");
        }
        else if (reference.Paragraph < 1 || reference.Paragraph > source.ArticleEnds)
        {
            problems.Add(place, $"{source.Id} ends at paragraph {source.ArticleEnds}; there is no paragraph {reference.Paragraph}. Open the article and count its non-empty lines.");
        }
    }

    /// <summary>One way of writing may not lead to two vendors or two models of different vendors.</summary>
    private void SpellingsLeadToOneThing()
    {
        var spellings = seed.Vendors.SelectMany(vendor => SeedFacts.Spellings(vendor.Name, vendor.Aliases).Select(text => (text, owner: vendor.Id, vendor.Place)))
            .Concat(seed.Vendors.SelectMany(vendor => vendor.Models.SelectMany(model => SeedFacts.Spellings(model.Name, model.Aliases).Select(text => (text, owner: vendor.Id, model.Place)))));
        foreach (var same in spellings.GroupBy(x => Spelling.Normalize(x.text)).Where(x => x.Select(y => y.owner).Distinct().Count() > 1))
            foreach (var again in same.DistinctBy(x => x.owner).Skip(1))
                problems.Add(again.Place, $"'{again.text}' names '{same.First().owner}' already (at {same.First().Place}). Keep it where it belongs.");
    }

    private void TextsAreComplete(ProseKind kind, IEnumerable<(string Id, SeedPlace Place)> subjects)
    {
        var known = subjects.ToList();
        foreach (var (id, place) in known)
            foreach (var language in LanguageTags.All)
                if (!seed.Prose.Any(x => x.Kind == kind && x.SubjectId == id && x.Language == language))
                    problems.Add(place, $"Its text {id}.{language.Tag()}.md is missing. Write it beside this file.");
        foreach (var orphan in seed.Prose.Where(x => x.Kind == kind && known.All(subject => subject.Id != x.SubjectId) && !unreadable.Contains($"{Folder(kind)}/{x.SubjectId}.yaml")))
            problems.Add(orphan.Place, $"There is nothing called '{orphan.SubjectId}' that this text could be about. Rename or delete it.");
    }

    private void PagesHaveTheSameSections()
    {
        foreach (var page in seed.Prose.Where(x => x.Kind == ProseKind.Page).GroupBy(x => x.SubjectId))
        {
            var sections = page.Where(text => problems.NoneIn(text.Place.File)).ToDictionary(text => text, text => ProseMarkdown.SectionIds(text.Markdown));
            var all = sections.Values.SelectMany(ids => ids).Append(ProseMarkdown.SectionForDimensions).Distinct().ToList();
            foreach (var (text, ids) in sections)
                foreach (var missing in all.Except(ids))
                    problems.Add(text.Place, $"The section {{#{missing}}} is missing here. Both languages have the same sections, and #{ProseMarkdown.SectionForDimensions} carries the drawing of the dimensions.");
        }
    }

    private static string Folder(ProseKind kind) => kind == ProseKind.Vendor ? "vendors" : "sources";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PlainId();
}
