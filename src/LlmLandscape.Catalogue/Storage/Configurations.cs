using LlmLandscape.Catalogue.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LlmLandscape.Catalogue.Storage;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("sources");
        builder.ComplexProperty(x => x.Title);
        builder.ComplexProperty(x => x.Publisher);
        builder.ComplexProperty(x => x.Dated);
        builder.HasIndex(x => x.Code).IsUnique();
        builder.HasOne(x => x.Author).WithMany().HasForeignKey(x => x.AuthorId);
        builder.HasMany(x => x.Silent).WithOne().HasForeignKey(x => x.SourceId);
        builder.HasMany(x => x.NumbersNotTaken).WithOne().HasForeignKey(x => x.SourceId);
    }
}

internal sealed class VendorConfiguration : IEntityTypeConfiguration<Vendor>
{
    public void Configure(EntityTypeBuilder<Vendor> builder)
    {
        builder.ToTable("vendors");
        builder.ComplexProperty(x => x.Name);
        builder.Property(x => x.Openness).HasConversion<EnumSlugConverter<Openness>>();
        builder.HasMany(x => x.Spellings).WithOne().HasForeignKey(x => x.VendorId);
    }
}

internal sealed class LanguageModelConfiguration : IEntityTypeConfiguration<LanguageModel>
{
    public void Configure(EntityTypeBuilder<LanguageModel> builder)
    {
        builder.ToTable("models");
        builder.ComplexProperty(x => x.Name);
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<ModelKind>>();
        builder.Property(x => x.Openness).HasConversion<EnumSlugConverter<Openness>>();
        builder.HasMany(x => x.Spellings).WithOne().HasForeignKey(x => x.ModelId);
    }
}

internal sealed class FactConfiguration : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.ToTable("facts");
        builder.ComplexProperty(x => x.Text);
        builder.ComplexProperty(x => x.Date);
        builder.HasOne(x => x.Speaker).WithMany().HasForeignKey(x => x.SpeakerId);
        builder.ComplexProperty(x => x.Note);
        builder.ComplexProperty(x => x.Gist);
        builder.Property(x => x.Sign).HasConversion<EnumSlugConverter<Sign>>();
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<FactKind>>();
        builder.Property(x => x.Modality).HasConversion<EnumSlugConverter<Modality>>();
        builder.HasIndex(x => x.Kind);
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.ToTable("citations");
        builder.HasIndex(x => new { x.SourceId, x.Paragraph });
    }
}

internal sealed class SpellingConfiguration : IEntityTypeConfiguration<Spelling>
{
    public void Configure(EntityTypeBuilder<Spelling> builder) => builder.ToTable("spellings");
}

internal sealed class FamilyConfiguration : IEntityTypeConfiguration<Family>
{
    public void Configure(EntityTypeBuilder<Family> builder)
    {
        builder.ToTable("families");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("topics");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Question);
        builder.ComplexProperty(x => x.Synonyms);
        builder.HasMany(x => x.Metrics).WithOne().HasForeignKey(x => x.TopicId);
    }
}

internal sealed class TopicMetricConfiguration : IEntityTypeConfiguration<TopicMetric>
{
    public void Configure(EntityTypeBuilder<TopicMetric> builder)
    {
        builder.ToTable("topic_metrics").HasKey(x => x.MetricId);
        builder.HasOne<Metric>().WithOne().HasForeignKey<TopicMetric>(x => x.MetricId);
    }
}

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.ToTable("speakers");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Role);
    }
}

internal sealed class ReadingConfiguration : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("readings");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
        builder.HasMany(x => x.Facts).WithOne().HasForeignKey(x => x.ReadingId);
    }
}

internal sealed class ReadingFactConfiguration : IEntityTypeConfiguration<ReadingFact>
{
    public void Configure(EntityTypeBuilder<ReadingFact> builder)
    {
        builder.ToTable("reading_facts").HasKey(x => new { x.ReadingId, x.Position });
        builder.HasOne<Fact>().WithMany().HasForeignKey(x => x.FactId);
    }
}

internal sealed class RetiredConfiguration : IEntityTypeConfiguration<Retired>
{
    public void Configure(EntityTypeBuilder<Retired> builder)
    {
        builder.ToTable("retired").HasKey(x => new { x.Kind, x.Id });
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<RetiredKind>>();
        builder.ComplexProperty(x => x.Why);
    }
}

internal sealed class StrategyConfiguration : IEntityTypeConfiguration<Strategy>
{
    public void Configure(EntityTypeBuilder<Strategy> builder)
    {
        builder.ToTable("strategies");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class GroupConfiguration : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.ToTable("groups");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("regions");
        builder.ComplexProperty(x => x.Name);
    }
}

internal sealed class DimensionConfiguration : IEntityTypeConfiguration<Dimension>
{
    public void Configure(EntityTypeBuilder<Dimension> builder)
    {
        builder.ToTable("dimensions");
        builder.ComplexProperty(x => x.Name);
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class MarketConfiguration : IEntityTypeConfiguration<Market>
{
    public void Configure(EntityTypeBuilder<Market> builder)
    {
        builder.ToTable("markets");
        builder.ComplexProperty(x => x.Name);
    }
}

internal sealed class ProseConfiguration : IEntityTypeConfiguration<Prose>
{
    public void Configure(EntityTypeBuilder<Prose> builder)
    {
        builder.ToTable("prose");
        builder.HasKey(x => new { x.Kind, x.SubjectId, x.Language });
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<ProseKind>>();
        builder.Property(x => x.Language).HasConversion(
            language => language.Tag(),
            tag => LanguageTags.All.First(language => language.Tag() == tag));
    }
}

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("search_entries");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Kind).HasConversion<EnumSlugConverter<SearchKind>>();
        builder.ComplexProperty(x => x.Title);
        builder.ComplexProperty(x => x.Text);
        builder.HasIndex(x => new { x.Kind, x.SubjectId }).IsUnique();
    }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.ToTable("changes");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.ComplexProperty(x => x.Text);
    }
}

internal sealed class CatalogueInfoConfiguration : IEntityTypeConfiguration<CatalogueInfo>
{
    public void Configure(EntityTypeBuilder<CatalogueInfo> builder)
    {
        builder.ToTable("catalogue");
        builder.HasKey(x => x.Version);
    }
}
