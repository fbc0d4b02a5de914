using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Models;

/// <summary>What sort of record knows a model.</summary>
public enum RecordForm
{
    /// <summary>A release of its maker.</summary>
    Release,

    /// <summary>The maker's price list of some time.</summary>
    PriceHistory,

    /// <summary>Scores alone.</summary>
    Score,
}

/// <summary>What a record says of a model: its release, or else a price list that had it, or else what scored it.</summary>
/// <param name="Id">The record: a release, a price history or a score.</param>
/// <param name="Form">Which of them it is.</param>
/// <param name="Name">The name in the record.</param>
/// <param name="Dataset">The dataset that it belongs to.</param>
/// <param name="Origin">Chosen by an editor, or attached.</param>
/// <param name="Released">When it was released; null where the record does not say.</param>
/// <param name="Context">The context window, in tokens.</param>
/// <param name="Weights">Whether the weights are public.</param>
/// <param name="InputPrice">USD per million tokens of input; of a price list the last that it asked.</param>
/// <param name="OutputPrice">The same of output.</param>
/// <param name="Can">Capabilities that the record says it has.</param>
/// <param name="Cannot">Capabilities that it says it has not; what stands in neither is not recorded.</param>
/// <param name="Doubt">Why the measures leave it out; null where they do not.</param>
public sealed record ModelRecordView(
    string Id,
    RecordForm Form,
    string Name,
    string Dataset,
    RecordOrigin Origin,
    PartialDate? Released,
    long? Context,
    Openness? Weights,
    double? InputPrice,
    double? OutputPrice,
    IReadOnlyList<string> Can,
    IReadOnlyList<string> Cannot,
    ReleaseDoubt? Doubt)
{
    /// <summary>What each of the capabilities means that are inputs.</summary>
    private static readonly Dictionary<string, Modality> Inputs = new()
    {
        ["image-input"] = Modality.Image,
        ["audio-input"] = Modality.Audio,
        ["video-input"] = Modality.Video,
    };

    /// <summary>What it takes in or gives out: whatever is released here writes text, unless the data say that it does not.</summary>
    internal IEnumerable<Modality> Modalities =>
    [
        .. Form == RecordForm.Release && Doubt != ReleaseDoubt.OtherKind ? [Modality.Text] : Array.Empty<Modality>(),
        .. Inputs.Where(x => Can.Contains(x.Key)).Select(x => x.Value),
    ];

    /// <summary>The releases, or else one record that knows the model; none where there is none.</summary>
    internal static IReadOnlyList<ModelRecordView> All(ModelRecords records) => records switch
    {
        { Releases: [_, ..] releases } => [.. releases.Select(Of)],
        { Pasts: [var past, ..] } => [Of(past)],
        { Scores: [var score, ..] } => [Of(records.Scores.FirstOrDefault(x => x.Released is not null) ?? score)],
        _ => [],
    };

    internal static ModelRecordView Of(Release release) => new(
        release.Id,
        RecordForm.Release,
        release.Name,
        release.DatasetId,
        release.Origin,
        release.Released,
        release.Context,
        release.Weights,
        release.InputPrice,
        release.OutputPrice,
        [.. release.Capabilities.Where(x => x.Has).Select(x => x.CapabilityId).Order(StringComparer.Ordinal)],
        [.. release.Capabilities.Where(x => !x.Has).Select(x => x.CapabilityId).Order(StringComparer.Ordinal)],
        release.Doubt);

    private static ModelRecordView Of(RecordPastView past)
    {
        var asked = past.Prices.LastOrDefault(x => x is { Input: not null, Output: not null });
        return new(
            past.Id,
            RecordForm.PriceHistory,
            past.Name,
            past.Dataset,
            past.Origin,
            past.Released,
            null,
            null,
            asked?.Input,
            asked?.Output,
            [.. past.Can.Keys.Order(StringComparer.Ordinal)],
            [],
            null);
    }

    private static ModelRecordView Of(ScoreView score) => new(
        score.Id, RecordForm.Score, score.Name, score.Dataset, score.Origin, score.Released, null, null, null, null, [], [], null);
}
