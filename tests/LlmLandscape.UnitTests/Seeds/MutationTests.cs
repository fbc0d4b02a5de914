using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Prints;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>The shipped figures with one slip each: it is seen without the articles at hand.</summary>
public sealed class MutationTests
{
    private const string Numerals = "一二三四五六七八九";

    private static readonly CatalogueSeed Seed = SeedReader.Read(Folders.Seeds).Seed;

    private static readonly Dictionary<string, string> Units =
        Seed.Vocabulary.Metrics.ToDictionary(x => x.Term.Id, x => x.UnitId);

    private static readonly List<ObservationSeed> Figures =
        [.. Seed.AllStatements.SelectMany(x => x.Observations).Where(x => x.Fact.Citations.All(citation => citation.Because is null))];

    [Fact]
    public void Every_digit_of_a_value_that_is_typed_wrong_is_seen()
    {
        List<(ObservationSeed, string)> changed =
        [
            .. Figures.SelectMany(x => Changed(x.Value.ToString(CultureInfo.InvariantCulture)).Select(value => (
                x with { Value = decimal.Parse(value, CultureInfo.InvariantCulture) }, Units[x.MetricId]))),
        ];
        changed.Count.ShouldBeGreaterThan(3500);
        Missed(changed).ShouldBeEmpty();
    }

    /// <summary>Of a print with two numbers, as "5元/百万token", the value is one; the other is held against the article alone.</summary>
    [Fact]
    public void Every_digit_and_magnitude_of_a_print_that_is_typed_wrong_is_seen()
    {
        List<(ObservationSeed, string)> changed =
        [
            .. Figures.SelectMany(x => x.Fact.Citations.Where(citation => citation.Printed is not null && !citation.Printed.Contains('月'))
                .SelectMany(citation => Changed(citation.Printed!).Select(print => (
                    x with { Fact = x.Fact with { Citations = [citation with { Printed = print }] } }, Units[x.MetricId])))),
        ];
        changed.Count.ShouldBeGreaterThan(1500);
        Missed(changed).ShouldAllBe(x => PrintedFigure.In(x).Count > 1);
    }

    [Fact]
    public void Every_qualifier_that_is_typed_wrong_is_seen_but_for_round_magnitudes()
    {
        List<(ObservationSeed Figure, string)> changed =
        [
            .. Figures.SelectMany(x => Enum.GetValues<Qualifier>().Where(qualifier => qualifier != x.Qualifier)
                .Select(qualifier => (x with { Qualifier = qualifier }, Units[x.MetricId]))),
        ];
        Missed(changed).ShouldAllBe(x => x.StartsWith('百'));
    }

    /// <summary>Money of another currency, hundredths for times, months for seconds. A bare number does not say what it counts.</summary>
    [Fact]
    public void Every_unit_that_a_print_names_is_held_against_the_metric()
    {
        List<(ObservationSeed, string)> changed =
        [
            .. Figures.Where(x => Units[x.MetricId] is "CNY" or "USD" or "percent" or "seconds" or "months" or "CNY-per-million-tokens")
                .Where(x => x.Fact.Citations.All(citation => citation.Printed!.Any("元%％月年s成分".Contains)))
                .SelectMany(x => Units.Values.Distinct().Where(unit => unit.Split('-')[0] != Units[x.MetricId].Split('-')[0])
                    .Select(unit => (x, unit))),
        ];
        changed.Count.ShouldBeGreaterThan(500);
        Missed(changed).ShouldBeEmpty();
    }

    /// <summary>A year that the print leaves out is seen by a reader alone, and so is a date without a print of its own.</summary>
    [Fact]
    public void Every_digit_of_a_date_whose_paragraph_prints_it_is_held_against_the_print()
    {
        var dated = SeedFacts.All(Seed).Where(x => x.Date is not null).ToList();
        var printed = dated.Where(x => x.Citations.Any(of => of.Printed is { } text && PrintedDate.Of(text) is not null)).ToList();
        var (all, seen) = (0, 0);
        foreach (var fact in printed)
            foreach (var text in Changed(fact.Date!.Text))
            {
                if (!PartialDate.TryParse(text, out var date) || !PlausibleYears.Include(date!.From, date.To)) continue;
                all++;
                if (fact.Citations.Any(x => PrintRules.WrongDate(fact with { Date = date }, x))) seen++;
            }

        TestContext.Current.SendDiagnosticMessage(
            $"{seen} of {all} wrong digits of {printed.Count} dates with a print are seen; {dated.Count - printed.Count} dates have none.");
        ((double)seen / all).ShouldBeGreaterThan(0.7, $"{seen} of {all}");
    }

    /// <summary>The prints of those in which nothing is seen.</summary>
    private static List<string> Missed(IEnumerable<(ObservationSeed Figure, string Unit)> changed) =>
    [
        .. changed.Where(x => x.Figure.Fact.Citations.All(citation => PrintRules.Problem(x.Figure, citation, x.Unit) is null))
            .Select(x => x.Figure.Fact.Citations[0].Printed!),
    ];

    /// <summary>Each digit, numeral and magnitude in place of which another one stands.</summary>
    private static IEnumerable<string> Changed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (at, kin) = (i, new[] { "0123456789", Numerals, "万亿", "萬億" }.FirstOrDefault(x => x.Contains(text[i])) ?? "");
            foreach (var other in kin.Where(x => x != text[at])) yield return $"{text[..at]}{other}{text[(at + 1)..]}";
        }
    }
}
