using LlmLandscape.Catalogue;
using LlmLandscape.Web.Serving;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>The <c>Site</c> section of the configuration.</summary>
internal sealed class SiteOptions
{
    /// <summary>Where visitors find the site, such as <c>https://example.org</c>; null: wherever they asked.</summary>
    public Uri? Address { get; set; }
}

/// <summary>The site's address as it stands in what is taken away from it: canonical links, previews, citations, prints.</summary>
internal sealed class SiteAddress(IOptions<SiteOptions> options)
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private readonly string? _address = options.Value.Address?.AbsoluteUri.TrimEnd('/');

    /// <summary>What pages say of it; where nothing is set, they repeat the host that they were asked of.</summary>
    public string? Set => _address;

    /// <summary>The path under which the site stands at its address: <c>/landscape</c>; empty where it has the whole of it.</summary>
    public PathString Base { get; } = new((options.Value.Address?.AbsolutePath.TrimEnd('/') ?? "") is { Length: > 0 } path ? path : null);

    /// <summary>The address of the site in the reader's language, without a slash at its end.</summary>
    public string Of(HttpRequest request) => $"{Whole(request)}/{RequestCulture.Language.Segment()}";

    /// <summary>The address of the site in no language, without a slash at its end.</summary>
    public string Whole(HttpRequest request) =>
        _address ?? $"{request.Scheme}://{request.Host}{LanguagePath.Root(request)}";

    /// <summary>
    /// Without an address of its own the site repeats the host of the request, so that hosts must be known: those in
    /// <c>AllowedHosts</c>, else this machine.
    /// </summary>
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteAddress>();
        builder.Services.AddOptions<SiteOptions>().BindConfiguration("Site")
            .Validate(IsUsable, "Site:Address is no address of a site. Write it as https://example.org or https://example.org/landscape.")
            .ValidateOnStart();
        builder.Services.AddOptions<HostFilteringOptions>().Configure<IOptions<SiteOptions>>((filter, site) =>
        {
            filter.AllowEmptyHosts = false;
            if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]))
                filter.AllowedHosts = site.Value.Address is null ? ThisMachine : ["*"];
        });
    }

    private static bool IsUsable(SiteOptions options) => options.Address is null
        or { IsAbsoluteUri: true, Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" };
}
