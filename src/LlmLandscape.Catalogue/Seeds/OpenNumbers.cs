using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>A number of a source that nothing in the seeds takes, nor says why not.</summary>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Context">The number with some characters on either side.</param>
public sealed record OpenNumber(CitationReference Paragraph, string Number, string Context);

/// <summary>
/// Finds the numbers of a source that no print of a fact covers, no name has in it, and the source's <c>numbers</c> do not account for.
/// </summary>
internal static partial class OpenNumbers
{
    private const int Beside = 8;

    /// <param name="seed">The seeds.</param>
    /// <param name="source">The source.</param>
    /// <param name="paragraphs">Its text.</param>
    public static IEnumerable<OpenNumber> Of(CatalogueSeed seed, SourceSeed source, IReadOnlyList<string> paragraphs)
    {
        // Each way of writing a name counts: what reads alike (o3mini, o3-mini) does not stand alike.
        string[] names =
        [
            .. seed.Vendors.SelectMany(vendor => Written(vendor.Name, vendor.Aliases)),
            .. seed.AllModels.SelectMany(model => Written(model.Name, model.Aliases)),
        ];
        var printed = SeedFacts.Citations(seed)
            .Where(citation => citation is { Printed: not null, Reference: { } at } && at.SourceId == source.Id)
            .Select(citation => (citation.Reference!.Paragraph, citation.Printed!))
            .Concat(source.Numbers.Select(number => (number.Paragraph, number.Printed)))
            .ToLookup(x => x.Item1, x => x.Item2);

        for (var at = 1; at <= Math.Min(source.ArticleEnds, paragraphs.Count); at++)
        {
            if (source.Nothing.Any(run => run.First <= at && at <= run.Last && IsNoText(run.Reason))) continue;
            var text = paragraphs[at - 1];
            var covered = printed[at].Concat(names).Distinct().SelectMany(new FoldedText(text).Find).ToList();
            foreach (var match in Number().Matches(text).Where(match => match.Value is not "0"))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (!covered.Any(range => range.Start.Value <= start && end <= range.End.Value))
                    yield return new(
                        new(source.Id, at), match.Value, text[Math.Max(0, start - Beside)..Math.Min(text.Length, end + Beside)].Trim());
            }
        }
    }

    private static IEnumerable<string> Written(LocalName name, IEnumerable<string> aliases) =>
        [name.En, name.ZhHans, name.ZhHant, .. aliases];

    private static bool IsNoText(OmissionReason reason) => reason is OmissionReason.Metadata or OmissionReason.Notice;

    /// <summary>In digits, or in Chinese numerals from two on: 一 is an article as often as a number.</summary>
    [GeneratedRegex("[0-9０-９]+(?:[.,，][0-9０-９]+)*|[二三四五六七八九十百千萬万億亿兩两]+")]
    private static partial Regex Number();
}
