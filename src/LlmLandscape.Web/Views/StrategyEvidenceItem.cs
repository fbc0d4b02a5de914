using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>Evidence that a vendor pursues a strategy.</summary>
public sealed record StrategyEvidenceItem(
    string Strategy, string Vendor, PartialDate? Since, string Text, IReadOnlyList<CitationView> Citations)
{
    public static StrategyEvidenceItem Of(StatementView fact) => new(fact.Strategy!, fact.Vendor!, fact.Date, fact.Text, fact.Citations);
}
