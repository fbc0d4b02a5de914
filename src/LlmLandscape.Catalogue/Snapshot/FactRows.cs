using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>Facts, and what hangs on them.</summary>
internal static class FactRows
{
    public static List<Fact> Facts(DbConnection connection) => Row.All(connection, "facts", "position", row => new Fact
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Kind = row.Slug<FactKind>("kind"),
        VendorId = row.OptionalText("vendor_id"),
        ModelId = row.OptionalText("model_id"),
        MarketId = row.OptionalText("market_id"),
        StrategyId = row.OptionalText("strategy_id"),
        DimensionId = row.OptionalText("dimension_id"),
        GroupId = row.OptionalText("group_id"),
        Modality = row.OptionalSlug<Modality>("modality"),
        Text = row.Local("text"),
        Date = row.OptionalDate("date"),
        YearInferred = row.Flag("year_inferred"),
        SpeakerId = row.OptionalText("speaker_id"),
        Note = row.OptionalLocal("note"),
        Sign = row.OptionalSlug<Sign>("sign"),
        Gist = row.OptionalLocal("gist"),
    });

    public static Dictionary<string, Observation> Observations(DbConnection connection) =>
        Row.All(connection, "observations", "fact_id", row => new Observation
        {
            FactId = row.Text("fact_id"),
            MetricId = row.Text("metric_id"),
            Value = row.Decimal("value"),
            ValueHigh = row.OptionalDecimal("value_high"),
            UnitId = row.Text("unit_id"),
            Qualifier = row.Slug<Qualifier>("qualifier"),
            Basis = row.Slug<Basis>("basis"),
            PeriodWords = row.OptionalLocal("period_words"),
            PeriodYears = row.OptionalNumber("period_years"),
            Scope = row.OptionalLocal("scope"),
            Shown = row.OptionalLocal("shown"),
        }).ToDictionary(x => x.FactId);

    /// <summary>Who or what has a part in events, by the event's fact.</summary>
    public static ILookup<string, string> Parts(DbConnection connection, string table, string part) =>
        Row.All(connection, table, $"fact_id, {part}", row => (Fact: row.Text("fact_id"), Part: row.Text(part)))
            .ToLookup(x => x.Fact, x => x.Part);
}
