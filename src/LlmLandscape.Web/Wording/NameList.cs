
namespace LlmLandscape.Web.Wording;

/// <summary>Names one after the other, as the reader's language divides them.</summary>
internal static class NameList
{
    public static string Of(Words words, IEnumerable<string> names) =>
        names.DefaultIfEmpty(words["none"]).Aggregate((before, name) => words["{0}, {1}", before, name]);
}
