using LlmLandscape.Catalogue.Building;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Hosting;

/// <summary>What citation marks need to know of a source.</summary>
internal sealed record SourceLabel(string Id, string Code, LocalText Title, string? Author, LocalText Dated, string Language);

/// <summary>An entry of the vocabulary, by which pages name and check filters.</summary>
internal sealed record TermLabel(string Id, LocalText Name, LocalText? Text);

/// <summary>The catalogue being served: its identity, and the few lists that every page needs.</summary>
internal sealed record CatalogueEdition(
    string Version,
    string BuiltAt,
    CatalogueCounts Counts,
    IReadOnlyList<SourceLabel> Sources,
    IReadOnlyList<TermLabel> Strategies,
    IReadOnlyList<TermLabel> Groups,
    IReadOnlyList<TermLabel> Regions,
    IReadOnlyList<TermLabel> Dimensions)
{
    public SourceLabel Source(string id) =>
        Sources.FirstOrDefault(source => source.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no source '{id}'.");

    public static async Task<CatalogueEdition> ReadAsync(IDbContextFactory<CatalogueContext> contexts, CatalogueFileState state)
    {
        await using var context = await contexts.CreateDbContextAsync();
        return new(
            state.Stamp!.Version,
            state.Stamp.BuiltAt,
            state.Counts!,
            await context.Sources.OrderBy(x => x.Id).Select(x => new SourceLabel(x.Id, x.Code, x.Title, x.Author, x.Dated, x.Language)).ToListAsync(),
            await context.Strategies.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(),
            await context.Groups.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync(),
            await context.Regions.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, null)).ToListAsync(),
            await context.Dimensions.OrderBy(x => x.Position).Select(x => new TermLabel(x.Id, x.Name, x.Text)).ToListAsync());
    }
}
