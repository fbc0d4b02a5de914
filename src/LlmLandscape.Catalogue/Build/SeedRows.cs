using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>The seeds as rows of the catalogue's tables.</summary>
internal sealed class SeedRows
{
    private readonly List<object> _all = [];
    private readonly CatalogueSeed _seed;
    private readonly Dictionary<string, LocalText> _regions;
    private readonly Dictionary<string, LocalText> _groups;
    private readonly Dictionary<string, LocalText> _units;
    private readonly Dictionary<string, MetricSeed> _metrics;
    private readonly Dictionary<string, string?> _authors;
    private int _facts;
    private int _spellings;
    private int _citations;

    public SeedRows(CatalogueSeed seed, AttachedData attached)
    {
        _seed = seed;
        _regions = seed.Vocabulary.Regions.ToDictionary(x => x.Id, x => x.Name);
        _groups = seed.Vocabulary.Groups.ToDictionary(x => x.Id, x => x.Name);
        _units = seed.Vocabulary.Units.ToDictionary(x => x.Term.Id, x => x.Term.Name);
        _metrics = seed.Vocabulary.Metrics.ToDictionary(x => x.Term.Id);
        _authors = seed.Sources.ToDictionary(x => x.Id, x => x.Author);
        AddVocabulary();
        _all.AddRange(seed.Speakers.Select((x, i) =>
            new Speaker { Id = x.Id, Position = i, Name = x.Name, Role = x.Role, Pseudonym = x.Pseudonym }));
        _all.AddRange(seed.Sources.Select(Source));
        foreach (var vendor in seed.Vendors) AddVendor(vendor);
        foreach (var model in seed.Market.Models) AddModel(model, null);
        foreach (var said in seed.AllStatements) AddStatements(said);
        _all.AddRange(new DatasetRows(seed, attached).All);
        _all.AddRange(new ReleaseRows(seed, attached.ModelsDev).All);
        _all.AddRange(new DisputeRows(seed, [.. _all.OfType<Fact>()]).All);
        _all.AddRange(seed.MeasuredClaims.Select((x, i) => new MeasuredClaim
        {
            FactId = x.Claim.Id,
            Position = i + 1,
            Measure = x.Measure,
            Day = x.Day,
            Value = (double?)x.Value,
            Feature = x.Feature,
            Score = x.Score,
            Vendors = [.. x.Vendors.Select((vendor, place) => new MeasuredClaimVendor { Position = place + 1, VendorId = vendor.Id })],
        }));
        _all.AddRange(seed.Readings.Select((x, i) => new Reading
        {
            Id = x.Id,
            Position = i,
            Name = x.Name,
            Text = x.Text,
            Facts = [.. x.Facts.Select((fact, place) => new ReadingFact { Position = place + 1, FactId = fact.Id })],
        }));
        _all.AddRange(seed.Retired.Select(x => new Retired { Kind = x.Kind, Id = x.Id, SuccessorId = x.To, Why = x.Why }));
        _all.AddRange(seed.Prose.Select(x =>
            new Prose { Kind = x.Kind, SubjectId = x.SubjectId, Language = x.Language, Markdown = x.Markdown }));
        _all.AddRange(seed.Changes.Select((x, i) =>
            new Change { Id = seed.Changes.Count - i, Date = x.Date, Text = x.Text, Page = x.Page }));
        Search = new SearchRows(_all).All;
        _all.AddRange(Search.Select(row => row.Entry));
    }

    public IReadOnlyList<object> All => _all;

    /// <summary>The words of every entry that can be found.</summary>
    public IReadOnlyList<SearchRow> Search { get; }

    public CatalogueCounts Counts => new(
        _all.OfType<Vendor>().Count(),
        _all.OfType<LanguageModel>().Count(),
        _all.OfType<Strategy>().Count(),
        _all.OfType<Source>().Count(),
        _all.OfType<Fact>().Count(),
        _all.OfType<Fact>().Sum(fact => fact.Citations.Count),
        _all.OfType<Dispute>().Count(),
        Search.Count,
        _all.OfType<Release>().Count(),
        _all.OfType<Offer>().Count(),
        _all.OfType<Score>().Count(),
        _all.OfType<RecordPast>().Count());

