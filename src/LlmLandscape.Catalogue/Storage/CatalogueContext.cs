using LlmLandscape.Catalogue.Facts;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Catalogue.Storage;

/// <summary>The catalogue's tables. The file is a build product: nothing but the builder writes to it.</summary>
/// <param name="options">Where the file is; see <see cref="CatalogueConnection"/>.</param>
public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options) : DbContext(options)
{
    /// <summary>Articles, talks and datasets.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Companies and labs.</summary>
    public DbSet<Vendor> Vendors => Set<Vendor>();

    /// <summary>Models, apps, agents and platforms.</summary>
    public DbSet<LanguageModel> Models => Set<LanguageModel>();

    /// <summary>Everything that a source says.</summary>
    public DbSet<Fact> Facts => Set<Fact>();

    /// <summary>Where the facts come from.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>Names and aliases in every script.</summary>
    public DbSet<Spelling> Spellings => Set<Spelling>();

    /// <summary>Who says something in the sources.</summary>
    public DbSet<Speaker> Speakers => Set<Speaker>();

    /// <summary>Kinds of strategies.</summary>
    public DbSet<Family> Families => Set<Family>();

    /// <summary>Ways to compete.</summary>
    public DbSet<Strategy> Strategies => Set<Strategy>();

    /// <summary>Sets that the sources put vendors in.</summary>
    public DbSet<Group> Groups => Set<Group>();

    /// <summary>Regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>The deeper dimensions.</summary>
    public DbSet<Dimension> Dimensions => Set<Dimension>();

    /// <summary>Markets.</summary>
    public DbSet<Market> Markets => Set<Market>();

    /// <summary>Units.</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>Metrics.</summary>
    public DbSet<Metric> Metrics => Set<Metric>();

    /// <summary>Questions that readers come with.</summary>
    public DbSet<Topic> Topics => Set<Topic>();

    /// <summary>Figures: one for each fact of that kind.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>What happened: one for each fact of that kind.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>Facts that do not agree.</summary>
    public DbSet<Dispute> Disputes => Set<Dispute>();

    /// <summary>Claimed figures held against others.</summary>
    public DbSet<ClaimCheck> ClaimChecks => Set<ClaimCheck>();

    /// <summary>Claims that the records can say something on.</summary>
    public DbSet<MeasuredClaim> MeasuredClaims => Set<MeasuredClaim>();

    /// <summary>Datasets.</summary>
    public DbSet<Dataset> Datasets => Set<Dataset>();

    /// <summary>What models can do.</summary>
    public DbSet<Capability> Capabilities => Set<Capability>();

    /// <summary>Models as their makers released them.</summary>
    public DbSet<Release> Releases => Set<Release>();

    /// <summary>What others offer; empty unless a snapshot is attached.</summary>
    public DbSet<Offer> Offers => Set<Offer>();

    /// <summary>What became of makers' own records.</summary>
    public DbSet<RecordPast> Pasts => Set<RecordPast>();

    /// <summary>Who makes models, ours and others.</summary>
    public DbSet<Maker> Makers => Set<Maker>();

    /// <summary>Published tests.</summary>
    public DbSet<Benchmark> Benchmarks => Set<Benchmark>();

    /// <summary>What models reached on them.</summary>
    public DbSet<Score> Scores => Set<Score>();

    /// <summary>How many indicators of transparency makers satisfy.</summary>
    public DbSet<TransparencyTotal> TransparencyTotals => Set<TransparencyTotal>();

    /// <summary>Which; empty unless an edition is attached.</summary>
    public DbSet<IndicatorAnswer> IndicatorAnswers => Set<IndicatorAnswer>();

    /// <summary>Models under the names that datasets give them.</summary>
    public DbSet<ModelTie> ModelTies => Set<ModelTie>();

    /// <summary>Profiles, digests and the summary, in Markdown.</summary>
    public DbSet<Prose> Prose => Set<Prose>();

    /// <summary>Lists of facts for kinds of readers.</summary>
    public DbSet<Reading> Readings => Set<Reading>();

    /// <summary>What was in the catalogue and is no more.</summary>
    public DbSet<Retired> Retired => Set<Retired>();

    /// <summary>What changed in the catalogue, the latest first.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Whatever a search can find; the words are in the full-text index <c>search</c>.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>What the file says of itself; one row.</summary>
    public DbSet<CatalogueInfo> Info => Set<CatalogueInfo>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);
        PlainNames.Apply(modelBuilder);
    }
}
