using System.Text.RegularExpressions;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>What rules say of ids: that they are plain, stand once, and name something.</summary>
internal sealed partial class SeedAssertions(SeedProblems problems)
{
    public void Unique<T>(
        string noun, IEnumerable<T> entries, Func<T, string> id, Func<T, SeedPlace> place, StringComparer? comparer = null)
    {
        foreach (var same in entries.GroupBy(id, comparer))
            foreach (var again in same.Skip(1))
                problems.Add(
                    place(again),
                    $"The {noun} '{same.Key}' stands at {place(same.First())} already. Rename or merge one of them.");
    }

    public void Plain(IEnumerable<(string Id, SeedPlace Place)> entries)
    {
        foreach (var (id, place) in entries)
            if (id.Length > 0 && !PlainId().IsMatch(id))
                problems.Add(place, $"The id '{id}' must consist of lower-case letters, digits and hyphens.");
    }

    /// <param name="noun">What is named.</param>
    /// <param name="id">The name; empty where reading it was a problem already.</param>
    /// <param name="known">What there is.</param>
    /// <param name="where">Where that stands, for the message.</param>
    /// <param name="place">Where it is named.</param>
    public void Known(string noun, string? id, IReadOnlyCollection<string> known, string where, SeedPlace place)
    {
        if (id is null or "" || known.Contains(id)) return;
        var advice = Nearest.To(id, known, 1) is [var meant] ? $"Did you mean '{meant}'?" : "Add it there, or use one that is there.";
        problems.Add(place, $"There is no {noun} '{id}' in {where}. {advice}");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PlainId();
}
