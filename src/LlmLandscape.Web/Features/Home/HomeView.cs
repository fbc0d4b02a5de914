using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Components.Topics;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Home;

/// <summary>The landscape at a glance: who bets on what, whether they are all the same, what is new, and what is in dispute.</summary>
/// <param name="Bets">Who bets on what.</param>
/// <param name="Data">What data show of whether they are all the same.</param>
/// <param name="Summary">What the sources say of it, in Markdown.</param>
/// <param name="Topics">The questions that readers come with, and the answers in a sentence.</param>
/// <param name="Releases">The latest on record, the last first.</param>
/// <param name="Events">The latest that the sources date, the last first.</param>
/// <param name="Disputes">The weightiest.</param>
/// <param name="Changes">The latest of the catalogue itself.</param>
public sealed record HomeView(
    BetsView Bets,
    MeasuresView Data,
    string Summary,
    IReadOnlyList<TopicRowView> Topics,
    IReadOnlyList<Release> Releases,
    IReadOnlyList<EventView> Events,
    IReadOnlyList<DisputeLabel> Disputes,
    IReadOnlyList<ChangeView> Changes)
{
    private const int MostReleases = 4, MostEvents = 4, MostDisputes = 3, MostChanges = 3;

    public static HomeView Of(CatalogueSnapshot catalogue, Language language, IReadOnlyList<string> chosen)
    {
        var local = catalogue.In(language);
        return new(
            BetsView.Of(catalogue, language, chosen),
            MeasuresView.Of(catalogue, new(), language),
            local.Prose(ProseKind.Page, "homogenization"),
            TopicRowView.All(catalogue, language),
            [
                .. catalogue.Releases.Where(x => x.Doubt is null)
                    .OrderByDescending(x => x.Released.To).ThenByDescending(x => x.Position).Take(MostReleases),
            ],
            [.. local.Latest.Take(MostEvents)],
            [.. local.Disputes.Take(MostDisputes)],
            [.. ChangeView.All(catalogue, language).Take(MostChanges)]);
    }
}
