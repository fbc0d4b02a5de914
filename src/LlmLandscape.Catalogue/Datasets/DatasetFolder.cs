namespace LlmLandscape.Catalogue.Datasets;

/// <summary>The folder of attached snapshots. Nothing in it belongs to the project: whoever wants them puts them there.</summary>
/// <param name="Path">The folder; it need not exist.</param>
public sealed record DatasetFolder(string Path)
{
    private const string Unfinished = ".copying";

    private static readonly TimeSpan UntilAbandoned = TimeSpan.FromHours(1);

    /// <summary>Files that stand elsewhere while they are tried, by their place.</summary>
    private Dictionary<string, string?> Tried { get; init; } = [];

    /// <summary>Where the snapshot of models.dev stands, if one is attached.</summary>
    public string ModelsDev => Place($"{ModelsDevReader.DatasetId}.json");

    /// <summary>Where the history of models.dev stands, if one is attached.</summary>
    public string ModelsDevHistory => Place($"{ModelsDevReader.DatasetId}-history.json");

    /// <summary>Where the scores of Epoch stand, if they are attached.</summary>
    public string Epoch => Place($"{DatasetIds.Epoch}.csv");

    /// <summary>Where the snapshots of the board of votes stand, if they are attached.</summary>
    public string Arena => Place($"{DatasetIds.Arena}.csv");

    /// <summary>Where the answers of the transparency index stand, if they are attached.</summary>
    public string Fmti => Place($"{DatasetIds.Transparency}.csv");

    /// <summary>Every place where a file may be attached, whether one is or not.</summary>
    public IReadOnlyList<string> Places => [ModelsDev, ModelsDevHistory, Epoch, Arena, Fmti];

    /// <summary>What is attached, or tried: the place, and the file to be read for it.</summary>
    public IEnumerable<(string Place, string File)> Files =>
        Places.Select(place => (place, File: FileFor(place))).Where(x => x.File is not null && System.IO.Path.Exists(x.File))!;

    /// <summary>The folder with another file in one place, to try it before it is attached.</summary>
    /// <param name="place">The place.</param>
    /// <param name="file">The file; null for none.</param>
    public DatasetFolder With(string place, string? file) => this with
    {
        Tried = new Dictionary<string, string?>(Tried) { [place] = file },
    };

    /// <summary>Whatever is attached. A file that cannot be read is left out and named.</summary>
    /// <param name="unreadable">Where to put the place of each such file, and what is wrong with it.</param>
    public AttachedData Read(ICollection<(string Place, string Why)> unreadable)
    {
        return new(
            ModelsDev: Read(ModelsDev, file => ModelsDevReader.Read(file)),
            History: Read(ModelsDevHistory, HistoryFile.Read),
            Epoch: Read(Epoch, ScoreFile.Read),
            Arena: Read(Arena, ScoreFile.Read),
            Transparency: Read(Fmti, IndicatorFile.Read));

        T? Read<T>(string place, Func<string, T> read) where T : class
        {
            if (FileFor(place) is not { } file || !System.IO.Path.Exists(file)) return null;
            try
            {
                return read(file);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                unreadable.Add((place, error.Message));
                return null;
            }
        }
    }

    private string? FileFor(string place) => Tried.TryGetValue(place, out var tried) ? tried : place;

    private string Place(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>
    /// Attaches a file if all goes well with it: it is written beside its place, tried, and moved there in one step when that came
    /// to nothing bad. Whatever happens before that step, nothing has changed.
    /// </summary>
    /// <param name="place">Its place.</param>
    /// <param name="write">Writes it to the path that it is given.</param>
    /// <param name="isFine">Tries the folder as it would be with it.</param>
    /// <returns>Whether it is attached.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public bool TryAttach(string place, Action<string> write, Func<DatasetFolder, bool> isFine)
    {
        Directory.CreateDirectory(Path);
        SweepLeftovers(place);
        var unfinished = $"{place}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            write(unfinished);
            if (!isFine(With(place, unfinished))) return false;
            File.Move(unfinished, place, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>What killed imports left behind; whatever is younger may be another import's.</summary>
    private void SweepLeftovers(string place)
    {
        foreach (var file in Directory.EnumerateFiles(Path, $"{System.IO.Path.GetFileName(place)}.*{Unfinished}"))
            if (File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - UntilAbandoned) File.Delete(file);
    }
}
