using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.Web.Components.Topics;

/// <summary>The answer to a topic's question, in a sentence that is computed from what is on record.</summary>
/// <param name="Sentence">The answer.</param>
/// <param name="Beside">What one must know to read it.</param>
internal sealed record TopicFinding(string Sentence, string Beside)
{
    public static TopicFinding Of(
        CatalogueSnapshot catalogue,
        IReadOnlyList<FactAbout<ObservationView>> observations,
        IReadOnlyList<TopicMetricView> metrics,
        TopicLedger? ledger,
        TopicBars? bars,
        Language language)
    {
        var words = Words.In(language);
        return ledger is not null ? OfSums(catalogue, ledger, words)
            : bars is { Marks.Count: > 1 } ? OfBars(bars, observations, words)
            : OfTrends(metrics, observations.Count, words);
    }

    private static TopicFinding OfSums(CatalogueSnapshot catalogue, TopicLedger ledger, Words words)
    {
        var largest = ledger.Marks.MaxBy(x => x.Value)!;
        var same = ledger.Marks.Where(x => (x.Vendor, x.Value) == (largest.Vendor, largest.Value) && x.Period is not null)
            .DefaultIfEmpty(largest).ToList();
        var most = ledger.Marks.Where(x => x.AYear is not null).MaxBy(x => x.AYear);
        var all = ledger.Marks.Sum(x => x.Ids.Count);
        var who = most is null || most.Vendor == largest.Vendor
            ? words["The largest sum ({1}) is {0}’s", largest.Name, Footings(same)]
            : words["The most in one year ({1}) is {0}’s, the largest sum ({3}) {2}’s",
                most.Name, Footing(most), largest.Name, Footings(same)];
        var how = ledger.Disputed == all ? words["; all are disputed"]
            : ledger.Disputed == 0 ? ""
            : words["; {0} of {1} sums are disputed", ledger.Disputed, all];
        var owners = NameList.Of(words, ledger.Owners.Select(x => x.Name));
        var beside = ledger.Owners.Count == catalogue.Vendors.Count
            ? words["With a capital sum in these sources: {0}.", owners]
            : words["With a capital sum in these sources: {1} of {0} vendors, {2}.", catalogue.Vendors.Count, ledger.Owners.Count, owners];
        var sums = most is null || most.Ids == largest.Ids
            ? words["The largest sum is {0} ({1}).", Sum(largest.Value), string.Join(words["; "], same.Select(Terms))]
            : words["The most in one year is {0} ({1}), the largest sum {2} ({3}).",
                Sum(most.AYear!.Value), Terms(most), Sum(largest.Value), string.Join(words["; "], same.Select(Terms))];
        var silent = catalogue.Vendors.Where(x => x.RegionId is not null).GroupBy(x => x.RegionId!)
            .Where(of => !of.Any(x => ledger.Marks.Any(mark => mark.Vendor == x.Id)))
            .Select(of => words["{0}: none of {1}.", catalogue.Regions[of.Key].Name.In(words.Language), of.Count()]);
        return new(who + how, string.Join(words[" "], [beside, .. silent, sums]));

        // A sum that is planned in one place and spent in another is both.
        string Footings(IReadOnlyList<TopicMark> of) => string.Join(" / ", of.Select(Footing).Distinct());

        string Footing(TopicMark mark) => KindName.Of(words, EnumSlug.Parse<Basis>(mark.Basis!));

        // What a reader must know before setting one beside the other: when, on what footing, and of what.
        string Terms(TopicMark mark) => string.Join(
            words[", "],
            mark.Period ?? words["no period stated"],
            Footing(mark),
            words.Language == Language.English ? Lower(mark.Of) : mark.Of);

        string Sum(double value) => FigureText.Of(LedgerWriter.Rounded((decimal)value), null, ledger.Unit.Name, words.Language);
    }

    private static TopicFinding OfBars(TopicBars bars, IReadOnlyList<FactAbout<ObservationView>> observations, Words words)
    {
        var (first, second, last) = (bars.Bars[0], bars.Bars[1], bars.Bars[^1]);
        var (one, other, least) = (bars.Marks[0], bars.Marks[1], bars.Marks[^1]);
        var sentence = bars.IsPrice
            ? words["Flagships cost from {0} ({1}) to {2} ({3}) per million tokens of output", last.Text, least.Name, first.Text, one.Name]
            : words["{0} leads the index on record with {1} points, ahead of {2} with {3}", one.Name, first.Text, other.Name, second.Text];
        var onRecord = words["On record are the models of {0} vendors.", bars.Marks.Count];
        var disputed = observations.Count(x => x.Fact.Disputes.Count > 0);
        return new(sentence, (observations.Count, disputed) switch
        {
            (0, _) => onRecord,
            (_, 0) => string.Concat(
                onRecord,
                words[" "],
                words["The articles print {0} figures of their own; they stand below and share no scale with the records.",
                    observations.Count]),
            _ => string.Concat(
                onRecord,
                words[" "],
                words["The articles print {0} figures of their own, {1} of them disputed; they stand below and share no scale with the records.",
                    observations.Count, disputed]),
        });
    }

    /// <summary>Of all that has two dates, what grew the most.</summary>
    private static TopicFinding OfTrends(IReadOnlyList<TopicMetricView> metrics, int observations, Words words)
    {
        var sets = metrics.SelectMany(x => x.Comparable.Select(set => (Metric: x, Set: set))).ToList();
        if (observations == 0) return new(words["The sources print no figure of it"], words["What no source says is not zero."]);
        if (observations == 1)
            return new(words["One figure is printed, and none to set beside it"], words["What no source says is not zero."]);
        var beside = Compared(observations, sets.SelectMany(x => x.Set.Observations).Select(x => x.Fact.Id).Distinct().Count(), words);
        var trends = sets.Where(x => x.Set.IsTrend && x.Set.Observations[0].Fact.Figure.Value > 0).ToList();
        if (trends.Count == 0) return new(words["No two values can be set side by side"], beside);
        var (metric, set) = trends.MaxBy(x => x.Set.Observations[^1].Fact.Figure.Value / x.Set.Observations[0].Fact.Figure.Value);
        var (from, to) = (set.Observations[0], set.Observations[^1]);
        return new(
            words["{0}: {1} went from {2} ({3}) to {4} ({5})",
                from.Subject!.Name, Within(metric.Name), Value(from.Fact), Day(from.Fact), Value(to.Fact), Day(to.Fact)],
            beside);

        string Value(ObservationView fact) => FigureText.InWords(
            fact.Figure.Qualifier,
            FigureText.Amount(fact.Figure.Value, fact.Figure.ValueHigh, words.Language),
            words.Language);

        string Day(ObservationView fact) => DateText.Of(fact.Date!, words.Language);

        string Within(string name) => words.Language == Language.English ? Lower(name) : name;
    }

    private static string Compared(int observations, int comparable, Words words) =>
        comparable == 0
            ? words["None of the {0} values can be set side by side: they differ in what is counted, when, or on what footing.", observations]
        : comparable == observations ? words["All {0} values can be set side by side.", observations]
        : words["Of {0} values {1} can be set side by side; the others differ in what is counted, when, or on what footing.",
            observations, comparable];

    /// <summary>A name within a sentence; an abbreviation stays as it is.</summary>
    private static string Lower(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
