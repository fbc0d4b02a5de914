using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>Writes capital sums at their bars.</summary>
internal sealed class LedgerWriter(CatalogueSnapshot catalogue, Unit unit, Words words)
{
    public LedgerSum Sum(CapitalSum sum, IReadOnlyList<CapitalSum> parts)
    {
        var date = sum.Facts[0].Date;
        return new(
            sum.Id,
            sum.Amount,
            date?.From,
            date?.To,
            sum.Years,
            Fill(sum.Facts[0].Figure.Basis),
            Amount(sum),
            [.. new[] { AYear(sum), Period(sum) ?? words["no period stated"], Metric(sum), Places(sum) }.OfType<string>()],
            Said(sum),
            Links.Fact(sum.Id),
            [.. parts.Select(x => new LedgerPart(x.Amount, Bare(x), $"{Bare(x)} {Metric(x)}", Said(x), Links.Fact(x.Id)))]);
    }

    public TopicMark Mark(CapitalSum sum) => new(
        sum.Vendor.Id,
        sum.Vendor.Name,
        Metric(sum),
        sum.Amount,
        sum.AYear,
        unit.Id,
        Period(sum),
        EnumSlug.Of(sum.Facts[0].Figure.Basis),
        [.. sum.Facts.Select(x => x.Id)]);

    private string Said(CapitalSum sum) => string.Join(
        words["; "],
        new[]
        {
            $"{sum.Vendor.Name}{words[": "]}{Amount(sum)}",
            Metric(sum),
            Period(sum) ?? words["no period stated"],
            KindName.Of(words, sum.Facts[0].Figure.Basis),
            Places(sum),
        });

    private string Amount(CapitalSum sum)
    {
        var figure = sum.Facts[0].Figure;
        return FigureText.InWords(
            figure.Qualifier, FigureText.Of(figure.Value, figure.ValueHigh, unit.Name, words.Language), words.Language);
    }

    private string Bare(CapitalSum sum)
    {
        var figure = sum.Facts[0].Figure;
        var sign = figure.Qualifier switch { Qualifier.About => "≈ ", Qualifier.Over => "> ", Qualifier.Under => "< ", _ => "" };
        return sign + FigureText.Amount(figure.Value, figure.ValueHigh, words.Language);
    }

    /// <summary>Nothing where the period is a year: it says so already.</summary>
    private string? AYear(CapitalSum sum) => sum is { Years: not (null or 1), AYear: { } amount }
        ? words["= {0} a year", FigureText.Of(Rounded((decimal)amount), null, unit.Name, words.Language)]
        : null;

    private string? Period(CapitalSum sum) =>
        sum.Facts[0].Date is { } date ? DateText.Of(date, words.Language) : sum.Facts[0].Figure.PeriodWords;

    private string Metric(CapitalSum sum) => catalogue.Metrics[sum.Metric].Name.In(words.Language);

    private string Places(CapitalSum sum) => string.Join(
        " · ",
        sum.Facts.SelectMany(x => x.Citations).Select(x => $"{catalogue.Sources[x.Source].Code} {x.Paragraph}").Distinct());

    private static BarFill Fill(Basis basis) => basis switch
    {
        Basis.Announced => BarFill.Announced,
        Basis.Forecast => BarFill.Forecast,
        Basis.Claimed => BarFill.Outline,
        _ => BarFill.Solid,
    };

    /// <summary>To three digits: an average that nobody printed is no more exact than that.</summary>
    internal static decimal Rounded(decimal value)
    {
        var size = 1m;
        while (value / size >= 1000) size *= 10;
        return Math.Round(value / size) * size;
    }
}
