using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What every score has to be, wherever it was read.</summary>
public static partial class ScoreRules
{
    /// <summary>Epoch's index of capability, in points.</summary>
    public const string Index = "eci";

    /// <summary>The board of blind votes on answers in text.</summary>
    public const string TextVotes = "text-votes";

    /// <summary>Holds a score against the rules.</summary>
    /// <param name="score">The score.</param>
    /// <param name="today">The day on which it is read, after which nothing can have been released; null to let that pass.</param>
    /// <exception cref="FormatException">It breaks one; the message says which.</exception>
    public static ScoreRecord Checked(ScoreRecord score, DateOnly? today = null)
    {
        if (!Id().IsMatch(score.Benchmark)) throw new FormatException($"'{DatasetText.Shown(score.Benchmark)}' is no id of a benchmark.");
        DatasetText.Wanted("record", score.Record);
        DatasetText.Wanted("name", score.Name);
        DatasetText.Wanted("model", score.Model);
        if (score.Organization is { } organization) DatasetText.Wanted("organization", organization);
        if (score.Country is { } country) DatasetText.Wanted("country", country);
        CheckDates(score, today);
        CheckValues(score);
        return score;
    }

    private static void CheckDates(ScoreRecord score, DateOnly? today)
    {
        if (score is { Released: null, Snapshot: null }) throw new FormatException("It has no date.");
        if (score is { Released: not null, Snapshot: not null }) throw new FormatException("It has both a release and a snapshot.");
        var (from, to, text) = score.Released is { } released
            ? (released.From, released.To, released.Text)
            : (score.Snapshot!.Value, score.Snapshot.Value, $"{score.Snapshot:yyyy-MM-dd}");
        if (!PlausibleYears.Include(from, to))
            throw new FormatException($"Its date {text} is not of the years {PlausibleYears.First} to {PlausibleYears.Last}.");
        if (from > today) throw new FormatException($"Its date {text} is yet to come.");
    }

    private static void CheckValues(ScoreRecord score)
    {
        var (least, most) = Scale(score.Benchmark);
        foreach (var value in new[] { score.Value, score.Low ?? score.Value, score.High ?? score.Value })
            if (!(value >= least && value <= most))
                throw new FormatException(FormattableString.Invariant($"{value} is not of the scale, {least} to {most}."));

        if (score.Low is null != score.High is null) throw new FormatException("Its interval has one end only.");
        if (score.Low > score.Value || score.High < score.Value) throw new FormatException("Its score is not within its interval.");
    }

    /// <summary>The least and the most that a score on a benchmark can be.</summary>
    internal static (double Least, double Most) Scale(string benchmark) => benchmark switch
    {
        Index => (0, 1000),
        TextVotes => (0, 5000),
        _ => (0, 1),
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
