using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>The parts of the table, in its order.</summary>
public enum CompareSection
{
    /// <summary>What they bet on, where they are at home, how they are grouped, whether they open their models.</summary>
    Identity,

    /// <summary>What their flagships cost, what their models reached on benchmarks, and prices that changed in place.</summary>
    Scores,

    /// <summary>The strategies that any of them pursues.</summary>
    Strategies,

    /// <summary>What their releases on record can do.</summary>
    Capabilities,

    /// <summary>Where they stand on the five dimensions.</summary>
    Dimensions,

    /// <summary>What is said for and against them.</summary>
    Judgements,

    /// <summary>Metrics of which several have a value.</summary>
    Figures,

    /// <summary>Metrics of which one has a value: nothing stands beside it.</summary>
    FiguresOfOne,

    /// <summary>What they ship.</summary>
    Models,
}

/// <summary>Whether the vendors of a row can be told apart by it.</summary>
public enum Likeness
{
    /// <summary>What is known of one is not what is known of another.</summary>
    Different,

    /// <summary>It is known of some, and of those the same: the others may be alike or not.</summary>
    OfSome,

    /// <summary>The same is known of all.</summary>
    Alike,

    /// <summary>It is known of none. That makes nobody alike.</summary>
    NotStated,
}

/// <summary>Why values of a row may not be held against each other as they stand.</summary>
public enum Caveat
{
    /// <summary>Some are of a vendor, some of a model, or of models of another kind.</summary>
    Subject,

    /// <summary>They are of different periods.</summary>
    Period,

    /// <summary>Of some, no period is stated.</summary>
    PeriodNotStated,

    /// <summary>They rest on different bases.</summary>
    Basis,

    /// <summary>They are in different currencies or units.</summary>
    Unit,

    /// <summary>They are measured against or within different things.</summary>
    Scope,

    /// <summary>They stand on boards of different days.</summary>
    Board,

    /// <summary>They are of models that came out more than a month apart.</summary>
    Released,
}

/// <summary>One thing in a cell.</summary>
/// <param name="Key">Two entries of one key say the same.</param>
/// <param name="Text">What it says, in the reader's language.</param>
/// <param name="Details">What a reader should know beside.</param>
/// <param name="Href">Where more of it is told.</param>
/// <param name="Facts">What it rests on: at least one, unless it rests on a record.</param>
/// <param name="Subject">What sort of thing a figure is of: <c>vendor</c>, or the kind of the model.</param>
public sealed record CompareEntry(
    string Key, string Text, IReadOnlyList<string> Details, string? Href, IReadOnlyList<FactView> Facts, string? Subject = null)
{
    /// <summary>The key of what somebody can do.</summary>
    public const string Yes = "yes";

    /// <summary>The record of a dataset that it rests on, where it is no fact of a source.</summary>
    public ReleaseLabel? Record { get; init; }

    /// <summary>The day of the board that it stands on, where it can be held against others of that board only.</summary>
    public DateOnly? Board { get; init; }

    /// <summary>When the model came out whose record it is.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>The dataset that it is taken from, where it is no fact of a source.</summary>
    public string? Dataset { get => field ?? Record?.Dataset; init; }

    /// <summary>The figure that it is, where it is one.</summary>
    public ObservationView? Observation => Facts is [ObservationView observation, ..] ? observation : null;

    public IReadOnlyList<CitationView> Citations => [.. Facts.SelectMany(fact => fact.Citations).Distinct()];

    public IReadOnlyList<string> Disputes => [.. Facts.SelectMany(fact => fact.Disputes).Distinct()];
}

/// <summary>A row of the table.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Id">Tells it from the others.</param>
/// <param name="Name">In the reader's language.</param>
/// <param name="Question">What the row asks, where the name alone does not say it.</param>
/// <param name="Href">Where all vendors are told of it.</param>
/// <param name="Cells">One for each vendor, in their order; empty where it is not known.</param>
public sealed record CompareRow(
    CompareSection Section,
    string Id,
    string Name,
    string? Question,
    string? Href,
    IReadOnlyList<IReadOnlyList<CompareEntry>> Cells)
{
    public Likeness Likeness
    {
        get
        {
            List<HashSet<string>> stated = [.. Cells.Where(cell => cell.Count > 0).Select(Keys)];
            if (stated.Count == 0) return Likeness.NotStated;
            if (!stated.TrueForAll(stated[0].SetEquals)) return Likeness.Different;
            return stated.Count == Cells.Count ? Likeness.Alike : Likeness.OfSome;
        }
    }

    /// <summary>Whether it shows, or may show, a difference.</summary>
    internal bool TellsApart => Likeness is Likeness.Different or Likeness.OfSome;

    /// <summary>Whether it is told once for all. That all pursue a strategy is not yet what is said of each.</summary>
    internal bool IsToldOnce => !TellsApart && Section != CompareSection.Strategies;

    /// <summary>How many entries of a cell are read at once; the others are unfolded.</summary>
    internal int Shown => Section switch
    {
        CompareSection.Strategies or CompareSection.Dimensions => 1,
        CompareSection.Judgements or CompareSection.Scores => 3,
        _ => 6,
    };

    /// <summary>Empty where fewer than two vendors have a value.</summary>
    public IReadOnlyList<Caveat> Caveats
    {
        get
        {
            var boards = Cells.SelectMany(cell => cell).Select(entry => entry.Board).OfType<DateOnly>();
            if (boards.Distinct().Count() > 1) return [Caveat.Board];
            List<DateOnly> released = [.. Cells.Select(cell => cell.Max(entry => entry.Released)).OfType<DateOnly>()];
            if (released.Count > 1 && released.Max() > released.Min().AddMonths(1)) return [Caveat.Released];
            var figures = Cells
                .SelectMany(cell => cell)
                .Where(entry => entry.Observation is not null)
                .Select(entry => (entry.Subject, Of: entry.Observation!))
                .ToList();
            if (Cells.Count(cell => cell.Count > 0) < 2 || figures.Count == 0) return [];
            List<(DateOnly?, DateOnly?, string?)> periods = [.. figures.Select(x => Period(x.Of))];
            List<Caveat> caveats = [];
            if (figures.DistinctBy(x => x.Subject).Count() > 1) caveats.Add(Caveat.Subject);
            if (periods.Where(IsStated).Distinct().Count() > 1) caveats.Add(Caveat.Period);
            if (!periods.All(IsStated)) caveats.Add(Caveat.PeriodNotStated);
            if (figures.DistinctBy(x => x.Of.Figure.Basis).Count() > 1) caveats.Add(Caveat.Basis);
            if (figures.DistinctBy(x => x.Of.Figure.Unit).Count() > 1) caveats.Add(Caveat.Unit);
            if (figures.DistinctBy(x => x.Of.Figure.Scope).Count() > 1) caveats.Add(Caveat.Scope);
            return caveats;
        }
    }

    private static HashSet<string> Keys(IReadOnlyList<CompareEntry> cell) => [.. cell.Select(entry => entry.Key)];

    /// <summary>By its days and words: 2025-Q1 is 2025-01..2025-03.</summary>
    private static (DateOnly? From, DateOnly? To, string? Words) Period(ObservationView fact) =>
        (fact.Date?.From, fact.Date?.To, fact.Figure.PeriodWords);

    private static bool IsStated((DateOnly? From, DateOnly? To, string? Words) period) => period != (null, null, null);
}
