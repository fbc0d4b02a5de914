using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>The closed lists, each in its order.</summary>
internal sealed class VocabularyRows(DbConnection connection)
{
    private const string InOrder = "position";

    public List<Family> Families { get; } = Row.All(connection, "families", InOrder, row => new Family
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
    });

    public List<Strategy> Strategies { get; } = Row.All(connection, "strategies", InOrder, row => new Strategy
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
        FamilyId = row.Text("family_id"),
    });

    public List<Group> Groups { get; } = Row.All(connection, "groups", InOrder, row => new Group
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
    });

    public List<Region> Regions { get; } = Row.All(connection, "regions", InOrder, row => new Region
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
    });

    public List<Dimension> Dimensions { get; } = Row.All(connection, "dimensions", InOrder, row => new Dimension
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
    });

    public List<Market> Markets { get; } = Row.All(connection, "markets", InOrder, row => new Market
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
    });

    public List<Capability> Capabilities { get; } = Row.All(connection, "capabilities", InOrder, row => new Capability
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
    });

    public List<Unit> Units { get; } = Row.All(connection, "units", InOrder, row => new Unit
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Dimension = row.Slug<UnitDimension>("dimension"),
    });

    public List<Metric> Metrics => field ??= MetricsWith(connection, Units.ToDictionary(x => x.Id));

    public List<Topic> Topics { get; } = TopicsWith(connection, Row.All(connection, "topic_metrics", InOrder, row => new TopicMetric
    {
        TopicId = row.Text("topic_id"),
        MetricId = row.Text("metric_id"),
        Position = row.Number("position"),
        IsSum = row.Flag("is_sum"),
    }).ToLookup(x => x.TopicId));

    private static List<Topic> TopicsWith(DbConnection connection, ILookup<string, TopicMetric> metrics) =>
        Row.All(connection, "topics", InOrder, row => new Topic
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            Name = row.Local("name"),
            Question = row.Local("question"),
            Synonyms = row.Local("synonyms"),
            Metrics = [.. metrics[row.Text("id")]],
        });

    private static List<Metric> MetricsWith(DbConnection connection, Dictionary<string, Unit> units) =>
        Row.All(connection, "metrics", InOrder, row => new Metric
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            Name = row.Local("name"),
            Text = row.Local("text"),
            UnitId = row.Text("unit_id"),
            Unit = units[row.Text("unit_id")],
            Scoped = row.Flag("scoped"),
            Synonyms = row.OptionalLocal("synonyms"),
        });
}