    private void AddVocabulary()
    {
        var lists = _seed.Vocabulary;
        _all.AddRange(lists.Regions.Select((x, i) => new Region { Id = x.Id, Position = i, Name = x.Name }));
        _all.AddRange(lists.Families.Select((x, i) => new Family { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        _all.AddRange(lists.Strategies.Select((x, i) => new Strategy
        {
            Id = x.Term.Id,
            Position = i,
            Name = x.Term.Name,
            Text = x.Term.Text!,
            FamilyId = x.FamilyId,
        }));
        _all.AddRange(lists.Groups.Select((x, i) => new Group { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        _all.AddRange(lists.Dimensions.Select((x, i) => new Dimension { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        _all.AddRange(lists.Markets.Select((x, i) => new Market { Id = x.Id, Position = i, Name = x.Name }));
        _all.AddRange(lists.Units.Select((x, i) => new Unit { Id = x.Term.Id, Position = i, Name = x.Term.Name, Dimension = x.Dimension }));
        _all.AddRange(lists.Metrics.Select((x, i) => new Metric
        {
            Id = x.Term.Id,
            Position = i,
            Name = x.Term.Name,
            Text = x.Term.Text!,
            UnitId = x.UnitId,
            Scoped = x.Scoped,
            Synonyms = x.Synonyms,
        }));
        _all.AddRange(lists.Topics.Select((x, i) => new Topic
        {
            Id = x.Term.Id,
            Position = i,
            Name = x.Term.Name,
            Question = x.Question,
            Synonyms = x.Synonyms,
            Metrics = [.. x.Metrics.Select((metric, place) => new TopicMetric
            {
                MetricId = metric.Id,
                Position = place + 1,
                IsSum = x.Sums.Any(sum => sum.Id == metric.Id),
            })],
        }));
        foreach (var x in lists.Groups) Add(new(null, FactKind.Definition, x.Id, x.Fact) { GroupId = x.Id });
        foreach (var x in lists.Dimensions) Add(new(null, FactKind.Definition, x.Id, x.Fact) { DimensionId = x.Id });
    }

    private void AddVendor(VendorSeed vendor)
    {
        _all.Add(new Vendor { Id = vendor.Id, Name = vendor.Name, RegionId = vendor.Region?.Id, Openness = vendor.Openness?.Value });
        AddSpellings(vendor.Name, vendor.Aliases, vendor.Id, null);

        Add(new(vendor.Id, FactKind.Positioning, null, vendor.Positioning));
        if (vendor.Region is { } region)
            Add(new(vendor.Id, FactKind.Region, region.Id, region.Fact) { Plain = DefaultFactText.Region(_regions[region.Id]) });
        if (vendor.Openness is { } openness)
            Add(new(vendor.Id, FactKind.Openness, null, openness.Fact) { Plain = DefaultFactText.Openness(openness.Value) });
        foreach (var group in vendor.Groups)
        {
            var plain = DefaultFactText.Group(_groups[group.Id]);
            Add(new(vendor.Id, FactKind.Group, group.Id, group.Fact) { GroupId = group.Id, Plain = plain });
        }
        foreach (var model in vendor.Models) AddModel(model, vendor.Id);
        foreach (var strategy in vendor.Strategies)
            foreach (var evidence in strategy.Evidence)
                Add(new(vendor.Id, FactKind.Strategy, strategy.Id, evidence) { StrategyId = strategy.Id });
        foreach (var position in vendor.Positions)
            Add(new(vendor.Id, FactKind.Position, position.Id, position.Fact) { DimensionId = position.Id });
    }

    private void AddModel(ModelSeed model, string? vendorId)
    {
        _all.Add(new LanguageModel
        {
            Id = model.Id,
            VendorId = vendorId,
            Name = model.Name,
            Kind = model.Kind,
            Openness = model.Openness?.Value,
        });
        AddSpellings(model.Name, model.Aliases, vendorId, model.Id);
        Add(new(vendorId, FactKind.Model, model.Id, model.Fact) { ModelId = model.Id });
        if (model.Openness is { } openness)
            Add(new(vendorId, FactKind.Openness, model.Id, openness.Fact)
            {
                ModelId = model.Id,
                Plain = DefaultFactText.Openness(openness.Value),
            });
        foreach (var modality in model.Modalities)
            Add(new(vendorId, FactKind.Modality, $"{model.Id} {EnumSlug.Of(modality.Value)}", modality.Fact)
            {
                ModelId = model.Id,
                Modality = modality.Value,
                Plain = DefaultFactText.Modality(modality.Value),
            });
    }

    private void AddStatements(StatementsSeed said)
    {
        foreach (var x in said.Observations)
        {
            var metric = _metrics[x.MetricId];
            var unit = x.UnitId ?? metric.UnitId;
            var observation = new Observation
            {
                MetricId = x.MetricId,
                Value = x.Value,
                ValueHigh = x.ValueHigh,
                UnitId = unit,
                Qualifier = x.Qualifier,
                Basis = x.Basis,
                PeriodWords = x.PeriodWords,
                PeriodYears = x.PeriodYears,
                Scope = x.Scope,
                Shown = x.Shown,
            };
            var plain = DefaultFactText.Observation(metric.Term.Name, observation, _units[unit]);
            Add(Row(x.Subject, FactKind.Observation, x.Fact) with { Observation = observation, Plain = plain });
        }

        foreach (var x in said.Events)
        {
            var happened = new Event
            {
                Kind = x.Kind,
                Vendors = [.. x.Vendors.Prepend(x.Subject.VendorId).OfType<string>().Select(id => new EventVendor { VendorId = id })],
                Models = [.. x.Models.Select(id => new EventModel { ModelId = id })],
                Strategies = [.. x.Strategies.Select(id => new EventStrategy { StrategyId = id })],
                Capabilities = [.. x.Capabilities.Select(id => new EventCapability { CapabilityId = id })],
            };
            Add(Row(x.Subject, FactKind.Event, x.Fact) with { Event = happened });
        }

        foreach (var x in said.Statements) Add(Row(x.Subject, x.Kind, x.Fact) with { DimensionId = x.DimensionId });
    }

    private static FactRow Row(SubjectSeed subject, FactKind kind, FactSeed fact) =>
        new(subject.VendorId, kind, subject.ModelId ?? subject.MarketId, fact) { ModelId = subject.ModelId, MarketId = subject.MarketId };

    private void Add(FactRow row)
    {
        var fact = row.ToFact(++_facts, _citations + 1, _authors);
        _citations += fact.Citations.Count;
        _all.Add(fact);
    }

    private void AddSpellings(LocalName name, IReadOnlyList<string> aliases, string? vendorId, string? modelId) =>
        _all.AddRange(SeedFacts.Spellings(name, aliases).Select(text => new Spelling
        {
            Id = ++_spellings,
            VendorId = vendorId,
            ModelId = modelId,
            Text = text,
            Normalized = Spelling.Normalize(text),
        }));

    private static Source Source(SourceSeed x) => new()
    {
        Id = x.Id,
        Code = x.Code,
        Title = x.Title,
        Kind = x.Kind,
        Language = x.Language,
        AuthorId = x.Author,
        Publisher = x.Publisher,
        Date = x.Date,
        Dated = x.Dated,
        Url = x.Url,
        Paragraphs = x.Paragraphs,
        ArticleEnds = x.ArticleEnds,
        File = x.File,
        Silent = [.. x.Nothing.Select(run => new SilentParagraphs { First = run.First, Last = run.Last, Reason = run.Reason })],
        NumbersNotTaken =
        [
            .. x.Numbers.DistinctBy(number => (number.Paragraph, number.Printed))
                .Select(number => new NumberNotTaken { Paragraph = number.Paragraph, Printed = number.Printed, Reason = number.Reason }),
        ],
    };
}
