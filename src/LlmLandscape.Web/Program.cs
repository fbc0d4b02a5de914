using LlmLandscape.Web;
using LlmLandscape.Web.Composition;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.AddLogs();
builder.AddCatalogue();
builder.AddHealth();
builder.AddAnswerCache();
builder.AddPages();
builder.AddApi();

var app = builder.Build();
if (!await app.OpenCatalogueAsync()) return 1;

app.UseRequestLog();
app.UseHeadAsGet();
app.UseSecurityHeaders();
app.UseLanguagePath();
app.UseAnswerCache(); // an answer that is known ends here
app.UseLanguageOfPath();
app.UseErrorPages();
app.UseBadQueries();
app.UseMovedAddresses();
app.UseRetiredAddresses();
app.UseRouting();
app.UsePagesAreRead();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapHealth();
app.MapApi();
app.MapPages();
return await app.ServeAsync();
