using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Sources;

/// <summary>Whom or what a fact is about.</summary>
/// <param name="Vendor">The vendor; null for a model whose maker no source names.</param>
/// <param name="Model">The model's name; null where the fact is about the vendor itself.</param>
public sealed record SubjectView(VendorLabel? Vendor, string? Model);

/// <summary>A fact taken from a paragraph, whom it is about, and the figures that the paragraph prints for it.</summary>
/// <param name="Fact">The fact; the first where the paragraph says the same of several vendors.</param>
/// <param name="Subjects">Whom it is about; none for a definition.</param>
/// <param name="Printed">The figures as printed.</param>
public sealed record TakenFactView(FactView Fact, IReadOnlyList<SubjectView> Subjects, IReadOnlyList<string> Printed);

/// <summary>A run of paragraphs from which nothing is taken, or one paragraph with what is.</summary>
/// <param name="First">The paragraph, or the first of the run.</param>
/// <param name="Last">The same, or the last of the run.</param>
/// <param name="Facts">What is taken; none for a run.</param>
public sealed record ParagraphView(int First, int Last, IReadOnlyList<TakenFactView> Facts);

/// <summary>A source with everything taken from it.</summary>
public sealed record SourceView(SourceRowView Source, int FileParagraphs, string Digest, IReadOnlyList<ParagraphView> Paragraphs);

/// <summary>What is taken from one source, paragraph by paragraph?</summary>
internal sealed class SourceQuery(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Null where there is no such source.</summary>
    public async Task<SourceView?> RunAsync(string id, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (await context.Sources.SingleOrDefaultAsync(x => x.Id == id, cancellation) is not { } source) return null;

        var facts = await FactView.ReadAsync(context.Facts.Where(fact => fact.Citations.Any(citation => citation.SourceId == id)), language, cancellation);
        var vendors = (await VendorLabel.AllAsync(context, language, cancellation)).ToDictionary(x => x.Id);
        var models = await context.Models.ToDictionaryAsync(x => x.Id, x => x.Name, cancellation);
        var taken = facts
            .SelectMany(fact => fact.Citations.Where(citation => citation.Source == id).GroupBy(citation => citation.Paragraph).Select(citations => (fact, citations)))
            .ToLookup(x => x.citations.Key, x => new TakenFactView(
                x.fact,
                Subjects(x.fact),
                [.. x.citations.Select(citation => citation.Printed).OfType<string>()]));
        var digest = await context.Prose
            .Where(x => x.Kind == ProseKind.Source && x.SubjectId == id && x.Language == language)
            .Select(x => x.Markdown)
            .SingleAsync(cancellation);

        IReadOnlyList<SubjectView> Subjects(FactView fact) => fact.Vendor is null && fact.Model is null
            ? []
            : [new(fact.Vendor is { } vendor ? vendors[vendor] : null, fact.Model is { } model ? models[model].In(language) : null)];

        return new(
            SourcesQuery.Row(source, language, facts.Count, taken.Count),
            source.Paragraphs,
            digest,
            Paragraphs(source.ArticleEnds, taken));
    }

    private static List<ParagraphView> Paragraphs(int count, ILookup<int, TakenFactView> taken)
    {
        List<ParagraphView> paragraphs = [];
        for (var number = 1; number <= count; number++)
        {
            var facts = Together(taken[number]);
            if (facts.Count == 0 && paragraphs is [.., { Facts.Count: 0 } run]) paragraphs[^1] = run with { Last = number };
            else paragraphs.Add(new(number, number, facts));
        }

        return paragraphs;
    }

    /// <summary>What a paragraph says in the same words of several vendors (that they form a group, say) is one line.</summary>
    private static List<TakenFactView> Together(IEnumerable<TakenFactView> taken) =>
    [
        .. taken.GroupBy(x => (x.Fact.Kind, x.Fact.Text))
            .Select(same => same.First() with { Subjects = [.. same.SelectMany(x => x.Subjects)] })
            .OrderBy(x => x.Fact.Kind)
            .ThenBy(x => x.Fact.Vendor, StringComparer.Ordinal),
    ];
}
