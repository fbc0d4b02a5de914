using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Wording;

/// <summary>On what terms a dataset may be used, in words.</summary>
internal static class LicenceText
{
    private const string None = "none";

    public static string Of(Words words, Dataset dataset) =>
        dataset.Licence == None ? words["no licence stated, single figures cited"] : dataset.Licence;
}
