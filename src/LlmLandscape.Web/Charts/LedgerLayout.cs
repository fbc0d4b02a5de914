namespace LlmLandscape.Web.Charts;

/// <summary>A sum with its place.</summary>
/// <param name="IsOpen">Whether nobody says where in time it begins and ends.</param>
/// <param name="IsFlat">Whether nobody says how long its period is either: its height then tells nothing.</param>
public sealed record PlacedSum(
    LedgerSum Sum, Box Box, bool IsOpen, bool IsFlat, IReadOnlyList<PlacedWords> Words, IReadOnlyList<PlacedPart> Parts);

/// <summary>A part with its place in its sum.</summary>
/// <param name="Words">Null where they do not fit.</param>
public sealed record PlacedPart(LedgerPart Part, Box Box, PlacedWords? Words);

/// <summary>A line of sums that stand on one base.</summary>
/// <param name="Left">Where the base begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Ticks">Amounts a year, with the height at which they are.</param>
/// <param name="Years">The names of the years under it; none where no sum on it has dates.</param>
public sealed record LedgerLane(
    double Base,
    double Left,
    double Right,
    IReadOnlyList<PlacedWords> Ticks,
    IReadOnlyList<PlacedWords> Years,
    IReadOnlyList<PlacedSum> Sums);

/// <summary>An owner's lanes.</summary>
public sealed record LedgerRow(LedgerOwner Owner, PlacedWords Name, IReadOnlyList<LedgerLane> Lanes);

/// <summary>A bridge with its way and its sign.</summary>
/// <param name="Label">In lines; none where it has been said at another bridge, or there is no room for it.</param>
public sealed record PlacedBridge(
    LedgerBridge Bridge, IReadOnlyList<(double X, double Y)> Way, double X, double Y, IReadOnlyList<PlacedWords> Label);

/// <summary>
/// Sums on one axis of time and one of amount: the length of a bar is its period, its height the amount a year, so that its area is
/// the sum. What has no dates stands beside the axis of time, as long as its period; what has no period has no height.
/// </summary>
public sealed record LedgerLayout(
    double Width, double Height, IReadOnlyList<LedgerRow> Rows, PlacedWords? NoDates, IReadOnlyList<PlacedBridge> Bridges)
{
    public const double FullWidth = 1152, NarrowWidth = 360, TextSize = 12;

    /// <summary>From the middle of a bridge's sign to its edge.</summary>
    public const double Sign = 9;

    internal const double Line = 15, LongestYear = 150, FlatWidth = 92, FlatHeight = 48, Between = 44, Footer = 22, RowGap = 24, Step = 22;

    public static LedgerLayout Of(
        IReadOnlyList<LedgerOwner> owners, IReadOnlyList<LedgerBridge> bridges, LedgerWords words, double width)
    {
        var scale = LedgerScale.Of(owners, width);
        var y = scale.HasDated && scale.HasOpen && !scale.IsNarrow ? 26.0 : 0;
        var noDates = y > 0 ? new PlacedWords(words.NoDates, scale.OpenLeft, 12) : null;
        var owned = owners.SelectMany(owner => owner.Sums.Select(sum => (sum.Id, owner))).ToDictionary(x => x.Id, x => x.owner);
        var between = bridges.Count(x => owned.GetValueOrDefault(x.From) != owned.GetValueOrDefault(x.To));
        List<LedgerRow> rows = [];
        foreach (var owner in owners)
        {
            if (rows.Count > 0) y += RowGap + (scale.IsNarrow ? 0 : Step * between);
            var top = y;
            if (scale.IsNarrow) y += 22;
            List<LedgerLane> lanes = [];
            foreach (var sums in scale.Lanes(owner))
            {
                var lane = LedgerLanes.Of(sums, scale, words, y);
                lanes.Add(lane);
                y = lane.Base + Footer;
            }

            var name = scale.IsNarrow
                ? new PlacedWords(owner.Name, 0, top + 14, Size: 13, IsBold: true)
                : new PlacedWords(
                    TextWidth.Fit(owner.Name, 13, LedgerScale.Names / PlacedWords.Bold), 0, top + 13, Size: 13, IsBold: true);
            rows.Add(new(owner, name, lanes));
        }

        var bridged = LedgerBridges.Of(rows, bridges, scale);
        return new(width, Math.Max(y, bridged.Select(x => x.Y + Line + 4).DefaultIfEmpty(0).Max()), rows, noDates, bridged);
    }
}
