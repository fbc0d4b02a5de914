namespace LlmLandscape.Web.Addresses;

/// <summary>How the parameters of addresses are called. They are spelled here and nowhere else: bookmarks depend on them.</summary>
public static class ParameterNames
{
    public const string AsOf = "asof";
    public const string Benchmark = "benchmark";
    public const string By = "by";
    public const string Capability = "capability";
    public const string Chart = "chart";
    public const string Compared = "v";
    public const string ComparedModels = "m";
    public const string Cursor = "cursor";
    public const string Dataset = "dataset";
    public const string Differences = "differences";
    public const string Dimension = "dimension";
    public const string Feature = "feature";
    public const string From = "from";
    public const string Group = "group";
    public const string Kind = "kind";
    public const string Lane = "lane";
    public const string Layer = "layer";
    public const string Limit = "limit";
    public const string Market = "market";
    public const string Match = "match";
    public const string Metric = "metric";
    public const string Modality = "modality";
    public const string Openness = "openness";
    public const string Origin = "origin";
    public const string Page = "page";
    public const string Pair = "pair";
    public const string Panel = "panel";
    public const string Paragraph = "paragraph";
    public const string Period = "period";
    public const string Records = "records";
    public const string Region = "region";
    public const string Selection = "tick";
    public const string Sort = "sort";
    public const string Source = "source";
    public const string Strategy = "strategy";
    public const string Subject = "subject";
    public const string Text = "q";
    public const string To = "to";
    public const string Vendor = "vendor";
    public const string View = "view";
    public const string Without = "without";
}
