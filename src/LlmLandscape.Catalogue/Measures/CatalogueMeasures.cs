using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>What is asked of the measures.</summary>
/// <param name="AsOf">The day of asking; null for the last that the records asked can know of.</param>
/// <param name="Panel">The vendors followed over time; none for those on record at the start.</param>
/// <param name="Features">The capabilities compared; none for all.</param>
/// <param name="WithAttached">Whether an attached snapshot counts beside the chosen releases.</param>
/// <param name="Raw">Whether doubtful records count too, and every record is taken at its word.</param>
public sealed record MeasureQuestion(
    DateOnly? AsOf,
    IReadOnlyList<string> Panel,
    IReadOnlyList<string> Features,
    bool WithAttached = true,
    bool Raw = false);

/// <summary>The measures, and what they were taken from.</summary>
/// <param name="Measures">The measures.</param>
/// <param name="Taken">The releases that counted.</param>
/// <param name="Performance">What scores, votes, price histories and indicators come to.</param>
/// <param name="Claims">The sources' claims held against all of it.</param>
public sealed record MeasureAnswer(
    HomogenizationMeasures Measures, IReadOnlyList<Release> Taken, PerformanceMeasures Performance, IReadOnlyList<HeldClaim> Claims);

/// <summary>Takes the measures of a catalogue, for pages, the API and the command line alike.</summary>
internal static class CatalogueMeasures
{
    /// <summary>Measures what is asked.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="InvalidDataException">
    /// The day of asking is later than any that the records can know of. The message says until when they do.
    /// </exception>
    public static MeasureAnswer Take(CatalogueSnapshot catalogue, MeasureQuestion question)
    {
        var asked = catalogue.Releases.Where(x => question.WithAttached || x.Origin == RecordOrigin.Chosen).ToList();
        var taken = asked.Where(x => question.Raw || !x.IsLeftOut).ToList();
        var latest = catalogue.ReleaseDatasets.Select(x => question.WithAttached ? x.AsOf : x.Snapshot).DefaultIfEmpty().Max();
        if (question.AsOf > latest)
            throw new InvalidDataException(
                $"The records know of nothing after {latest:yyyy-MM-dd}. "
                + $"Ask for that day or an earlier one, not for {question.AsOf:yyyy-MM-dd}.");
        var options = new MeasureOptions(
            question.AsOf ?? latest,
            question.Features.Count > 0 ? question.Features : [.. catalogue.Capabilities.Select(x => x.Id)],
            question.Panel,
            question.Raw);
        var evidence = MeasureEvidence.Of(catalogue, question, options, taken);
        var measures = HomogenizationMeasures.Of(evidence.Releases, evidence.Strategies, options, evidence.Stated);
        return new(
            measures with
            {
                WithAttached = question.WithAttached,
                LeftOut = asked.Except(taken).Count(x => x.Released.To <= measures.AsOf),
            },
            taken,
            PerformanceMeasuring.Of(evidence),
            ClaimVerdicts.Of(evidence, catalogue.MeasuredClaims));
    }
}
