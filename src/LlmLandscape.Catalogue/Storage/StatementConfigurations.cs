using LlmLandscape.Catalogue.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LlmLandscape.Catalogue.Storage;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.ComplexProperty(x => x.Name);
        builder.Property(x => x.Dimension).HasConversion<EnumSlugConverter<UnitDimension>>();
    }
}

internal sealed class MetricConfiguration : IEntityTypeConfiguration<Metric>
{
    public void Configure(EntityTypeBuilder<Metric> builder)
    {
        builder.ToTable("metrics");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
        builder.ComplexProperty(x => x.Synonyms);
    }
}

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("observations");
        builder.HasKey(x => x.FactId);
        builder.HasOne(x => x.Fact).WithOne(x => x.Observation).HasForeignKey<Observation>(x => x.FactId);
        builder.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitId);
        // SQLite has no decimals; a real column is a number to whoever opens the file, and holds these values exactly.
        builder.Property(x => x.Value).HasConversion<double>();
        builder.Property(x => x.ValueHigh).HasConversion<double?>();
        builder.Property(x => x.Qualifier).HasConversion<EnumSlugConverter<Qualifier>>();
        builder.Property(x => x.Basis).HasConversion<EnumSlugConverter<Basis>>();
        builder.ComplexProperty(x => x.PeriodWords);
        builder.ComplexProperty(x => x.Scope);
        builder.ComplexProperty(x => x.Shown);
    }
}

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("events");
        builder.HasKey(x => x.FactId);
        builder.HasOne(x => x.Fact).WithOne(x => x.Event).HasForeignKey<Event>(x => x.FactId);
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<EventKind>>();
        builder.HasMany(x => x.Vendors).WithOne().HasForeignKey(x => x.FactId);
        builder.HasMany(x => x.Models).WithOne().HasForeignKey(x => x.FactId);
        builder.HasMany(x => x.Strategies).WithOne().HasForeignKey(x => x.FactId);
        builder.HasMany(x => x.Capabilities).WithOne().HasForeignKey(x => x.FactId);
    }
}

internal sealed class EventVendorConfiguration : IEntityTypeConfiguration<EventVendor>
{
    public void Configure(EntityTypeBuilder<EventVendor> builder) =>
        builder.ToTable("event_vendors").HasKey(x => new { x.FactId, x.VendorId });
}

internal sealed class EventModelConfiguration : IEntityTypeConfiguration<EventModel>
{
    public void Configure(EntityTypeBuilder<EventModel> builder) =>
        builder.ToTable("event_models").HasKey(x => new { x.FactId, x.ModelId });
}

internal sealed class EventStrategyConfiguration : IEntityTypeConfiguration<EventStrategy>
{
    public void Configure(EntityTypeBuilder<EventStrategy> builder) =>
        builder.ToTable("event_strategies").HasKey(x => new { x.FactId, x.StrategyId });
}

internal sealed class EventCapabilityConfiguration : IEntityTypeConfiguration<EventCapability>
{
    public void Configure(EntityTypeBuilder<EventCapability> builder) =>
        builder.ToTable("event_capabilities").HasKey(x => new { x.FactId, x.CapabilityId });
}

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("disputes");
        builder.ComplexProperty(x => x.Title);
        builder.ComplexProperty(x => x.Sides);
        builder.ComplexProperty(x => x.Text);
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<DisputeKind>>();
    }
}

internal sealed class DisputeFactConfiguration : IEntityTypeConfiguration<DisputeFact>
{
    public void Configure(EntityTypeBuilder<DisputeFact> builder)
    {
        builder.ToTable("dispute_facts").HasKey(x => new { x.DisputeId, x.FactId });
        builder.HasOne(x => x.Fact).WithMany(x => x.Disputes).HasForeignKey(x => x.FactId);
    }
}

internal sealed class ClaimCheckConfiguration : IEntityTypeConfiguration<ClaimCheck>
{
    public void Configure(EntityTypeBuilder<ClaimCheck> builder)
    {
        builder.ToTable("claim_checks");
        builder.HasOne(x => x.Claim).WithMany().HasForeignKey(x => x.ClaimId);
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<CalculationKind>>();
        builder.Property(x => x.Verdict).HasConversion<EnumSlugConverter<Verdict>>();
        builder.Property(x => x.Result).HasConversion<double?>();
        builder.Property(x => x.ResultHigh).HasConversion<double?>();
        builder.ComplexProperty(x => x.Missing);
        builder.ComplexProperty(x => x.Note);
    }
}

internal sealed class MeasuredClaimConfiguration : IEntityTypeConfiguration<MeasuredClaim>
{
    public void Configure(EntityTypeBuilder<MeasuredClaim> builder)
    {
        builder.ToTable("measured_claims").HasKey(x => x.FactId);
        builder.HasOne<Fact>().WithMany().HasForeignKey(x => x.FactId);
        builder.Property(x => x.Measure).HasConversion<EnumSlugConverter<ClaimMeasure>>();
        builder.HasMany(x => x.Vendors).WithOne().HasForeignKey(x => x.FactId);
    }
}

internal sealed class MeasuredClaimVendorConfiguration : IEntityTypeConfiguration<MeasuredClaimVendor>
{
    public void Configure(EntityTypeBuilder<MeasuredClaimVendor> builder)
    {
        builder.ToTable("measured_claim_vendors").HasKey(x => new { x.FactId, x.Position });
        builder.HasOne<Vendor>().WithMany().HasForeignKey(x => x.VendorId);
    }
}

internal sealed class ClaimCheckInputConfiguration : IEntityTypeConfiguration<ClaimCheckInput>
{
    public void Configure(EntityTypeBuilder<ClaimCheckInput> builder) =>
        builder.ToTable("claim_check_inputs").HasKey(x => new { x.ClaimCheckId, x.Position });
}

internal sealed class SilentParagraphsConfiguration : IEntityTypeConfiguration<SilentParagraphs>
{
    public void Configure(EntityTypeBuilder<SilentParagraphs> builder)
    {
        builder.ToTable("silent_paragraphs").HasKey(x => new { x.SourceId, x.First });
        builder.Property(x => x.Reason).HasConversion<EnumSlugConverter<OmissionReason>>();
    }
}

internal sealed class NumberNotTakenConfiguration : IEntityTypeConfiguration<NumberNotTaken>
{
    public void Configure(EntityTypeBuilder<NumberNotTaken> builder)
    {
        builder.ToTable("numbers_not_taken").HasKey(x => new { x.SourceId, x.Paragraph, x.Printed });
        builder.Property(x => x.Reason).HasConversion<EnumSlugConverter<NumberReason>>();
    }
}
