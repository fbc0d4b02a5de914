namespace LlmLandscape.Web.Components;

/// <summary>What one citation mark stands for: a paragraph or a run of them, and the figures printed there.</summary>
public sealed record CitedPlace(string Source, int From, int To, IReadOnlyList<string> Printed)
{
    /// <summary>Whether the two may share a mark: a figure belongs to its own paragraph.</summary>
    public bool IsFollowedBy(CitedPlace next) =>
        Source == next.Source && next.From == To + 1 && Printed.Count == 0 && next.Printed.Count == 0;
}
