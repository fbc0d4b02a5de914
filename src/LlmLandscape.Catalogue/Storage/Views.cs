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

        create view values_by_metric as
        select o.metric_id, coalesce(f.model_id, f.vendor_id, f.market_id) as subject_id, f.vendor_id,
               o.value, o.value_high, o.unit_id as unit, o.qualifier, o.basis, f.date_from as period_from, f.date_to as period_to,
               o.period_words_en, o.scope_en, f.id as fact_id
        from observations o join facts f on f.id = o.fact_id
        order by o.metric_id, subject_id, f.date_from;

        create view timeline as
        select f.date_from, f.date_to, f.date_text, f.year_inferred, e.kind, f.vendor_id, f.text_en, f.text_zh_hans, f.id as fact_id
        from events e join facts f on f.id = e.fact_id
        order by f.date_from, f.date_to;
        """;
}
