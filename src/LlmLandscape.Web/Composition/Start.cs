using System.Globalization;
using LlmLandscape.Catalogue;

namespace LlmLandscape.Web.Composition;

/// <summary>What has to be so before anything else, and where the app stands and listens unless it is told otherwise.</summary>
internal static class Start
{
    /// <summary>Where the app listens unless something else is configured, in whichever of ASP.NET Core's ways.</summary>
    private const string Address = "http://localhost:5080";

    private const string Settings = "appsettings.json";

    /// <summary>Why the app cannot run on this system, and what to do; null where it can.</summary>
    public static string? WhyNot()
    {
        try
        {
            foreach (var language in LanguageTags.All) CultureInfo.GetCultureInfo(language.Tag());
            return null;
        }
        catch (CultureNotFoundException error)
        {
            return $"This system knows no language '{error.InvalidCultureName}'. Install ICU (Debian: libicu), and take "
                + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT out of the environment.";
        }
    }

    /// <summary>
    /// The settings, and what their paths are relative to, stand in the folder that the app was started in; where it was started
    /// elsewhere, beside the program.
    /// </summary>
    public static WebApplicationOptions Options(string[] arguments) => new()
    {
        Args = arguments,
        ContentRootPath = File.Exists(Settings) ? null : AppContext.BaseDirectory,
    };

    /// <summary>
    /// In code and in no file of settings: launch settings would override what is in the environment, and so would appsettings.
    /// </summary>
    public static void UseOwnAddress(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        string[] ways = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (ways.All(way => string.IsNullOrEmpty(settings[way])) && !settings.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Address);
    }

    /// <summary>
    /// The path of the site's address, where it has one; and where TLS is ours, or a proxy's that says so, browsers are told to stay
    /// with it.
    /// </summary>
    public static void UseSiteBase(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Http.SiteAddress>().Base is { HasValue: true } path) app.UsePathBase(path);
        if (!app.Environment.IsDevelopment()) app.UseHsts();
    }
}
