
namespace LlmLandscape.Web.Wording;

/// <summary>Counts in words, in the number that English asks for.</summary>
internal static class Amounts
{
    public static string Evidence(Words words, int statements, int sources) => (statements, sources) switch
    {
        (1, _) => words["1 statement"],
        (_, 1) => words["{0} statements, 1 source", statements],
        _ => words["{0} statements, {1} sources", statements, sources],
    };

    public static string Vendors(Words words, int vendors) => vendors == 1 ? words["1 vendor"] : words["{0} vendors", vendors];

    public static string Facts(Words words, int facts) => facts == 1 ? words["1 fact"] : words["{0} facts", facts];
}
