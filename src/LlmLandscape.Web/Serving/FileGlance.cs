using System.Globalization;

namespace LlmLandscape.Web.Serving;

/// <summary>What files look like from outside, without reading them.</summary>
/// <param name="Text">Their names, sizes and times of the last write: another text, other files.</param>
/// <param name="LastWrite">The latest of those times.</param>
internal sealed record FileGlance(string Text, DateTimeOffset LastWrite)
{
    /// <summary>Looks at files; those that are not there, or no more, are passed over.</summary>
    /// <param name="files">The files, in any order. Of a link, what it leads to is looked at.</param>
    /// <exception cref="IOException">A file cannot be looked at.</exception>
    public static FileGlance At(IEnumerable<FileInfo> files)
    {
        var there = files
            .Select(file => (Name: file.FullName, File: file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)))
            .Where(x => x.File is FileInfo { Exists: true })
            .Select(x => (x.Name, ((FileInfo)x.File!).Length, Written: x.File.LastWriteTimeUtc))
            .OrderBy(x => x.Name, StringComparer.Ordinal)
            .ToList();
        return new(
            string.Join('\n', there.Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Name} {x.Length} {x.Written.Ticks}"))),
            there.Select(x => new DateTimeOffset(x.Written)).DefaultIfEmpty(DateTimeOffset.MinValue).Max());
    }
}
