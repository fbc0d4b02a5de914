using System.Data.Common;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>What editors type beside facts: sources, vendors, models, releases, texts.</summary>
internal static class EditedRows
{
    public static List<Source> Sources(DbConnection connection, IReadOnlyDictionary<string, Speaker> speakers)
    {
        var silent = Row.All(connection, "silent_paragraphs", "source_id, first", row => new SilentParagraphs
        {
            SourceId = row.Text("source_id"),
            First = row.Number("first"),
            Last = row.Number("last"),
            Reason = row.Slug<OmissionReason>("reason"),
        }).ToLookup(x => x.SourceId);
        var numbers = Row.All(connection, "numbers_not_taken", "source_id, paragraph, printed", row => new NumberNotTaken
        {
            SourceId = row.Text("source_id"),
            Paragraph = row.Number("paragraph"),
            Printed = row.Text("printed"),
            Reason = row.Slug<NumberReason>("reason"),
        }).ToLookup(x => x.SourceId);
        return Row.All(connection, "sources", "id", row => new Source
        {
            Id = row.Text("id"),
            Code = row.Text("code"),
            Title = row.Local("title"),
            Kind = row.Text("kind"),
            Language = row.Text("language"),
            AuthorId = row.OptionalText("author_id"),
            Author = row.OptionalText("author_id") is { } author ? speakers[author] : null,
            Publisher = row.OptionalLocal("publisher"),
            Date = row.OptionalDay("date"),
            Dated = row.Local("dated"),
            Url = row.OptionalText("url"),
            Paragraphs = row.Number("paragraphs"),
            ArticleEnds = row.Number("article_ends"),
            File = row.OptionalText("file"),
            Silent = [.. silent[row.Text("id")]],
            NumbersNotTaken = [.. numbers[row.Text("id")]],
        });
    }

    public static List<Vendor> Vendors(DbConnection connection) => Row.All(connection, "vendors", "id", row => new Vendor
    {
        Id = row.Text("id"),
        Name = row.Name("name"),
        RegionId = row.OptionalText("region_id"),
        Openness = row.OptionalSlug<Openness>("openness"),
    });

    public static List<LanguageModel> Models(DbConnection connection) => Row.All(connection, "models", "id", row => new LanguageModel
    {
        Id = row.Text("id"),
        VendorId = row.OptionalText("vendor_id"),
        Name = row.Name("name"),
        Kind = row.Slug<ModelKind>("kind"),
        Openness = row.OptionalSlug<Openness>("openness"),
    });

    public static List<Spelling> Spellings(DbConnection connection) => Row.All(connection, "spellings", "id", row => new Spelling
    {
        Id = row.Number("id"),
        VendorId = row.OptionalText("vendor_id"),
        ModelId = row.OptionalText("model_id"),
        Text = row.Text("text"),
        Normalized = row.Text("normalized"),
    });

    public static List<Dataset> Datasets(DbConnection connection) => Row.All(connection, "datasets", "id", row => new Dataset
    {
        Id = row.Text("id"),
        Code = row.Text("code"),
        Name = row.Text("name"),
        Text = row.Local("text"),
        Url = row.Text("url"),
        Licence = row.Text("licence"),
        Credit = row.OptionalText("credit"),
        Snapshot = row.Day("snapshot"),
        AsOf = row.Day("as_of"),
        AttachedDay = row.OptionalDay("attached_day"),
        AttachedRecords = row.OptionalNumber("attached_records"),
        AttachedRefused = row.OptionalNumber("attached_refused"),
    });

    public static List<Release> Releases(DbConnection connection)
    {
        var capabilities = Row.All(connection, "release_capabilities", "release_id, capability_id", row => new ReleaseCapability
        {
            ReleaseId = row.Text("release_id"),
            CapabilityId = row.Text("capability_id"),
            Has = row.Flag("has"),
        }).ToLookup(x => x.ReleaseId);
        var tiers = Row.All(connection, "release_tiers", "release_id, above", row => new PriceTier
        {
            ReleaseId = row.Text("release_id"),
            Above = row.OptionalLong("above")!.Value,
            Input = row.OptionalDouble("input")!.Value,
            Output = row.OptionalDouble("output")!.Value,
            CacheRead = row.OptionalDouble("cache_read"),
            CacheWrite = row.OptionalDouble("cache_write"),
        }).ToLookup(x => x.ReleaseId);
        return Row.All(connection, "releases", "position", row => new Release
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            DatasetId = row.Text("dataset_id"),
            VendorId = row.Text("vendor_id"),
            Name = row.Text("name"),
            Origin = row.Slug<RecordOrigin>("origin"),
            Released = row.Date("released"),
            Revised = row.OptionalDate("revised"),
            Line = row.OptionalSlug<ReleaseLine>("line"),
            Context = row.OptionalLong("context"),
            Weights = row.OptionalSlug<Openness>("weights"),
            InputPrice = row.OptionalDouble("input_price"),
            OutputPrice = row.OptionalDouble("output_price"),
            CacheReadPrice = row.OptionalDouble("cache_read_price"),
            CacheWritePrice = row.OptionalDouble("cache_write_price"),
            Tiers = [.. tiers[row.Text("id")]],
            IsDeprecated = row.Flag("is_deprecated"),
            Doubt = row.OptionalSlug<ReleaseDoubt>("doubt"),
            DoubtText = row.OptionalLocal("doubt_text"),
            Capabilities = [.. capabilities[row.Text("id")]],
        });
    }

    public static List<Prose> Prose(DbConnection connection) => Row.All(connection, "prose", "kind, subject_id, language", row => new Prose
    {
        Kind = row.Slug<ProseKind>("kind"),
        SubjectId = row.Text("subject_id"),
        Language = LanguageTags.All.Single(language => language.Tag() == row.Text("language")),
        Markdown = row.Text("markdown"),
    });

    public static List<Speaker> Speakers(DbConnection connection) => Row.All(connection, "speakers", "position", row => new Speaker
    {
        Id = row.Text("id"),
        Position = row.Number("position"),
        Name = row.Local("name"),
        Role = row.OptionalLocal("role"),
        Pseudonym = row.Flag("pseudonym"),
    });

    public static List<Reading> Readings(DbConnection connection)
    {
        var facts = Row.All(connection, "reading_facts", "reading_id, position", row => new ReadingFact
        {
            ReadingId = row.Text("reading_id"),
            Position = row.Number("position"),
            FactId = row.Text("fact_id"),
        }).ToLookup(x => x.ReadingId);
        return Row.All(connection, "readings", "position", row => new Reading
        {
            Id = row.Text("id"),
            Position = row.Number("position"),
            Name = row.Local("name"),
            Text = row.Local("text"),
            Facts = [.. facts[row.Text("id")]],
        });
    }

    public static List<Retired> Retired(DbConnection connection) => Row.All(connection, "retired", "kind, id", row => new Retired
    {
        Kind = row.Slug<RetiredKind>("kind"),
        Id = row.Text("id"),
        SuccessorId = row.OptionalText("successor_id"),
        Why = row.Local("why"),
    });

    public static List<Change> Changes(DbConnection connection) => Row.All(connection, "changes", "id desc", row => new Change
    {
        Id = row.Number("id"),
        Date = row.Day("date"),
        Text = row.Local("text"),
        Page = row.OptionalText("page"),
    });
}
