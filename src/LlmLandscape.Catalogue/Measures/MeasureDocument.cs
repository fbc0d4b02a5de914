using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue.Measures.Claims;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Catalogue.Measures;

/// <summary>A dataset that measures are taken from, and on what terms.</summary>
/// <param name="Id">The dataset.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Where it is published.</param>
/// <param name="Licence">The licence of its data.</param>
/// <param name="Credit">Whom that asks to be named; null where it asks for nobody.</param>
/// <param name="AsOf">The last day of which it can know.</param>
/// <param name="IsAttached">Whether somebody attached it whole; else only chosen records of it count.</param>
public sealed record DataTerms(string Id, string Name, string Url, string Licence, string? Credit, DateOnly AsOf, bool IsAttached);

/// <summary>Everything that is measured, to be taken along: the numbers, the verdicts, and the terms of the data beside them.</summary>
/// <param name="Homogenization">What capabilities, strategies and list prices come to.</param>
/// <param name="Performance">What scores, votes, price histories and indicators come to.</param>
/// <param name="Claims">The sources' claims held against all of it.</param>
/// <param name="Data">The datasets.</param>
public sealed record MeasureDocument(
    HomogenizationMeasures Homogenization, PerformanceMeasures Performance, IReadOnlyList<HeldClaim> Claims, IReadOnlyList<DataTerms> Data)
{
    /// <summary>Measures what is asked.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="InvalidDataException">The day of asking is later than any that the records can know of.</exception>
    public static MeasureDocument Of(CatalogueSnapshot catalogue, MeasureQuestion question)
    {
        var answer = catalogue.Measure(question);
        return new(answer.Measures, answer.Performance, answer.Claims, Terms(catalogue));
    }

    /// <summary>The datasets of a catalogue, and on what terms its data may be used.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static IReadOnlyList<DataTerms> Terms(CatalogueSnapshot catalogue) =>
        [.. catalogue.Datasets.Select(x => new DataTerms(x.Id, x.Name, x.Url, x.Licence, x.Credit, x.AsOf, x.AttachedRecords is not null))];
}
