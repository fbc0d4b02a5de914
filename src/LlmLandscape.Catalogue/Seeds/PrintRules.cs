using System.Globalization;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Prints;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>
/// A print is worth its value: what a figure's citations print is read and held against its value, range, unit and qualifier. Where
/// a print cannot be read so, its citation has the editor's word why the value follows. A print that is a date is held against the date.
/// </summary>
internal sealed class PrintRules(CatalogueSeed seed, SeedProblems problems)
{
    private readonly Dictionary<string, string> _units =
        seed.Vocabulary.Metrics.GroupBy(x => x.Term.Id).ToDictionary(x => x.Key, x => x.First().UnitId);

    public void Check()
    {
        foreach (var observation in seed.AllStatements.SelectMany(said => said.Observations))
        {
            if (!_units.TryGetValue(observation.MetricId, out var unit)) continue; // said elsewhere
            foreach (var citation in observation.Fact.Citations.Where(x => x.Printed is not null))
                Check(observation, citation, observation.UnitId ?? unit);
        }

        foreach (var fact in SeedFacts.All(seed))
            foreach (var citation in fact.Citations)
                if (WrongDate(fact, citation)) problems.Add(
                    citation.Place, $"'{citation.Printed}' is another date than {fact.Date!.Text}. Correct one of the two.");

        var figures = seed.AllStatements.SelectMany(said => said.Observations).SelectMany(x => x.Fact.Citations).ToHashSet();
        foreach (var idle in SeedFacts.Citations(seed).Where(x => x.Because is not null && !(figures.Contains(x) && x.Printed is not null)))
            problems.Add(idle.Place, "Only the print of a figure needs a word why its value follows. Delete 'because'.");
    }

    private void Check(ObservationSeed observation, CitationSeed citation, string unit)
    {
        var problem = Problem(observation, citation, unit);
        if (citation.Because is null)
        {
            if (problem is not null) problems.Add(citation.Place, $"'{citation.Printed}' {problem}");
        }
        else if (problem is null)
        {
            problems.Add(citation.Place, $"'{citation.Printed}' says the value by itself. Delete 'because'.");
        }
    }

    /// <summary>Whether a citation prints a date that the fact's cannot mean.</summary>
    internal static bool WrongDate(FactSeed fact, CitationSeed citation) =>
        fact.Date is { } date && citation.Printed is { } printed && PrintedDate.Of(printed) is { } said && !said.IsIn(date);

    /// <summary>What a print says that the value does not; null where they agree, and for a date beside another print.</summary>
    internal static string? Problem(ObservationSeed observation, CitationSeed citation, string unit)
    {
        var figures = PrintedFigure.In(citation.Printed!);
        var isDate = figures.Count == 0 && citation.Printed!.Contains('年', StringComparison.Ordinal);
        return isDate && observation.Fact.Citations.Any(x => x != citation && x.Printed is not null)
            ? null
            : Problem(observation, figures, unit);
    }

    /// <summary>Null where one of the figures says it all.</summary>
    private static string? Problem(ObservationSeed observation, IReadOnlyList<PrintedFigure> figures, string unit)
    {
        const string advice = "Correct what is wrong, or say with 'because' why the value follows.";
        if (figures.Count == 0) return $"has no number that can be read, but 'value' is {Text(observation.Value)}. {advice}";
        var right = figures.Where(x => (x.Value, x.High) == (observation.Value, observation.ValueHigh)).ToList();
        if (right.Count == 0)
        {
            var read = string.Join(" and ", figures.Select(Text));
            return $"reads {read}, but 'value' is {Text(observation.Value)}"
                + (observation.ValueHigh is { } high ? $" and 'valueHigh' {Text(high)}. {advice}" : $". {advice}");
        }

        var fitting = right.Where(x => IsOf(x, unit)).ToList();
        if (fitting.Count == 0)
            return $"reads {Text(right[0])}, but '{observation.MetricId}' is in {unit}: {Text(observation.Value)} {unit}. "
                + "Correct what is wrong, name another 'unit' beside the metric, or say with 'because' why the value follows.";
        return fitting.Exists(x => x.Qualifier == observation.Qualifier || (x.IsRound && observation.Qualifier == Qualifier.About))
            ? null
            : $"states it as '{EnumSlug.Of(fitting[0].Qualifier)}', but 'qualifier' is '{EnumSlug.Of(observation.Qualifier)}'. {advice}";
    }

    /// <summary>Whether a number can be one of a unit: money of that currency, hundredths of what is in hundredths.</summary>
    private static bool IsOf(PrintedFigure figure, string unit) => figure.Unit switch
    {
        PrintedUnit.Money => unit.Split('-')[0] == figure.Currency,
        PrintedUnit.Percent => unit == "percent",
        PrintedUnit.Times => unit == "ratio",
        PrintedUnit.Seconds => unit == "seconds",
        PrintedUnit.Months => unit == "months",
        PrintedUnit.Place => unit == "place",
        _ => unit is not ("percent" or "seconds" or "months"),
    };

    private static string Text(PrintedFigure figure)
    {
        var unit = figure.Unit switch
        {
            PrintedUnit.None => "",
            PrintedUnit.Money => $" {figure.Currency}",
            PrintedUnit.Percent => "%",
            PrintedUnit.Times => " times",
            PrintedUnit.Place => " (a place)",
            _ => $" {EnumSlug.Of(figure.Unit)}",
        };
        return figure.High is { } high ? $"{Text(figure.Value)} to {Text(high)}{unit}" : $"{Text(figure.Value)}{unit}";
    }

    private static string Text(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
