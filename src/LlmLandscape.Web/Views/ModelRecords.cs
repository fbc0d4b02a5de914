using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>What records have of one model, under all the names that an editor ties to it.</summary>
/// <param name="Releases">Its releases, in the order of time; the one that was asked for stands first.</param>
/// <param name="Pasts">What its records asked over time.</param>
/// <param name="Scores">Its best score on each benchmark.</param>
internal sealed record ModelRecords(
    IReadOnlyList<Release> Releases, IReadOnlyList<RecordPastView> Pasts, IReadOnlyList<ScoreView> Scores)
{
    /// <summary>Whether any record knows it.</summary>
    public bool Any => Releases.Count + Pasts.Count + Scores.Count > 0;

    /// <summary>Those of a model that articles speak of.</summary>
    public static ModelRecords OfModel(CatalogueSnapshot catalogue, string model) => Of(catalogue, catalogue.TiesOfModel[model]);

    /// <summary>Those of the version that a release is.</summary>
    public static ModelRecords OfRelease(CatalogueSnapshot catalogue, Release release) =>
        Of(catalogue, catalogue.TiesOfRecord[(release.DatasetId, release.Id)], release);

    private static ModelRecords Of(CatalogueSnapshot catalogue, IEnumerable<ModelTie> ties, Release? release = null)
    {
        var names = ties.SelectMany(x => x.Records).Select(x => (x.DatasetId, x.Record)).Distinct().ToList();
        var records = names.Select(x => x.Record).Prepend(release?.Id).OfType<string>().Distinct().ToList();
        return new(
            [.. records.Select(catalogue.Releases.Find).OfType<Release>().OrderBy(x => x != release).ThenBy(x => x.Position)],
            [.. records.Select(catalogue.Pasts.Find).OfType<RecordPast>().Select(RecordPastView.Of)],
            ScoreView.BestOf(catalogue, names.SelectMany(name => catalogue.ScoresOf[name])));
    }
}
