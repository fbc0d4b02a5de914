using LlmLandscape.Web;
using LlmLandscape.Web.Composition;
using LlmLandscape.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddCatalogue();
builder.AddHealth();
builder.AddPages();
builder.AddApi();

var app = builder.Build();
if (!await app.OpenCatalogueAsync()) return 1;

app.UseRequestLog();
app.UseHeadAsGet();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseLanguagePath();
app.UseErrorPages();
app.UseBadQueries();
app.UseRouting();
app.UsePagesAreRead();
app.UseAntiforgery();

app.MapStaticAssets();
app.MapHealth();
app.MapApi();
app.MapPages();
return await app.ServeAsync();
