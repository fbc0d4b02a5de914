using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>The folder of attached snapshots. Nothing in it belongs to the project: whoever wants them puts them there.</summary>
/// <param name="Path">The folder; it need not exist.</param>
public sealed record DatasetFolder(string Path)
{
    /// <summary>Where the snapshot of models.dev stands, if one is attached.</summary>
    public string ModelsDev => System.IO.Path.Combine(Path, $"{ModelsDevReader.DatasetId}.json");

    /// <summary>Where the history of models.dev stands, if one is attached.</summary>
    public string ModelsDevHistory => System.IO.Path.Combine(Path, $"{ModelsDevReader.DatasetId}-history.json");

    /// <summary>Where the scores of Epoch stand, if they are attached.</summary>
    public string Epoch => System.IO.Path.Combine(Path, $"{DatasetIds.Epoch}.csv");

    /// <summary>Where the snapshots of the board of votes stand, if they are attached.</summary>
    public string Arena => System.IO.Path.Combine(Path, $"{DatasetIds.Arena}.csv");

    /// <summary>Where the answers of the transparency index stand, if they are attached.</summary>
    public string Fmti => System.IO.Path.Combine(Path, $"{DatasetIds.Transparency}.csv");

    /// <summary>Every file that may be attached, whether it is or not.</summary>
    public IReadOnlyList<string> Files => [ModelsDev, ModelsDevHistory, Epoch, Arena, Fmti];

    /// <summary>Whatever is attached.</summary>
    /// <param name="seed">The seeds, which know of which day the snapshot was that they were checked against.</param>
    /// <exception cref="InvalidDataException">What stands there is none.</exception>
    public AttachedData Read(CatalogueSeed seed) => new(
        ModelsDev: File.Exists(ModelsDev) ? ModelsDevReader.Read(ModelsDev, KnownDay(seed)) : null,
        History: File.Exists(ModelsDevHistory) ? HistoryFile.Read(ModelsDevHistory) : null,
        Epoch: File.Exists(Epoch) ? ScoreFile.Read(Epoch) : null,
        Arena: File.Exists(Arena) ? ScoreFile.Read(Arena) : null,
        Transparency: File.Exists(Fmti) ? IndicatorFile.Read(Fmti) : null);

    /// <summary>A day that every snapshot reaches which is attached: that of the one against which the seeds were checked.</summary>
    /// <param name="seed">The seeds.</param>
    public static DateOnly? KnownDay(CatalogueSeed seed) =>
        seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId)?.Snapshot?.To;

    /// <summary>Attaches a snapshot of models.dev that was read and found right.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Attach(string file)
    {
        if (System.IO.Path.GetFullPath(file) == System.IO.Path.GetFullPath(ModelsDev)) return;
        Attach(ModelsDev, unfinished => File.Copy(file, unfinished));
    }

    /// <summary>Attaches a file: written beside its place and moved there in one step.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="write">Writes it to the path that it is given.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Attach(string path, Action<string> write)
    {
        Directory.CreateDirectory(Path);
        var unfinished = $"{path}.{Guid.NewGuid():N}.copying";
        try
        {
            write(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
