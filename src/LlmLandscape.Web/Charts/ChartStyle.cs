using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace LlmLandscape.Web.Charts;

/// <summary>
/// The stylesheet of charts, for a drawing that is saved and stands alone: the colours of the light theme in the place of
/// variables, which programs other than browsers do not read.
/// </summary>
internal static partial class ChartStyle
{
    public const string File = "css/charts.css";

    public static string Of(IFileProvider files)
    {
        using var reader = new StreamReader(files.GetFileInfo(File).CreateReadStream());
        return Resolved(reader.ReadToEnd());
    }

    internal static string Resolved(string css)
    {
        css = WithFallback().Replace(OfDrawings().Match(css).Groups[1].Value, match => match.Groups[1].Value);
        var values = Definition().Matches(css)
            .DistinctBy(match => match.Groups[1].Value)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return Blank().Replace(Variable().Replace(Definition().Replace(css, ""), match => values[match.Groups[1].Value]), "\n").Trim();
    }

    /// <summary>What is in the layer, but for what only pages need, which comes last.</summary>
    [GeneratedRegex(@"@layer parts \{(.*?)/\* Pages\. \*/", RegexOptions.Singleline)]
    private static partial Regex OfDrawings();

    [GeneratedRegex(@"var\(--[\w-]+, (#\w+)\)")]
    private static partial Regex WithFallback();

    [GeneratedRegex(@"(--[\w-]+): (#\w+);")]
    private static partial Regex Definition();

    [GeneratedRegex(@"var\((--[\w-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Blank();
}
