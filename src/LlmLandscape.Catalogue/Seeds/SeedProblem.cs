using System.Globalization;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>A place in a seed file.</summary>
/// <param name="File">The file, relative to the folder that holds the seeds' folder: <c>seeds/vendors/baidu.yaml</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record SeedPlace(string File, int Line)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}

/// <summary>Something in the seeds that keeps the catalogue from being built.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record SeedProblem(SeedPlace Place, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}: {Message}";
}

/// <summary>The problems found so far. Reading goes on after each, so that all are reported at once.</summary>
internal sealed class SeedProblems
{
    private readonly List<SeedProblem> _found = [];

    public IReadOnlyList<SeedProblem> Found =>
        [.. _found.OrderBy(x => x.Place.File, StringComparer.Ordinal).ThenBy(x => x.Place.Line)];

    public int Count => _found.Count;

    public bool NoneIn(string file) => _found.All(problem => problem.Place.File != file);

    public void Add(SeedPlace place, string message) => _found.Add(new(place, message));
}
