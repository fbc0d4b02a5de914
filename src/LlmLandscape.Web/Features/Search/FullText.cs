using System.Text.Json;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Search;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Search;

/// <summary>How many entries of a kind were found.</summary>
internal sealed record KindCount(string Kind, int Count);

/// <summary>Asks the full-text index.</summary>
internal static class FullText
{
    public static Task<List<KindCount>> CountsAsync(CatalogueContext context, SearchWords words, CancellationToken cancellation) =>
        context.Database.SqlQuery<KindCount>($"""
            select e.kind as Kind, count(*) as Count
            from search join search_entries e on e.id = search.rowid
            where search match {words.Anywhere}
            group by e.kind
            """).ToListAsync(cancellation);

    /// <summary>
    /// What is called so first, then what has the words in its names, both in the order of kinds; then what has them in its
    /// title, then the rest, both by bm25.
    /// </summary>
    /// <param name="asked">Which of the expressions of the words must match.</param>
    public static async Task<List<SearchEntry>> EntriesAsync(
        CatalogueContext context,
        SearchWords words,
        string asked,
        IEnumerable<SearchKind> kinds,
        int limit,
        int offset,
        CancellationToken cancellation)
    {
        var inOrder = JsonSerializer.Serialize(kinds.Order().Select(EnumSlug.Of));
        // Second names of two columns: what is complex EF looks for by the name of the property when the query is not its own.
        return await context.SearchEntries.FromSql($"""
            with found as (
              select rowid as id, bm25(search, 16, 8, 4, 2, 1) as score from search where search match {asked}
            ), placed as (
              select id, score, case
                when id in (select rowid from search where search match {words.Called}) then 0
                when id in (select rowid from search where search match {words.Named}) then 1
                when id in (select rowid from search where search match {words.Titled}) then 2
                else 3 end as place
              from found
            )
            select e.*, e.title_zh_hans as Title_ZhHans, e.text_zh_hans as Text_ZhHans
            from placed join search_entries e on e.id = placed.id join json_each({inOrder}) kind on kind.value = e.kind
            order by place, case when place < 2 then kind.key else 0 end, score, e.id
            limit {limit} offset {offset}
            """).ToListAsync(cancellation);
    }
}
