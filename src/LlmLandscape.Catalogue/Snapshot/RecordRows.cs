using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>What datasets say beside releases: scores, histories, totals of transparency, and the names that tie them.</summary>
internal sealed class RecordRows(DbConnection connection)
{
    public List<Maker> Makers { get; } = Row.All(connection, "makers", "id", row => new Maker
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        VendorId = row.OptionalText("vendor_id"),
        RegionId = row.OptionalText("region_id"),
        IsVendor = row.Flag("is_vendor"),
    });

    public List<Benchmark> Benchmarks { get; } = Row.All(connection, "benchmarks", "position", row => new Benchmark
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Text = row.Local("text"),
        DatasetId = row.Text("dataset_id"),
        Scale = row.Slug<ScoreScale>("scale"),
    });

    public List<Score> Scores { get; } = Row.All(connection, "scores", "position", row => new Score
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        DatasetId = row.Text("dataset_id"),
        BenchmarkId = row.Text("benchmark_id"),
        Record = row.Text("record"),
        Name = row.Text("name"),
        Model = row.Text("model"),
        MakerId = row.OptionalText("maker_id"),
        Released = row.OptionalDate("released"),
        Snapshot = row.OptionalDay("snapshot"),
        Value = row.OptionalDouble("value")!.Value,
        Low = row.OptionalDouble("low"),
        High = row.OptionalDouble("high"),
        Origin = row.Slug<RecordOrigin>("origin"),
        IsLevel = row.Flag("is_level"),
    });

    public List<TransparencyTotal> TransparencyTotals { get; } =
        Row.All(connection, "transparency_totals", "edition, satisfied desc, id", row => new TransparencyTotal
        {
            Id = row.Text("id"),
            DatasetId = row.Text("dataset_id"),
            Edition = row.Text("edition"),
            MakerId = row.Text("maker_id"),
            Satisfied = row.Number("satisfied"),
            Indicators = row.Number("indicators"),
            Origin = row.Slug<RecordOrigin>("origin"),
        });

    public List<IndicatorAnswer> IndicatorAnswers { get; } =
        Row.All(connection, "transparency_answers", "edition, position, maker_id", row => new IndicatorAnswer
        {
            DatasetId = row.Text("dataset_id"),
            Edition = row.Text("edition"),
            Indicator = row.Text("indicator"),
            Position = row.Number("position"),
            MakerId = row.Text("maker_id"),
            Has = row.Flag("has"),
        });

    public List<ModelTie> ModelTies { get; } = TiesOf(connection);

    public List<RecordPast> Pasts { get; } = PastsOf(connection);

    private static List<ModelTie> TiesOf(DbConnection connection)
    {
        var records = Row.All(connection, "tied_records", "tie_id, dataset_id, record", row => new TiedRecord
        {
            TieId = row.Text("tie_id"),
            DatasetId = row.Text("dataset_id"),
            Record = row.Text("record"),
            Since = row.OptionalDay("since"),
        }).ToLookup(x => x.TieId);
        return Row.All(connection, "model_ties", "position", row => new ModelTie
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            Name = row.Text("name"),
            MakerId = row.Text("maker_id"),
            ModelId = row.OptionalText("model_id"),
            Records = [.. records[row.Text("id")]],
        });
    }

    private static List<RecordPast> PastsOf(DbConnection connection)
    {
        var prices = Row.All(connection, "record_prices", "past_id, position", row => new RecordPrice
        {
            PastId = row.Text("past_id"),
            Position = row.Number("position"),
            Day = row.Day("day"),
            CommitId = row.Text("commit_id"),
            Input = row.OptionalDouble("input"),
            Output = row.OptionalDouble("output"),
            Kind = row.Slug<PriceChangeKind>("kind"),
        }).ToLookup(x => x.PastId);
        var flags = Row.All(connection, "record_flags", "past_id, position", row => new RecordFlag
        {
            PastId = row.Text("past_id"),
            Position = row.Number("position"),
            Day = row.Day("day"),
            CommitId = row.Text("commit_id"),
            CapabilityId = row.Text("capability_id"),
            Has = row.Flag("has"),
        }).ToLookup(x => x.PastId);
        return Row.All(connection, "record_pasts", "id", row => new RecordPast
        {
            Id = row.Text("id"),
            DatasetId = row.Text("dataset_id"),
            VendorId = row.Text("vendor_id"),
            Name = row.Text("name"),
            Released = row.OptionalDate("released"),
            FirstSeen = row.Day("first_seen"),
            FirstCommit = row.Text("first_commit"),
            Gone = row.OptionalDay("gone"),
            GoneCommit = row.OptionalText("gone_commit"),
            Origin = row.Slug<RecordOrigin>("origin"),
            Prices = [.. prices[row.Text("id")]],
            Flags = [.. flags[row.Text("id")]],
        });
    }
}
