using System.Globalization;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Wording;

/// <summary>In which language the answer to the request is.</summary>
internal static class RequestCulture
{
    public static Language Language => LanguageTags.Of(CultureInfo.CurrentUICulture);
}
