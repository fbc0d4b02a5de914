using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Features.Facts;

/// <summary>What does one fact say, and who says otherwise?</summary>
public sealed record FactPageView(FactView Fact, SubjectView? Subject, IReadOnlyList<DisputeLabel> Disputes)
{
    /// <summary>Null where there is no such fact.</summary>
    public static FactPageView? Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        var local = catalogue.In(language);
        return local.Facts.Find(id) is { } fact ? new(fact, local.SubjectOf(fact), local.DisputesOf([fact])) : null;
    }
}
