using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Web.Serving;

/// <summary>A build that is over.</summary>
/// <param name="Outcome">What it came to; null where it failed for another reason than the seeds.</param>
/// <param name="Problems">Those of the seeds, where it was refused.</param>
/// <param name="Failure">The other reason.</param>
/// <param name="Took">How long it took; null where it failed.</param>
/// <param name="At">When it was over.</param>
internal sealed record FinishedBuild(
    BuildOutcome? Outcome, IReadOnlyList<SeedProblem> Problems, string? Failure, TimeSpan? Took, DateTimeOffset At);

/// <summary>How it stands with the catalogue.</summary>
/// <param name="Serving">The version that is served; null before there is one.</param>
/// <param name="Since">Since when it is.</param>
/// <param name="IsBuilding">Whether another is being built.</param>
/// <param name="Last">The build before; null before the first is over.</param>
internal sealed record BuildState(string? Serving, DateTimeOffset? Since, bool IsBuilding, FinishedBuild? Last);

/// <summary>What becomes of builds, for whoever watches.</summary>
internal sealed class BuildLog(TimeProvider time)
{
    /// <summary>Raised after each change, on the thread of the build.</summary>
    public event Action? Changed;

    public BuildState State { get; private set; } = new(null, null, false, null);

    public void Began() => Say(State with { IsBuilding = true });

    public void Serves(string version) => Say(State with { Serving = version, Since = time.GetUtcNow() });

    public void Ended(BuildReport report) =>
        Say(State with { IsBuilding = false, Last = new(report.Outcome, report.Problems, null, report.Took, time.GetUtcNow()) });

    public void Failed(Exception error) =>
        Say(State with { IsBuilding = false, Last = new(null, [], error.Message, null, time.GetUtcNow()) });

    private void Say(BuildState state)
    {
        State = state;
        Changed?.Invoke();
    }
}
