using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Wording;

/// <summary>How pages call kinds.</summary>
internal static class KindName
{
    public static string Of(Words words, ModelKind kind) => kind switch
    {
        ModelKind.Model => words["model"],
        ModelKind.App => words["app"],
        ModelKind.Agent => words["agent"],
        ModelKind.Platform => words["platform"],
        _ => throw Unnamed(kind),
    };

    public static string Of(Words words, Openness openness) => openness switch
    {
        Openness.Open => words["open source"],
        Openness.Closed => words["closed source"],
        _ => throw Unnamed(openness),
    };

    public static string Of(Words words, Modality modality) => modality switch
    {
        Modality.Text => words["text"],
        Modality.Image => words["images"],
        Modality.Audio => words["sound"],
        Modality.Video => words["video"],
        Modality.ThreeDimensional => words["3D"],
        Modality.Multimodal => words["multimodal"],
        _ => throw Unnamed(modality),
    };

    /// <summary>Of the source or of the weights, where the place says which or the table has both.</summary>
    public static string InShort(Words words, Openness openness) => openness switch
    {
        Openness.Open => words["open"],
        Openness.Closed => words["closed"],
        _ => throw Unnamed(openness),
    };

    /// <summary>Of a release it is the weights that are public or not.</summary>
    public static string OfWeights(Words words, Openness weights) => weights switch
    {
        Openness.Open => words["open weights"],
        Openness.Closed => words["closed weights"],
        _ => throw Unnamed(weights),
    };

    public static string Of(Words words, SaidBy by) => by switch
    {
        SaidBy.Articles => words["articles only"],
        SaidBy.Records => words["records only"],
        SaidBy.Both => words["in both"],
        _ => throw Unnamed(by),
    };

    public static string Of(Words words, RecordOrigin origin) => origin switch
    {
        RecordOrigin.Chosen => words["chosen and checked by hand"],
        RecordOrigin.Attached => words["the attached snapshot"],
        _ => throw Unnamed(origin),
    };

    public static string Of(Words words, ReleaseLine line) => line switch
    {
        ReleaseLine.Flagship => words["flagship"],
        ReleaseLine.Small => words["small"],
        _ => throw Unnamed(line),
    };

    public static string Of(Words words, ReleaseDoubt doubt) => doubt switch
    {
        ReleaseDoubt.RollingAlias => words["rolling alias: today's features under an old date"],
        ReleaseDoubt.OtherKind => words["writes no text: it embeds, draws, speaks or films"],
        ReleaseDoubt.DoubtfulRecord => words["doubtful record"],
        ReleaseDoubt.DisputedDate => words["disputed date"],
        _ => throw Unnamed(doubt),
    };

    public static string Of(Words words, PriceChangeKind kind) => kind switch
    {
        PriceChangeKind.First => words["first price"],
        PriceChangeKind.Step => words["price step"],
        PriceChangeKind.Correction => words["correction"],
        PriceChangeKind.Alias => words["alias"],
        PriceChangeKind.Conversion => words["conversion"],
        PriceChangeKind.Zero => words["from or to zero"],
        _ => throw Unnamed(kind),
    };

    /// <summary>Why a change of a price is no step.</summary>
    public static string Meaning(Words words, PriceChangeKind kind) => kind switch
    {
        PriceChangeKind.Correction =>
            words["A slip put right, within a week of the record's first day or soon undone; it was never asked."],
        PriceChangeKind.Alias => words["The name stands for whatever is newest and points to another model now."],
        PriceChangeKind.Conversion => words["The same price, put into or out of another currency, or rounded again."],
        PriceChangeKind.Zero => words["A plan, a preview or nothing on one side: no price of tokens to compare."],
        _ => words["The maker asks another price for the same model."],
    };

    public static string Of(Words words, FactKind kind) => kind switch
    {
        FactKind.Definition => words["Definition"],
        FactKind.Positioning => words["Positioning"],
        FactKind.Region => words["Region"],
        FactKind.Openness => words["Openness"],
        FactKind.Group => words["Group"],
        FactKind.Model => words["Model or app"],
        FactKind.Modality => words["Modality"],
        FactKind.Observation => words["Figure"],
        FactKind.Event => words["Event"],
        FactKind.Strategy => words["Strategy"],
        FactKind.Strength => words["Strength"],
        FactKind.Risk => words["Risk"],
        FactKind.Claim => words["Claim"],
        FactKind.BusinessModel => words["Business model"],
        FactKind.Technology => words["Technology"],
        FactKind.Use => words["Use"],
        FactKind.Trend => words["Trend"],
        FactKind.Prediction => words["Prediction"],
        FactKind.Position => words["Dimension"],
        _ => throw Unnamed(kind),
    };

    /// <summary>Of an event, what happened.</summary>
    public static string Of(Words words, FactView fact) =>
        fact is EventView happened ? Of(words, happened.Details.Kind) : Of(words, fact.Kind);

