using LibGit2Sharp;
using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>
/// Reads the history of makers' own records from a clone of models.dev: along the first parents, from the oldest commit to the
/// newest, so that what came by a merge is known by the merge.
/// </summary>
public static class CloneReader
{
    private const int Digits = 10;

    /// <summary>Reads a clone. It is only read: nothing in it is changed, run or fetched.</summary>
    /// <param name="path">The folder of the clone, with a work tree or without.</param>
    /// <param name="ownProviders">The ids of the makers' own providers; others are passed over.</param>
    /// <param name="rules">What the caller knows of price changes.</param>
    /// <param name="progress">Told how many commits were read, after each.</param>
    /// <exception cref="InvalidDataException">There is no whole clone of models.dev there. The message says what there is, and what
    /// to do.</exception>
    public static HistoryTable Read(
        string path, IReadOnlyCollection<string> ownProviders, PriceRules? rules = null, Action<int>? progress = null)
    {
        var folder = Path.GetFullPath(path);
        try
        {
            if (!Directory.Exists(folder) || !Repository.IsValid(folder)) throw new InvalidDataException("there is no git repository");
            using var repository = new Repository(folder);
            return Read(repository, ownProviders, rules ?? PriceRules.None, progress ?? (_ => { }));
        }
        catch (Exception error) when (error is LibGit2SharpException or InvalidDataException)
        {
            throw new InvalidDataException(
                $"{folder} is not a clone of models.dev: {error.Message.TrimEnd('.')}. Clone it whole "
                + "(git clone https://github.com/anomalyco/models.dev) and name its folder; the catalogue stays as it was.",
                error);
        }
    }

    private static HistoryTable Read(
        Repository repository, IReadOnlyCollection<string> ownProviders, PriceRules rules, Action<int> progress)
    {
        var newest = repository.Head.Tip ?? throw new InvalidDataException("the repository has no commit");
        if (repository.Info.IsShallow)
            throw new InvalidDataException(
                $"it is shallow and goes back {Line(newest).Count} commits only; fetch it whole (git fetch --unshallow)");
        var trees = new TreeReader(repository);
        if (!ownProviders.Any(x => trees.Find(newest.Tree.Id, $"providers/{x}/models") is not null))
            throw new InvalidDataException("its newest commit has no folder 'providers' with the records of any maker");

        var builder = new HistoryBuilder(trees, new(trees, new(repository)), ownProviders);
        var line = Line(newest);
        foreach (var (commit, read) in line.Select((x, i) => (x, i + 1)))
        {
            builder.Add(Mark(commit), commit.Tree.Id);
            progress(read);
        }

        var last = Last(line);
        var (records, refused) = builder.ToRecords(last, rules);
        return records.Count > 0
            ? new(Mark(newest).Id, last, records, refused)
            : throw new InvalidDataException($"none of its {refused.Count} records can be read");
    }

    /// <summary>The line of first parents, the oldest first.</summary>
    private static List<Commit> Line(Commit newest)
    {
        List<Commit> line = [];
        for (var commit = newest; commit is not null; commit = commit.Parents.FirstOrDefault()) line.Add(commit);
        line.Reverse();
        return line;
    }

    /// <summary>The last day: that of the newest commit, or the next one where the commit before it was made further east.</summary>
    private static DateOnly Last(List<Commit> line)
    {
        var newest = Mark(line[^1]).Day;
        return line.Select(x => Mark(x).Day).Where(x => x <= newest.AddDays(1)).Max();
    }

    /// <summary>
    /// The day that the committer's calendar showed. It is what git prints, and what the day of a commit means to whoever looks it
    /// up; by the calendar of Greenwich, one commit in seven is of another day. It can be a day earlier than that of the commit
    /// before, where the one was made in Asia and the other in America.
    /// </summary>
    private static CommitMark Mark(Commit commit) => new(DateOnly.FromDateTime(commit.Committer.When.DateTime), commit.Sha[..Digits]);
}
