using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Catalogue.Measuring;

/// <summary>What is asked of the measures.</summary>
/// <param name="AsOf">The day of asking; null for the last that the records asked can know of.</param>
/// <param name="Panel">The vendors followed over time; none for those on record at the start.</param>
/// <param name="Features">The capabilities compared; none for all.</param>
/// <param name="WithAttached">Whether an attached snapshot counts beside the chosen releases.</param>
/// <param name="Raw">Whether doubtful records count too, and every record is taken at its word.</param>
public sealed record MeasureQuestion(DateOnly? AsOf, IReadOnlyList<string> Panel, IReadOnlyList<string> Features, bool WithAttached = true, bool Raw = false);

/// <summary>The measures, and what they were taken from.</summary>
/// <param name="Measures">The measures.</param>
/// <param name="Taken">The releases that counted.</param>
public sealed record MeasureAnswer(HomogenizationMeasures Measures, IReadOnlyList<Release> Taken);

/// <summary>Takes the measures of a catalogue, for pages, the API and the command line alike.</summary>
public static class CatalogueMeasures
{
    /// <summary>Reads what is asked and measures it.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The day of asking is later than any that the records can know of. The message says until when they do.</exception>
    public static async Task<MeasureAnswer> TakeAsync(CatalogueContext context, MeasureQuestion question, CancellationToken cancellation = default)
    {
        var asked = await context.Releases.Include(x => x.Capabilities).Where(x => question.WithAttached || x.Origin == ReleaseOrigin.Chosen).OrderBy(x => x.Position).ToListAsync(cancellation);
        var taken = asked.Where(x => question.Raw || x.Doubt is null).ToList();
        var marks = await context.Facts.Where(fact => fact.Kind == FactKind.Strategy).Select(fact => new { fact.VendorId, fact.StrategyId }).Distinct().ToListAsync(cancellation);
        var vendors = await context.Vendors.Select(x => x.Id).ToListAsync(cancellation);
        var features = question.Features.Count > 0 ? question.Features : await context.Capabilities.OrderBy(x => x.Position).Select(x => x.Id).ToListAsync(cancellation);
        var known = await context.Datasets.Select(x => question.WithAttached ? x.AsOf : x.Snapshot).ToListAsync(cancellation);
        var latest = known.DefaultIfEmpty().Max();
        if (question.AsOf > latest) throw new InvalidDataException($"The records know of nothing after {latest:yyyy-MM-dd}. Ask for that day or an earlier one, not for {question.AsOf:yyyy-MM-dd}.");
        var measures = HomogenizationMeasures.Of(
            taken.Select(release => ReleaseRecords.Of(release, question.Raw)),
            vendors.ToDictionary(id => id, id => (IReadOnlySet<string>)marks.Where(mark => mark.VendorId == id).Select(mark => mark.StrategyId!).ToHashSet()),
            new(question.AsOf ?? latest, features, question.Panel, question.Raw));
        return new(measures with { WithAttached = question.WithAttached, LeftOut = asked.Except(taken).Count(x => x.Released.To <= measures.AsOf) }, taken);
    }
}
