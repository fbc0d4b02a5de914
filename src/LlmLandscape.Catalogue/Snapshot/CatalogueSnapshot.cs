using System.Globalization;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Storage;
using Microsoft.Data.Sqlite;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>
/// A built catalogue in memory: read once, never changed, indexed by all that pages ask for, in both languages. What is
/// unbounded (offers, the full-text index) stays in the file.
/// </summary>
public sealed class CatalogueSnapshot
{
    /// <summary>As many facts as are held in memory in good conscience; a start with more says so.</summary>
    public const int MostFacts = 50_000;

    private readonly LocalCatalogue _english;
    private readonly LocalCatalogue _chinese;
    private readonly MeasureMemory _measures;

    private CatalogueSnapshot(SnapshotRows rows, CatalogueCounts counts)
    {
        Version = rows.Info.Version;
        BuiltAt = rows.Info.BuiltAt;
        Speakers = new(rows.Speakers, x => x.Id);
        Sources = new(rows.Sources, x => x.Id);
        Vendors = new(rows.Vendors, x => x.Id);
        Models = new(rows.Models, x => x.Id);
        Families = new(rows.Families, x => x.Id);
        Strategies = new(rows.Strategies, x => x.Id);
        Groups = new(rows.Groups, x => x.Id);
        Regions = new(rows.Regions, x => x.Id);
        Dimensions = new(rows.Dimensions, x => x.Id);
        Markets = new(rows.Markets, x => x.Id);
        Units = new(rows.Units, x => x.Id);
        Metrics = new(rows.Metrics, x => x.Id);
        Topics = new(rows.Topics, x => x.Id);
        Capabilities = new(rows.Capabilities, x => x.Id);
        Datasets = new(rows.Datasets, x => x.Id);
        Releases = new(rows.Releases, x => x.Id);
        ReleaseDatasets = [.. rows.Datasets.Where(dataset => rows.Releases.Any(x => x.DatasetId == dataset.Id))];
        Makers = new(rows.Data.Makers, x => x.Id);
        Benchmarks = new(rows.Data.Benchmarks, x => x.Id);
        Scores = new(rows.Data.Scores, x => x.Id);
        TransparencyTotals = rows.Data.TransparencyTotals;
        IndicatorAnswers = rows.Data.IndicatorAnswers;
        Ties = new(rows.Data.ModelTies, x => x.Id);
        TiesOfModel = rows.Data.ModelTies.Where(x => x.ModelId is not null).ToLookup(x => x.ModelId!);
        TiesOfRecord = rows.Data.ModelTies.SelectMany(tie => tie.Records, (tie, record) => (tie, record))
            .ToLookup(x => (x.record.DatasetId, x.record.Record), x => x.tie);
        ScoresOf = rows.Data.Scores.ToLookup(x => (x.DatasetId, x.Model));
        Pasts = new(rows.Data.Pasts, x => x.Id);
        Disputes = new(rows.Disputes, x => x.Id);
        ClaimChecks = rows.ClaimChecks;
        MeasuredClaims = rows.MeasuredClaims;
        Readings = rows.Readings;
        Retired = rows.Retired.ToDictionary(x => (x.Kind, x.Id));
        Changes = rows.Changes;
        Spellings = rows.Spellings;
        ReleasesOf = rows.Releases.ToLookup(x => x.VendorId);
        SpellingsOfVendor = rows.Spellings.Where(x => x.ModelId is null).ToLookup(x => x.VendorId!, x => x.Text);
        SpellingsOfModel = rows.Spellings.Where(x => x.ModelId is not null).ToLookup(x => x.ModelId!, x => x.Text);
        Counts = counts;
        _english = new(Language.English, rows);
        _chinese = new(Language.Chinese, rows);
        ModelsOf = rows.Models.Where(x => x.VendorId is not null).ToLookup(x => x.VendorId!);
        _measures = new(this);
    }

    /// <summary>The catalogue's version: see <see cref="CatalogueVersion"/>.</summary>
    public string Version { get; }

    /// <summary>When it was built, ISO 8601 in UTC, to the second.</summary>
    public string BuiltAt { get; }

    /// <summary>How much it holds.</summary>
    public CatalogueCounts Counts { get; }

    /// <summary>Who says something in the sources, in the order of the seed.</summary>
    public Indexed<Speaker> Speakers { get; }

    /// <summary>Sources, by id, with what nothing is taken from.</summary>
    public Indexed<Source> Sources { get; }

    /// <summary>Vendors, by id.</summary>
    public Indexed<Vendor> Vendors { get; }

    /// <summary>Models, apps, agents and platforms, by id.</summary>
    public Indexed<LanguageModel> Models { get; }

    /// <summary>Families of strategies, in the order of the vocabulary.</summary>
    public Indexed<Family> Families { get; }

    /// <summary>Strategies, in the order of the vocabulary.</summary>
    public Indexed<Strategy> Strategies { get; }

    /// <summary>Groups, in the order of the vocabulary.</summary>
    public Indexed<Group> Groups { get; }

    /// <summary>Regions, in the order of the vocabulary.</summary>
    public Indexed<Region> Regions { get; }

    /// <summary>The deeper dimensions, in the order of the vocabulary.</summary>
    public Indexed<Dimension> Dimensions { get; }

