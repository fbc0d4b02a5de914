using LlmLandscape.Catalogue.Search;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>What a file ought to be, for the sentence that refuses one that is something else.</summary>
/// <param name="What">What it ought to be: <c>a table of scores</c>.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record DatasetForm(string What, string Remedy)
{
    /// <summary>The largest file that is read, in bytes: some fifty times what there is to say.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    /// <summary>Opens a file that has something in it, and not too much.</summary>
    /// <param name="file">The path.</param>
    /// <exception cref="InvalidDataException">It is empty or too large.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public FileStream Open(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists) throw new FileNotFoundException(UnwantedCharacters.Escaped($"There is no file at {info.FullName}. {Remedy}"));
        if (info.Length == 0) throw Refusal(file, "it is empty");
        return info.Length <= LargestFile
            ? File.OpenRead(file)
            : throw Refusal(file, $"it has {info.Length / 1024 / 1024} MB, more than {LargestFile / 1024 / 1024} MB that a file may have");
    }

    /// <summary>The refusal of a whole file, fit to be printed anywhere.</summary>
    /// <param name="file">The path.</param>
    /// <param name="why">What is wrong, and where.</param>
    /// <param name="inner">What found it.</param>
    public InvalidDataException Refusal(string file, string why, Exception? inner = null) =>
        new(UnwantedCharacters.Escaped($"{file} is not {What}: {why}. {Remedy}"), inner);
}