    public static string Of(Words words, SearchKind kind) => kind switch
    {
        SearchKind.Topic => words["Topic"],
        SearchKind.Vendor => words["Vendor"],
        SearchKind.Model => words["Model or app"],
        SearchKind.Strategy => words["Strategy"],
        SearchKind.Metric => words["Metric"],
        SearchKind.Dimension => words["Dimension"],
        SearchKind.Event => words["Event"],
        SearchKind.Observation => words["Figure"],
        SearchKind.Statement => words["Statement"],
        SearchKind.Dispute => words["Dispute"],
        SearchKind.Release => words["Release on record"],
        SearchKind.Capability => words["Capability"],
        SearchKind.Source => words["Source"],
        _ => throw Unnamed(kind),
    };

    public static string Of(Words words, DisputeKind kind) => kind switch
    {
        DisputeKind.Attribution => words["One figure, two owners"],
        DisputeKind.Period => words["One figure, two times"],
        DisputeKind.Implausible => words["Hard to believe"],
        DisputeKind.Definition => words["What does the word mean?"],
        DisputeKind.Scope => words["What is counted?"],
        DisputeKind.Value => words["Two values"],
        DisputeKind.Rounding => words["Rounded differently"],
        DisputeKind.OppositeJudgement => words["Opposite judgements"],
        _ => throw Unnamed(kind),
    };

    /// <summary>Which way it speaks, in a word: for whoever does not see the sign.</summary>
    public static string Of(Words words, Sign sign) => sign switch
    {
        Sign.Plus => words["for it"],
        Sign.Minus => words["against it"],
        Sign.Mixed => words["both ways"],
        _ => throw Unnamed(sign),
    };

    public static string Of(Words words, EventKind kind) => kind switch
    {
        EventKind.Launch => words["launch"],
        EventKind.OpenSourcing => words["open-sourcing"],
        EventKind.PriceCut => words["price cut"],
        EventKind.Funding => words["funding"],
        EventKind.Investment => words["investment"],
        EventKind.Ranking => words["ranking"],
        EventKind.PolicyChange => words["change of course"],
        EventKind.Publication => words["publication"],
        EventKind.Partnership => words["partnership"],
        EventKind.Milestone => words["milestone"],
        _ => throw Unnamed(kind),
    };

    public static string Of(Words words, Basis basis) => basis switch
    {
        Basis.Reported => words["reported"],
        Basis.Announced => words["announced"],
        Basis.Forecast => words["forecast"],
        Basis.Claimed => words["claimed"],
        Basis.Estimated => words["estimated"],
        _ => throw Unnamed(basis),
    };

    public static string Of(Words words, UnitDimension dimension) => dimension switch
    {
        UnitDimension.Money => words["Money"],
        UnitDimension.Count => words["Counts"],
        UnitDimension.Rate => words["Rates"],
        UnitDimension.Ratio => words["Ratios"],
        UnitDimension.Duration => words["Durations"],
        UnitDimension.Rank => words["Ranks"],
        _ => throw Unnamed(dimension),
    };

    public static string Of(Words words, Verdict verdict) => verdict switch
    {
        Verdict.Holds => words["holds"],
        Verdict.HoldsAfterRounding => words["holds after rounding"],
        Verdict.HoldsInPart => words["holds in part"],
        Verdict.DoesNotHold => words["does not hold as worded"],
        Verdict.DoesNotFollow => words["does not follow"],
        Verdict.CannotBeChecked => words["cannot be checked"],
        _ => throw Unnamed(verdict),
    };

    public static string Of(Words words, OmissionReason reason) => reason switch
    {
        OmissionReason.Heading => words["a heading"],
        OmissionReason.Byline => words["the byline"],
        OmissionReason.Rhetoric => words["rhetoric: it states nothing of its own"],
        OmissionReason.Repeated => words["says again what stands in another paragraph"],
        OmissionReason.Metadata => words["front matter of the file"],
        OmissionReason.Notice => words["a notice of the platform"],
        OmissionReason.ListOfReferences => words["what the author read"],
        _ => throw Unnamed(reason),
    };

    public static string Of(Words words, NumberReason reason) => reason switch
    {
        NumberReason.Period => words["the period of a figure that is entered"],
        NumberReason.Name => words["part of a name"],
        NumberReason.List => words["counts what the text then lists"],
        NumberReason.Repeated => words["repeats a figure that is entered"],
        NumberReason.Vague => words["no definite number"],
        NumberReason.Idiom => words["a manner of speaking"],
        NumberReason.Scope => words["part of what a figure is measured against or within"],
        NumberReason.FrontMatter => words["front matter of the file"],
        _ => throw Unnamed(reason),
    };

    public static string OfLanguage(Words words, string language) => language switch
    {
        "zh-Hans" => words["in simplified Chinese"],
        "zh-Hant" => words["in traditional Chinese"],
        _ => words["in English"],
    };

    public static string OfSource(Words words, string kind) => kind switch
    {
        "talk" => words["talk"],
        "dataset" => words["dataset"],
        _ => words["article"],
    };

    private static ArgumentOutOfRangeException Unnamed<T>(T kind) where T : struct, Enum =>
        new(nameof(kind), kind, "No name for this kind.");
}
