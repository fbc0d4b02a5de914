using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>What editors note and the build computes on facts beside one another.</summary>
internal static class ClaimRows
{
    public static List<Dispute> Disputes(DbConnection connection)
    {
        var parties = Row.All(connection, "dispute_facts", "dispute_id, position", row => new DisputeFact
        {
            DisputeId = row.Text("dispute_id"),
            FactId = row.Text("fact_id"),
            Position = row.Number("position"),
            Repeats = row.Flag("repeats"),
        }).ToLookup(x => x.DisputeId);
        return Row.All(connection, "disputes", "position", row => new Dispute
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            Kind = row.Slug<DisputeKind>("kind"),
            Computed = row.Flag("computed"),
            Title = row.Local("title"),
            Sides = row.OptionalLocal("sides"),
            Text = row.Local("text"),
            Facts = [.. parties[row.Text("id")]],
        });
    }

    public static List<ClaimCheck> Checks(DbConnection connection)
    {
        var inputs = Row.All(connection, "claim_check_inputs", "claim_check_id, position", row => new ClaimCheckInput
        {
            ClaimCheckId = row.Text("claim_check_id"),
            Position = row.Number("position"),
            FactId = row.Text("fact_id"),
        }).ToLookup(x => x.ClaimCheckId);
        return Row.All(connection, "claim_checks", "position", row => new ClaimCheck
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            ClaimId = row.Text("claim_id"),
            Kind = row.Slug<CalculationKind>("kind"),
            Result = row.OptionalDecimal("result"),
            ResultHigh = row.OptionalDecimal("result_high"),
            Verdict = row.Slug<Verdict>("verdict"),
            Missing = row.OptionalLocal("missing"),
            Note = row.OptionalLocal("note"),
            Inputs = [.. inputs[row.Text("id")]],
        });
    }

    public static List<MeasuredClaim> Measured(DbConnection connection)
    {
        var vendors = Row.All(connection, "measured_claim_vendors", "fact_id, position", row => new MeasuredClaimVendor
        {
            FactId = row.Text("fact_id"),
            Position = row.Number("position"),
            VendorId = row.Text("vendor_id"),
        }).ToLookup(x => x.FactId);
        return Row.All(connection, "measured_claims", "position", row => new MeasuredClaim
        {
            FactId = row.Text("fact_id"),
            Position = row.Number("position"),
            Measure = row.Slug<ClaimMeasure>("measure"),
            Day = row.OptionalDay("day"),
            Value = row.OptionalDouble("value"),
            Feature = row.OptionalText("feature"),
            Score = row.OptionalText("score"),
            Vendors = [.. vendors[row.Text("fact_id")]],
        });
    }
}
