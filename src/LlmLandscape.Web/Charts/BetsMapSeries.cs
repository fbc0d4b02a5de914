namespace LlmLandscape.Web.Charts;

/// <summary>How the marks of a family are inked while no strategy is chosen: the finding names two families.</summary>
public enum BetsTone
{
    Quiet,
    Accent,
    Ink,
}

/// <summary>Whether a bet's evidence is disputed, and in what.</summary>
public enum BetsRing
{
    None,

    /// <summary>Only in how it is judged.</summary>
    Judgement,

    /// <summary>In a value, in whose it is, or in anything else that can be right or wrong.</summary>
    Figure,
}

/// <summary>A strategy.</summary>
/// <param name="Vendors">How many pursue it.</param>
/// <param name="Href">Where it is chosen, or no longer chosen.</param>
/// <param name="Title">What following that does.</param>
public sealed record BetsRow(string Name, int Vendors, string? Href, string Title, bool IsChosen);

/// <summary>Strategies that compete with the same means.</summary>
/// <param name="Vendors">How many pursue any of them.</param>
public sealed record BetsFamily(string Name, int Vendors, BetsTone Tone, IReadOnlyList<BetsRow> Rows);

/// <summary>A vendor.</summary>
/// <param name="Bets">How many strategies it pursues.</param>
/// <param name="HasAll">Whether it pursues all that are chosen, and one is.</param>
public sealed record BetsColumn(string Name, int Bets, string? Href, bool HasAll)
{
    /// <summary>Whose it is: see <see cref="Svg.Who"/>.</summary>
    public string? Who { get; init; }
}

/// <summary>Vendors that stand together, under a name.</summary>
public sealed record BetsBand(string Name, IReadOnlyList<BetsColumn> Columns);

/// <summary>A bet.</summary>
/// <param name="Column">The vendor, counted through all bands from 0.</param>
/// <param name="Row">The strategy, counted through all families from 0.</param>
/// <param name="Statements">How many statements show it.</param>
/// <param name="Title">All that is to be said of it.</param>
/// <param name="Href">Where the evidence stands.</param>
public sealed record BetsMark(int Column, int Row, int Statements, BetsRing Ring, string Title, string? Href);

/// <summary>Who bets on what.</summary>
public sealed record BetsSeries(
    IReadOnlyList<BetsFamily> Families, IReadOnlyList<BetsBand> Bands, IReadOnlyList<BetsMark> Marks)
{
    public bool HasChosen => Families.Any(family => family.Rows.Any(row => row.IsChosen));

    /// <summary>The chosen strategies alone, each in the place of a family, and the vendors who pursue any of them.</summary>
    public BetsSeries Chosen
    {
        get
        {
            var rows = Families.SelectMany(family => family.Rows.Select(row => (family.Tone, Row: row))).ToList();
            List<int> chosen = [.. rows.Index().Where(x => x.Item.Row.IsChosen).Select(x => x.Index)];
            var marks = Marks.Where(mark => chosen.Contains(mark.Row)).ToList();
            var columns = marks.Select(mark => mark.Column).ToHashSet();
            var bands = Bands.SelectMany((band, place) => band.Columns.Select(column => (place, column))).Index()
                .Where(x => columns.Contains(x.Index)).ToList();
            List<int> kept = [.. bands.Select(x => x.Index)];
            return new(
                [.. chosen.Select(i => new BetsFamily(rows[i].Row.Name, rows[i].Row.Vendors, rows[i].Tone, [rows[i].Row]))],
                [.. bands.GroupBy(x => x.Item.place, x => x.Item.column).Select(band => Bands[band.Key] with { Columns = [.. band] })],
                [.. marks.Select(x => x with { Column = kept.IndexOf(x.Column), Row = chosen.IndexOf(x.Row) })]);
        }
    }
}
