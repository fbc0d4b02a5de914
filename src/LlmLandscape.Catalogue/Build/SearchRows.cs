using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Markdown;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// Everything that can be found: one row for each thing, under its names in all scripts and those of whatever it has to do with.
/// </summary>
internal sealed class SearchRows
{
    /// <summary>What readers call what happened; an event's title need not use the word.</summary>
    private static readonly Dictionary<EventKind, string[]> EventWords = new()
    {
        [EventKind.Launch] = ["launch", "release", "发布", "推出", "上线"],
        [EventKind.OpenSourcing] = ["open source", "open sourcing", "开源"],
        [EventKind.PriceCut] = ["price cut", "price reduction", "降价", "免费"],
        [EventKind.Funding] = ["funding", "fundraising", "融资"],
        [EventKind.Investment] = ["investment", "投资"],
        [EventKind.Ranking] = ["ranking", "rank", "排名", "榜单"],
        [EventKind.PolicyChange] = ["policy change", "change of course", "转向"],
        [EventKind.Publication] = ["publication", "paper", "report", "论文", "报告"],
        [EventKind.Partnership] = ["partnership", "合作"],
        [EventKind.Milestone] = ["milestone", "里程碑"],
    };

    private readonly List<SearchRow> _all = [];
    private readonly ILookup<string, string> _vendors;
    private readonly ILookup<string, string> _models;
    private readonly Dictionary<string, LocalText> _terms;
    private readonly Dictionary<(ProseKind, string), LocalText> _prose;

