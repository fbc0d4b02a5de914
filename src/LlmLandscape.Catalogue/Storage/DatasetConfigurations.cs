using LlmLandscape.Catalogue.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LlmLandscape.Catalogue.Storage;

internal sealed class MakerConfiguration : IEntityTypeConfiguration<Maker>
{
    public void Configure(EntityTypeBuilder<Maker> builder)
    {
        builder.ToTable("makers");
        builder.HasOne<Vendor>().WithMany().HasForeignKey(x => x.VendorId);
        builder.HasOne<Region>().WithMany().HasForeignKey(x => x.RegionId);
    }
}

internal sealed class BenchmarkConfiguration : IEntityTypeConfiguration<Benchmark>
{
    public void Configure(EntityTypeBuilder<Benchmark> builder)
    {
        builder.ToTable("benchmarks");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
        builder.Property(x => x.Scale).HasConversion<EnumSlugConverter<ScoreScale>>();
    }
}

internal sealed class ScoreConfiguration : IEntityTypeConfiguration<Score>
{
    public void Configure(EntityTypeBuilder<Score> builder)
    {
        builder.ToTable("scores");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.HasOne<Benchmark>().WithMany().HasForeignKey(x => x.BenchmarkId);
        builder.HasOne<Maker>().WithMany().HasForeignKey(x => x.MakerId);
        builder.ComplexProperty(x => x.Released);
        builder.Property(x => x.Origin).HasConversion<EnumSlugConverter<RecordOrigin>>();
        builder.HasIndex(x => x.Position);
    }
}

internal sealed class TransparencyTotalConfiguration : IEntityTypeConfiguration<TransparencyTotal>
{
    public void Configure(EntityTypeBuilder<TransparencyTotal> builder)
    {
        builder.ToTable("transparency_totals");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.HasOne<Maker>().WithMany().HasForeignKey(x => x.MakerId);
        builder.Property(x => x.Origin).HasConversion<EnumSlugConverter<RecordOrigin>>();
    }
}

internal sealed class IndicatorAnswerConfiguration : IEntityTypeConfiguration<IndicatorAnswer>
{
    public void Configure(EntityTypeBuilder<IndicatorAnswer> builder)
    {
        builder.ToTable("transparency_answers").HasKey(x => new { x.Edition, x.Indicator, x.MakerId });
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.HasOne<Maker>().WithMany().HasForeignKey(x => x.MakerId);
    }
}

internal sealed class ModelTieConfiguration : IEntityTypeConfiguration<ModelTie>
{
    public void Configure(EntityTypeBuilder<ModelTie> builder)
    {
        builder.ToTable("model_ties");
        builder.HasOne<Maker>().WithMany().HasForeignKey(x => x.MakerId);
        builder.HasOne<LanguageModel>().WithMany().HasForeignKey(x => x.ModelId);
        builder.HasMany(x => x.Records).WithOne().HasForeignKey(x => x.TieId);
    }
}

internal sealed class TiedRecordConfiguration : IEntityTypeConfiguration<TiedRecord>
{
    public void Configure(EntityTypeBuilder<TiedRecord> builder)
    {
        builder.ToTable("tied_records").HasKey(x => new { x.TieId, x.DatasetId, x.Record });
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
    }
}

internal sealed class RecordPastConfiguration : IEntityTypeConfiguration<RecordPast>
{
    public void Configure(EntityTypeBuilder<RecordPast> builder)
    {
        builder.ToTable("record_pasts");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.HasOne<Vendor>().WithMany().HasForeignKey(x => x.VendorId);
        builder.ComplexProperty(x => x.Released);
        builder.Property(x => x.Origin).HasConversion<EnumSlugConverter<RecordOrigin>>();
        builder.HasMany(x => x.Prices).WithOne().HasForeignKey(x => x.PastId);
        builder.HasMany(x => x.Flags).WithOne().HasForeignKey(x => x.PastId);
    }
}

internal sealed class RecordPriceConfiguration : IEntityTypeConfiguration<RecordPrice>
{
    public void Configure(EntityTypeBuilder<RecordPrice> builder)
    {
        builder.ToTable("record_prices").HasKey(x => new { x.PastId, x.Position });
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<PriceChangeKind>>();
    }
}

internal sealed class RecordFlagConfiguration : IEntityTypeConfiguration<RecordFlag>
{
    public void Configure(EntityTypeBuilder<RecordFlag> builder)
    {
        builder.ToTable("record_flags").HasKey(x => new { x.PastId, x.Position });
        builder.HasOne<Capability>().WithMany().HasForeignKey(x => x.CapabilityId);
    }
}
