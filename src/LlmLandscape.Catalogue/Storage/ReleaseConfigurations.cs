using LlmLandscape.Catalogue.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LlmLandscape.Catalogue.Storage;

internal sealed class DatasetConfiguration : IEntityTypeConfiguration<Dataset>
{
    public void Configure(EntityTypeBuilder<Dataset> builder)
    {
        builder.ToTable("datasets");
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class CapabilityConfiguration : IEntityTypeConfiguration<Capability>
{
    public void Configure(EntityTypeBuilder<Capability> builder)
    {
        builder.ToTable("capabilities");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("releases");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.HasOne(x => x.Vendor).WithMany().HasForeignKey(x => x.VendorId);
        builder.ComplexProperty(x => x.Released);
        builder.ComplexProperty(x => x.Revised);
        builder.ComplexProperty(x => x.DoubtText);
        builder.Property(x => x.Origin).HasConversion<EnumSlugConverter<RecordOrigin>>();
        builder.Property(x => x.Line).HasConversion<EnumSlugConverter<ReleaseLine>>();
        builder.Property(x => x.Weights).HasConversion<EnumSlugConverter<Openness>>();
        builder.Property(x => x.Doubt).HasConversion<EnumSlugConverter<ReleaseDoubt>>();
        builder.HasMany(x => x.Capabilities).WithOne().HasForeignKey(x => x.ReleaseId);
        builder.HasMany(x => x.Tiers).WithOne().HasForeignKey(x => x.ReleaseId);
        builder.HasIndex(x => x.Position);
    }
}

internal sealed class ReleaseCapabilityConfiguration : IEntityTypeConfiguration<ReleaseCapability>
{
    public void Configure(EntityTypeBuilder<ReleaseCapability> builder)
    {
        builder.ToTable("release_capabilities").HasKey(x => new { x.ReleaseId, x.CapabilityId });
        builder.HasOne<Capability>().WithMany().HasForeignKey(x => x.CapabilityId);
    }
}

internal sealed class PriceTierConfiguration : IEntityTypeConfiguration<PriceTier>
{
    public void Configure(EntityTypeBuilder<PriceTier> builder) =>
        builder.ToTable("release_tiers").HasKey(x => new { x.ReleaseId, x.Above });
}

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("offers");
        builder.HasOne<Dataset>().WithMany().HasForeignKey(x => x.DatasetId);
        builder.Property(x => x.Price).HasConversion<EnumSlugConverter<PriceKind>>();
        builder.HasIndex(x => x.Model);
    }
}