    /// <param name="rows">The rows of all other tables.</param>
    public SearchRows(IReadOnlyList<object> rows)
    {
        var spellings = rows.OfType<Spelling>().ToList();
        _vendors = spellings.Where(x => x.ModelId is null).ToLookup(x => x.VendorId!, x => x.Text);
        _models = spellings.Where(x => x.ModelId is not null).ToLookup(x => x.ModelId!, x => x.Text);
        _terms = rows.OfType<Term>().Where(term => term is not Unit).ToDictionary(Key, term => term.Name);
        _prose = rows.OfType<Prose>().GroupBy(x => (x.Kind, x.SubjectId))
            .ToDictionary(x => x.Key, x => new LocalText(Plain(x, Language.English), Plain(x, Language.Chinese)));

        var facts = rows.OfType<Fact>().ToList();
        var factsOf = facts.Where(fact => fact.VendorId is not null).ToLookup(fact => fact.VendorId!);
        var modelsOf = rows.OfType<LanguageModel>().ToLookup(model => model.VendorId);
        var byId = facts.ToDictionary(fact => fact.Id);
        var saysOfModel = facts.Where(fact => fact.Kind == FactKind.Model).ToDictionary(fact => fact.ModelId!, fact => fact.Text);

        foreach (var x in rows.OfType<Vendor>())
        {
            var says = factsOf[x.Id].First(fact => fact.Kind == FactKind.Positioning).Text;
            var models = modelsOf[x.Id].SelectMany(model => _models[model.Id]);
            Add(
                SearchKind.Vendor,
                x.Id,
                new(x.Name.En, x.Name.ZhHans),
                Joined(says, _prose.GetValueOrDefault((ProseKind.Vendor, x.Id))),
                _vendors[x.Id],
                [.. models, .. factsOf[x.Id].SelectMany(Terms), .. Names<Region>(x.RegionId)]);
        }

        foreach (var x in rows.OfType<LanguageModel>())
            Add(
                SearchKind.Model,
                x.Id,
                new(x.Name.En, x.Name.ZhHans),
                saysOfModel[x.Id],
                _models[x.Id],
                x.VendorId is null ? [] : [.. _vendors[x.VendorId]],
                x.VendorId);
        foreach (var x in rows.OfType<Strategy>()) AddTerm(SearchKind.Strategy, x, x.Text);
        foreach (var x in rows.OfType<Metric>()) Add(SearchKind.Metric, x.Id, x.Name, x.Text, [.. Names(x), .. Words(x.Synonyms)], []);
        foreach (var x in rows.OfType<Dimension>()) AddTerm(SearchKind.Dimension, x, x.Text);
        foreach (var x in facts) AddFact(x);
        foreach (var x in rows.OfType<Dispute>())
            Add(SearchKind.Dispute, x.Id, x.Title, x.Text, null, [.. x.Facts.SelectMany(fact => About(byId[fact.FactId]))]);
        foreach (var x in rows.OfType<Source>())
            Add(
                SearchKind.Source,
                x.Id,
                x.Title,
                _prose.GetValueOrDefault((ProseKind.Source, x.Id)),
                null,
                [x.Code, .. Names<Speaker>(x.AuthorId), x.Publisher?.En ?? "", x.Publisher?.ZhHans ?? ""]);
        foreach (var x in rows.OfType<Release>())
        {
            var record = x.Id[(x.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
            Add(SearchKind.Release, x.Id, new(x.Name, x.Name), null, [x.Name, record], [.. _vendors[x.VendorId], "release", "发布"]);
        }

        foreach (var x in rows.OfType<Capability>()) AddTerm(SearchKind.Capability, x, x.Text);
        foreach (var x in rows.OfType<Topic>())
        {
            IEnumerable<string> about = x.Metrics.SelectMany(metric => Names<Metric>(metric.MetricId));
            string[] names = [.. Names(x), x.Question.En, x.Question.ZhHans, .. Words(x.Synonyms)];
            Add(SearchKind.Topic, x.Id, x.Name, x.Question, names, [.. about]);
        }
    }

    public IReadOnlyList<SearchRow> All => _all;

    private void AddTerm(SearchKind kind, Term term, LocalText text) =>
        Add(kind, term.Id, term.Name, text, Names(term), []);

    private void AddFact(Fact fact)
    {
        SearchKind? kind = fact.Kind switch
        {
            // The vendor's and the model's own entries say these.
            FactKind.Region or FactKind.Openness or FactKind.Group or FactKind.Model or FactKind.Modality => null,
            FactKind.Definition when fact.DimensionId is not null => null,
            FactKind.Observation => SearchKind.Observation,
            FactKind.Event => SearchKind.Event,
            _ => SearchKind.Statement,
        };
        if (kind is { } found) Add(found, fact.Id, fact.Text, fact.Note, null, [.. About(fact)]);
    }

    private void Add(
        SearchKind kind,
        string id,
        LocalText title,
        LocalText? text,
        IEnumerable<string>? names,
        IReadOnlyList<string> about,
        string? vendor = null) => _all.Add(new(
        new()
        {
            Id = _all.Count + 1,
            Kind = kind,
            SubjectId = id,
            VendorId = vendor,
            Title = title,
            Text = text,
            Names = names is null ? null : string.Join('\n', names.Distinct()),
        },
        about));

    private IEnumerable<string> About(Fact fact) =>
    [
        .. fact.VendorId is { } vendor ? _vendors[vendor] : [],
        .. fact.ModelId is { } model ? _models[model] : [],
        .. Terms(fact),
        .. Names<Market>(fact.MarketId),
        .. Names<Metric>(fact.Observation?.MetricId),
        .. Names<Speaker>(fact.SpeakerId),
        .. Dates(fact.Date),
        .. fact.Event is { } happened ? EventWords[happened.Kind] : [],
        .. fact.Event?.Vendors.SelectMany(x => _vendors[x.VendorId]) ?? [],
        .. fact.Event?.Models.SelectMany(x => _models[x.ModelId]) ?? [],
        .. fact.Event?.Strategies.SelectMany(x => Names<Strategy>(x.StrategyId)) ?? [],
    ];

    /// <summary>A date as readers of either language type it: 2025-03-25, March 2025, 2025年3月; of a span both ends.</summary>
    private static IEnumerable<string> Dates(PartialDate? date)
    {
        if (date is null) return [];
        var (first, last) = date.Ends();
        return new[] { first, last }.Distinct().SelectMany(end => end.Precision is DatePrecision.Day or DatePrecision.Month
            ? [end.Text, end.From.ToString("MMMM yyyy", CultureInfo.InvariantCulture), $"{end.From.Year}年{end.From.Month}月"]
            : new[] { end.Text });
    }

    private IEnumerable<string> Terms(Fact fact) =>
        [.. Names<Strategy>(fact.StrategyId), .. Names<Dimension>(fact.DimensionId), .. Names<Group>(fact.GroupId)];

    private string[] Names<TTerm>(string? id) where TTerm : Term =>
        id is null ? [] : _terms[$"{typeof(TTerm).Name} {id}"] is var name ? [name.En, name.ZhHans] : [];

    private static string[] Names(Term term) => [term.Name.En, term.Name.ZhHans];

    /// <summary>Words that stand one a line.</summary>
    private static IEnumerable<string> Words(LocalText? lines) =>
        lines is null ? [] : [.. lines.En.Split('\n'), .. lines.ZhHans.Split('\n')];

    private static string Key(Term term) => $"{term.GetType().Name} {term.Id}";

    private static LocalText Joined(LocalText one, LocalText? other) =>
        other is null ? one : new($"{one.En} {other.En}", one.ZhHans + other.ZhHans);

    private static string Plain(IEnumerable<Prose> prose, Language language) =>
        prose.FirstOrDefault(x => x.Language == language) is { } text ? ProseMarkdown.PlainText(text.Markdown) : "";
}