    /// <summary>Markets, in the order of the vocabulary.</summary>
    public Indexed<Market> Markets { get; }

    /// <summary>What values are in, in the order of the vocabulary.</summary>
    public Indexed<Unit> Units { get; }

    /// <summary>Metrics with their units, in the order of the vocabulary.</summary>
    public Indexed<Metric> Metrics { get; }

    /// <summary>Questions that readers come with, and their metrics, in the order of the vocabulary.</summary>
    public Indexed<Topic> Topics { get; }

    /// <summary>Capabilities, in the order of the vocabulary.</summary>
    public Indexed<Capability> Capabilities { get; }

    /// <summary>Datasets, by id.</summary>
    public Indexed<Dataset> Datasets { get; }

    /// <summary>The datasets that releases are taken from: what the measures of capabilities and list prices can know.</summary>
    public IReadOnlyList<Dataset> ReleaseDatasets { get; }

    /// <summary>Makers' releases with what each can do, in the order of time.</summary>
    public Indexed<Release> Releases { get; }

    /// <summary>Who makes models, ours and others, by id.</summary>
    public Indexed<Maker> Makers { get; }

    /// <summary>Benchmarks and boards, in the order of the seeds.</summary>
    public Indexed<Benchmark> Benchmarks { get; }

    /// <summary>Scores, by benchmark and day, the best first.</summary>
    public Indexed<Score> Scores { get; }

    /// <summary>How many indicators of transparency makers satisfy, by edition, the most first.</summary>
    public IReadOnlyList<TransparencyTotal> TransparencyTotals { get; }

    /// <summary>Which indicators, where an edition is attached.</summary>
    public IReadOnlyList<IndicatorAnswer> IndicatorAnswers { get; }

    /// <summary>Models under the names that datasets give them, in the order of the seed.</summary>
    public Indexed<ModelTie> Ties { get; }

    /// <summary>The ties of a model that articles speak of.</summary>
    public ILookup<string, ModelTie> TiesOfModel { get; }

    /// <summary>The ties of a dataset's name.</summary>
    public ILookup<(string Dataset, string Record), ModelTie> TiesOfRecord { get; }

    /// <summary>The scores under a dataset's name, whatever the effort.</summary>
    public ILookup<(string Dataset, string Model), Score> ScoresOf { get; }

    /// <summary>What became of makers' own records, by id.</summary>
    public Indexed<RecordPast> Pasts { get; }

    /// <summary>Disputes with the ids of their facts, edited ones first.</summary>
    public Indexed<Dispute> Disputes { get; }

    /// <summary>Checked claims with the ids of their inputs, in the order of the seed.</summary>
    public IReadOnlyList<ClaimCheck> ClaimChecks { get; }

    /// <summary>Claims that the records can say something on, in the order of the seed.</summary>
    public IReadOnlyList<MeasuredClaim> MeasuredClaims { get; }

    /// <summary>Lists of facts for kinds of readers, in the order of the seed.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>What was in the catalogue and is no more, by what it was and its id.</summary>
    public IReadOnlyDictionary<(RetiredKind Kind, string Id), Retired> Retired { get; }

    /// <summary>What changed in the catalogue, the latest first.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>Names and aliases in every script.</summary>
    public IReadOnlyList<Spelling> Spellings { get; }

    /// <summary>The releases of a vendor, in the order of time.</summary>
    public ILookup<string, Release> ReleasesOf { get; }

    /// <summary>The models of a vendor, by id.</summary>
    public ILookup<string, LanguageModel> ModelsOf { get; }

    /// <summary>Every spelling of a vendor's own name.</summary>
    public ILookup<string, string> SpellingsOfVendor { get; }

    /// <summary>Every spelling of a model's name.</summary>
    public ILookup<string, string> SpellingsOfModel { get; }

    /// <summary>Reads a built file.</summary>
    /// <param name="file">The path.</param>
    /// <exception cref="InvalidDataException">This code cannot read the file; the message says why.</exception>
    public static CatalogueSnapshot Read(string file)
    {
        var state = CatalogueFile.Inspect(file);
        if (state.Counts is not { } counts) throw new InvalidDataException($"The catalogue at {file} cannot be served: {state.WhyNot}.");
        using var connection = new SqliteConnection($"{CatalogueConnection.ReadOnly(file)};Pooling=False");
        connection.Open();
        return new(new SnapshotRows(connection), counts);
    }

    /// <summary>The catalogue in one language.</summary>
    /// <param name="language">The language.</param>
    public LocalCatalogue In(Language language) => language == Language.Chinese ? _chinese : _english;

    /// <summary>The measures over the releases; computed once for each question.</summary>
    /// <param name="question">What is asked.</param>
    /// <exception cref="InvalidDataException">The day of asking is later than any that the records can know of.</exception>
    public MeasureAnswer Measure(MeasureQuestion question) => _measures.Of(question);

    /// <summary>When it was built, in words.</summary>
    /// <param name="format">The format of the date and time.</param>
    /// <param name="language">The reader's language.</param>
    public string BuiltInWords(string format, Language language) => DateTime
        .Parse(BuiltAt, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)
        .ToString(format, CultureInfo.GetCultureInfo(language.Tag()));
}
