using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Building;

/// <summary>The seeds as rows of the catalogue's tables.</summary>
internal sealed class SeedRows
{
    private readonly List<object> _all = [];
    private readonly CatalogueSeed _seed;
    private int _facts;
    private int _citations;

    public SeedRows(CatalogueSeed seed)
    {
        _seed = seed;
        AddVocabulary();
        _all.AddRange(seed.Sources.Select(Source));
        foreach (var vendor in seed.Vendors) AddVendor(vendor);
        foreach (var model in seed.ModelsWithoutVendor) AddModel(model, null);
        _all.AddRange(seed.Prose.Select(x => new Prose { Kind = x.Kind, SubjectId = x.SubjectId, Language = x.Language, Markdown = x.Markdown }));
    }

    public IReadOnlyList<object> All => _all;

    public CatalogueCounts Counts => new(
        _all.OfType<Vendor>().Count(),
        _all.OfType<LanguageModel>().Count(),
        _all.OfType<Strategy>().Count(),
        _all.OfType<Source>().Count(),
        _all.OfType<Fact>().Count(),
        _all.OfType<Fact>().Sum(fact => fact.Citations.Count));

    private void AddVocabulary()
    {
        var lists = _seed.Vocabulary;
        _all.AddRange(lists.Regions.Select((x, i) => new Region { Id = x.Id, Position = i, Name = x.Name }));
        _all.AddRange(lists.Strategies.Select((x, i) => new Strategy { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        _all.AddRange(lists.Groups.Select((x, i) => new Group { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        _all.AddRange(lists.Dimensions.Select((x, i) => new Dimension { Id = x.Id, Position = i, Name = x.Name, Text = x.Text! }));
        foreach (var x in lists.Groups) Add(new(null, FactKind.Definition, x.Id, new(x.Place, x.Text, null, x.Citations)) { GroupId = x.Id });
        foreach (var x in lists.Dimensions) Add(new(null, FactKind.Definition, x.Id, new(x.Place, x.Text, null, x.Citations)) { DimensionId = x.Id });
    }

    private void AddVendor(VendorSeed vendor)
    {
        _all.Add(new Vendor { Id = vendor.Id, Name = vendor.Name, RegionId = vendor.Region?.Id, Openness = vendor.Openness?.Value });
        AddSpellings(vendor.Name, vendor.Aliases, vendor.Id, null);

        Add(new(vendor.Id, FactKind.Positioning, null, vendor.Positioning));
        if (vendor.Region is { } region) Add(new(vendor.Id, FactKind.Region, region.Id, region.Fact) { Plain = SelfEvident.Region(Name(_seed.Vocabulary.Regions, region.Id)) });
        if (vendor.Openness is { } openness) Add(new(vendor.Id, FactKind.Openness, null, openness.Fact) { Plain = SelfEvident.Openness(openness.Value) });
        foreach (var group in vendor.Groups)
            Add(new(vendor.Id, FactKind.Group, group.Id, group.Fact) { GroupId = group.Id, Plain = SelfEvident.Group(Name(_seed.Vocabulary.Groups, group.Id)) });
        foreach (var model in vendor.Models) AddModel(model, vendor.Id);
        foreach (var strategy in vendor.Strategies)
            foreach (var evidence in strategy.Evidence)
                Add(new(vendor.Id, FactKind.Strategy, strategy.Id, evidence) { StrategyId = strategy.Id });
        foreach (var strength in vendor.Strengths) Add(new(vendor.Id, FactKind.Strength, null, strength));
        foreach (var risk in vendor.Risks) Add(new(vendor.Id, FactKind.Risk, null, risk));
        foreach (var position in vendor.Positions)
            Add(new(vendor.Id, FactKind.Position, position.Id, position.Fact) { DimensionId = position.Id });
    }

    private void AddModel(ModelSeed model, string? vendorId)
    {
        _all.Add(new LanguageModel { Id = model.Id, VendorId = vendorId, Name = model.Name, Kind = model.Kind, Openness = model.Openness?.Value });
        AddSpellings(model.Name, model.Aliases, vendorId, model.Id);
        Add(new(vendorId, FactKind.Model, model.Id, model.Fact) { ModelId = model.Id });
        if (model.Openness is { } openness)
            Add(new(vendorId, FactKind.Openness, model.Id, openness.Fact) { ModelId = model.Id, Plain = SelfEvident.Openness(openness.Value) });
    }

    private void Add(FactRow row)
    {
        var fact = row.ToFact(++_facts, _citations + 1);
        _citations += fact.Citations.Count;
        _all.Add(fact);
    }

    private void AddSpellings(LocalName name, IReadOnlyList<string> aliases, string? vendorId, string? modelId) =>
        _all.AddRange(SeedFacts.Spellings(name, aliases).Select(text => new Spelling
        {
            VendorId = vendorId,
            ModelId = modelId,
            Text = text,
            Normalized = Spelling.Normalize(text),
        }));

    private static LocalText Name(IEnumerable<TermSeed> terms, string id) => terms.First(term => term.Id == id).Name;

    private static Source Source(SourceSeed x) => new()
    {
        Id = x.Id,
        Code = x.Code,
        Title = x.Title,
        Kind = x.Kind,
        Language = x.Language,
        Author = x.Author,
        Publisher = x.Publisher,
        Date = x.Date,
        Dated = x.Dated,
        Url = x.Url,
        Paragraphs = x.Paragraphs,
        ArticleEnds = x.ArticleEnds,
    };
}
