using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>A model as a column: a model of the articles, a release on record, or both where an editor ties them.</summary>
/// <param name="Model">The model that articles speak of; null where none does.</param>
/// <param name="Releases">The records that say what it can do.</param>
/// <param name="Facts">What articles say of it.</param>
internal sealed record ComparedModel(
    ComparedColumn Column,
    string? Vendor,
    LanguageModel? Model,
    IReadOnlyList<Release> Releases,
    IReadOnlyList<RecordPastView> Pasts,
    IReadOnlyList<ScoreView> Scores,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<EventView> Events)
{
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="id">Of a model or of a release.</param>
    /// <param name="language">The reader's.</param>
    public static ComparedModel Of(CatalogueSnapshot catalogue, string id, Language language)
    {
        var release = catalogue.Releases.Find(id);
        var ties = release is null ? catalogue.TiesOfModel[id] : catalogue.TiesOfRecord[(release.DatasetId, release.Id)];
        var model = catalogue.Models.Find(id) ?? ties.Select(tie => catalogue.Models.Find(tie.ModelId)).FirstOrDefault(x => x is not null);
        var records = release is null ? ModelRecords.OfModel(catalogue, id) : ModelRecords.OfRelease(catalogue, release);
        var local = catalogue.In(language);
        return new(
            release is null
                ? new(id, model!.Name.In(language), model.Name, Links.Model(id))
                : new(id, release.Name, new(release.Name, release.Name, release.Name), Links.Release(id)),
            release?.VendorId ?? model?.VendorId,
            model,
            records.Releases,
            records.Pasts,
            records.Scores,
            model is null ? [] : local.FactsOfModel(model.Id),
            model is null ? [] : local.EventsWithModel(model.Id));
    }
}
