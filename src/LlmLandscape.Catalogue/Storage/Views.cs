namespace LlmLandscape.Catalogue.Storage;

/// <summary>Views for people who open the file: one for each question that a page answers.</summary>
internal static class Views
{
    public const string Create = """
        create view vendor_strategies as
        select f.vendor_id, f.strategy_id,
               count(distinct f.id) as evidence,
               count(distinct c.source_id) as sources,
               min(f.date_from) as since
        from facts f join citations c on c.fact_id = f.id
        where f.kind = 'strategy'
        group by f.vendor_id, f.strategy_id;

        create view facts_by_paragraph as
        select c.source_id, c.paragraph, c.printed, f.kind, f.vendor_id, f.model_id, f.strategy_id, f.dimension_id, f.group_id,
               f.text_en, f.text_zh_hans, f.id as fact_id
        from citations c join facts f on f.id = c.fact_id
        order by c.source_id, c.paragraph;
        """;
}
