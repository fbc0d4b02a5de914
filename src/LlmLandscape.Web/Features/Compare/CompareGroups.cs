using LlmLandscape.Catalogue;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>Rows that one unfolds.</summary>
/// <param name="Summary">What is in them.</param>
/// <param name="Of">The columns of whom they say anything; null for all.</param>
internal sealed record CompareFold(string Summary, IReadOnlyList<CompareRow> Rows, IReadOnlyList<ComparedColumn>? Of);

/// <summary>A part of the table as it is read.</summary>
/// <param name="Sentences">What its rows come to: of whom what is true.</param>
/// <param name="Rows">Those that are seen at once.</param>
/// <param name="Folds">The others.</param>
internal sealed record CompareGroup(
    CompareSection Section,
    IReadOnlyList<(string Who, string What)> Sentences,
    IReadOnlyList<CompareRow> Rows,
    IReadOnlyList<CompareFold> Folds);

/// <summary>Puts rows into parts: what says nothing across columns is folded, what can be said in a sentence is said in one.</summary>
internal sealed class CompareGroups(Words words, IReadOnlyList<ComparedColumn> columns, bool differences)
{
    /// <summary>As many names as a summary lists.</summary>
    private const int Listed = 5;

    private readonly CompareNames _names = new(words);

    public IReadOnlyList<CompareGroup> Of(IReadOnlyList<CompareRow> rows) =>
        [.. rows.GroupBy(row => row.Section).Select(group => Of(group.Key, [.. group]))];

    private CompareGroup Of(CompareSection section, IReadOnlyList<CompareRow> rows)
    {
        if (section == CompareSection.Capabilities)
        {
            return new(section, Sentences(rows), [], [new(words["{0} rows", rows.Count], rows, null)]);
        }

        if (!differences && section != CompareSection.FiguresOfOne) return new(section, [], rows, []);
        var oneSided = rows.Where(row => row.Likeness == Likeness.OfSome).ToList();
        return new(
            section,
            [],
            [.. rows.Except(oneSided)],
            [.. oneSided.GroupBy(row => string.Join(' ', Known(row).Select(vendor => vendor.Id))).Select(rows => OfSome([.. rows]))]);
    }

    private CompareFold OfSome(IReadOnlyList<CompareRow> rows)
    {
        var known = Known(rows[0]);
        return new(words["Said of {0} alone: {1}", _names.List(known.Select(vendor => vendor.Name)), Names(rows)], rows, known);
    }

    /// <summary>What the releases of all can do, of one only, of some, of none, and what is not known of all.</summary>
    private IReadOnlyList<(string Who, string What)> Sentences(IReadOnlyList<CompareRow> rows)
    {
        var told = rows.Where(row => row.Cells.All(cell => cell.Count > 0)).ToLookup(row => string.Join(' ', Can(row)));
        IEnumerable<(string Key, string Who)> kinds =
        [
            (string.Join(' ', Enumerable.Range(0, columns.Count)), _names.All(columns.Count)),
            .. columns.Select((vendor, i) => ($"{i}", words["Only {0}", vendor.Name])),
            ("", columns.Count == 2 ? words["Neither"] : words["None of them"]),
        ];
        var some = rows.Where(row => Can(row).Count > 1 && Can(row).Count < columns.Count).ToList();
        var unknown = rows.Where(row => row.Cells.Any(cell => cell.Count == 0)).Except(some).ToList();
        return
        [
            .. kinds.Where(kind => told[kind.Key].Any()).Select(kind => Sentence(kind.Who, told[kind.Key])),
            .. some.GroupBy(row => And(Can(row))).Select(group => Sentence(group.Key, group)),
            .. unknown.Count == 0 ? Array.Empty<(string, string)>() : [Sentence(words["Not known of all"], unknown)],
        ];
    }

    /// <summary>The places of those who can.</summary>
    private static List<int> Can(CompareRow row) =>
        [.. Enumerable.Range(0, row.Cells.Count).Where(i => row.Cells[i].Any(entry => entry.Key == CompareEntry.Yes))];

    private string And(IEnumerable<int> places) => _names.List(places.Select(i => columns[i].Name));

    private (string, string) Sentence(string who, IEnumerable<CompareRow> rows) => (who, _names.List(rows.Select(row => row.Name)));

    private string Names(IReadOnlyList<CompareRow> rows) => rows.Count <= Listed
        ? _names.List(rows.Select(row => row.Name))
        : words["{0} and {1} more", _names.List(rows.Take(Listed - 1).Select(row => row.Name)), rows.Count - Listed + 1];

    private IReadOnlyList<ComparedColumn> Known(CompareRow row) =>
        [.. columns.Zip(row.Cells).Where(x => x.Second.Count > 0).Select(x => x.First)];
}
