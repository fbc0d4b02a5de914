namespace LlmLandscape.Catalogue;

/// <summary>Finds the names that somebody who misspelt one may have meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidates closest to what was written, best first: those that contain it or are contained in it, and those within
    /// a third of its length in single-character edits (Levenshtein's distance).
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="count">How many to return at most.</param>
    public static IReadOnlyList<string> To(string written, IEnumerable<string> candidates, int count = 3)
    {
        var wanted = written.ToUpperInvariant();
        return
        [
            .. candidates
                .Select(candidate => (candidate, distance: Distance(wanted, candidate.ToUpperInvariant())))
                .Where(x => x.distance <= Math.Max(1, wanted.Length / 3))
                .OrderBy(x => x.distance)
                .ThenBy(x => x.candidate, StringComparer.Ordinal)
                .Select(x => x.candidate)
                .Take(count),
        ];
    }

    private static int Distance(string a, string b) =>
        a.Length > 2 && b.Length > 2 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal))
            ? Math.Min(1, Math.Abs(a.Length - b.Length))
            : Levenshtein(a, b);

    private static int Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
