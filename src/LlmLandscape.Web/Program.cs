using LlmLandscape.Web;
using LlmLandscape.Web.Composition;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

if (Start.WhyNot() is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

var builder = WebApplication.CreateBuilder(Start.Options(args));
builder.UseOwnAddress();
builder.AddLogs();
builder.AddCatalogue();
builder.AddHealth();
builder.AddLimits();
builder.AddAnswerCache();
builder.AddPages();
builder.AddApi();

var app = builder.Build();
if (!await app.OpenCatalogueAsync()) return 1;

app.UseRequestLog();
app.UseSiteBase(); // from here on, paths are as the site itself has them
app.UseSecurityHeaders();
app.UseAskedHost();
app.UseOwnOrigin();
app.UseHeadAsGet();
app.UseLanguagePath();
app.UseAnswerCache(); // an answer that is known ends here
app.UseLanguageOfPath();
app.UseErrorPages();
app.UseBadQueries();
app.UseMovedAddresses();
app.UseRetiredAddresses();
app.UseRouting();
app.UseRateLimiter();
app.UseRequestTimeouts();
app.UsePagesAreRead();
app.UseAntiforgery();

app.MapStaticAssets().DisableRateLimiting();
app.MapHealth();
app.MapApi();
app.MapPages();
return await app.ServeAsync();
