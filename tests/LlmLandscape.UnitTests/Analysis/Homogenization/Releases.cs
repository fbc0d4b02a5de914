using System.Globalization;
using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;

namespace LlmLandscape.UnitTests.Analysis.Homogenization;

/// <summary>Releases in few words.</summary>
internal static class Releases
{
    public static ReleaseRecord Make(string id, string vendor, string released, params (string Feature, bool Has)[] has) =>
        new(id, vendor, Dates(released), null, has.ToDictionary(x => x.Feature, x => x.Has), null, null, null);

    public static ReleaseRecord Priced(string id, string vendor, string released, double input, double output) =>
        new(id, vendor, Dates(released), null, new Dictionary<string, bool>(), "flagship", input, output);

    public static DateInterval Dates(string text) => new(Day(text.Split("..")[0]), Day(text.Split("..")[^1]));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
