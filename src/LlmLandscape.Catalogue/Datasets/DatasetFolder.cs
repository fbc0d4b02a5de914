using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>The folder of attached snapshots. Nothing in it belongs to the project: whoever wants them puts them there.</summary>
/// <param name="Path">The folder; it need not exist.</param>
public sealed record DatasetFolder(string Path)
{
    /// <summary>Where the snapshot of models.dev stands, if one is attached.</summary>
    public string ModelsDev => System.IO.Path.Combine(Path, $"{ModelsDevReader.DatasetId}.json");

    /// <summary>Every file that may be attached, whether it is or not.</summary>
    public IReadOnlyList<string> Files => [ModelsDev];

    /// <summary>Whatever is attached.</summary>
    /// <param name="seed">The seeds, which know of which day the snapshot was that they were checked against.</param>
    /// <exception cref="InvalidDataException">What stands there is none.</exception>
    public AttachedData Read(CatalogueSeed seed) => new(File.Exists(ModelsDev) ? ModelsDevReader.Read(ModelsDev, KnownDay(seed)) : null);

    /// <summary>A day that every snapshot reaches which is attached: that of the one against which the seeds were checked.</summary>
    /// <param name="seed">The seeds.</param>
    public static DateOnly? KnownDay(CatalogueSeed seed) =>
        seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId)?.Snapshot?.To;

    /// <summary>Attaches a file that was read and found right: copied beside its place and moved there in one step.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Attach(string file)
    {
        if (System.IO.Path.GetFullPath(file) == System.IO.Path.GetFullPath(ModelsDev)) return;
        Directory.CreateDirectory(Path);
        var unfinished = $"{ModelsDev}.{Guid.NewGuid():N}.copying";
        try
        {
            File.Copy(file, unfinished);
            File.Move(unfinished, ModelsDev, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
