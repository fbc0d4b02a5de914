using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Storage;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Features.Measures;

/// <summary>The measures, with the names of what they are about.</summary>
internal sealed record MeasuresView(
    MeasureFilter Filter,
    HomogenizationMeasures Measures,
    IReadOnlyDictionary<string, VendorLabel> Vendors,
    IReadOnlyDictionary<string, ReleaseLabel> Releases,
    IReadOnlyDictionary<string, string> Features,
    IReadOnlyList<PricedRelease> Priced,
    IReadOnlyList<FactView> Claimed,
    int LeftOut)
{
    public string Vendor(string id) => Vendors[id].Name;

    /// <summary>The flagships with a price, in the order of time.</summary>
    public IEnumerable<PricedRelease> FlagshipPrices() => Priced.Where(x => x.Line == Word.Of(ReleaseLine.Flagship));
}

/// <summary>A release of a line of prices, in USD per million tokens, on the last day that its release may mean.</summary>
internal sealed record PricedRelease(string Vendor, string Id, string Name, string Line, DateOnly Day, double Input, double Output, Openness? Weights);

/// <summary>Are they all the same, by what is on record?</summary>
internal sealed class MeasuresQuery(IDbContextFactory<CatalogueContext> contexts, CatalogueEdition edition)
{
    public async Task<MeasuresView> RunAsync(MeasureFilter filter, Language language, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var all = await context.Releases.Include(x => x.Capabilities).OrderBy(x => x.Position).ToListAsync(cancellation);
        var asked = all.Where(x => filter.WithDataset || x.Origin == ReleaseOrigin.Chosen).ToList();
        var taken = asked.Where(x => filter.IsRaw || x.Doubt is null).ToList();
        var marks = await context.Facts.Where(fact => fact.Kind == FactKind.Strategy).Select(fact => new { fact.VendorId, fact.StrategyId }).Distinct().ToListAsync(cancellation);
        var vendors = await VendorLabel.AllAsync(context, language, cancellation);

        var asOf = filter.AsOf ?? edition.Datasets.Select(x => filter.WithDataset ? x.AsOf : x.Snapshot).DefaultIfEmpty().Max();
        return new(
            filter,
            HomogenizationMeasures.Of(
                taken.Select(release => Record(release, filter.IsRaw)),
                vendors.ToDictionary(x => x.Id, x => (IReadOnlySet<string>)marks.Where(mark => mark.VendorId == x.Id).Select(mark => mark.StrategyId!).ToHashSet()),
                new(asOf, filter.Features.Count > 0 ? filter.Features : [.. edition.Capabilities.Select(x => x.Id)], filter.Panel)),
            vendors.ToDictionary(x => x.Id),
            taken.ToDictionary(x => x.Id, x => new ReleaseLabel(x.Id, x.Name, x.VendorId, x.DatasetId)),
            edition.Capabilities.ToDictionary(x => x.Id, x => x.Name.In(language)),
            [
                .. taken.Where(x => x is { Line: not null, InputPrice: not null, OutputPrice: not null } && x.Released.To <= asOf)
                    .Select(x => new PricedRelease(x.VendorId, x.Id, x.Name, Word.Of(x.Line!.Value), x.Released.To, x.InputPrice!.Value, x.OutputPrice!.Value, x.Weights)),
            ],
            await FactView.ReadAsync(context.Facts.Where(fact => MeasuredClaims.Facts.Contains(fact.Id)), language, cancellation),
            asked.Count - taken.Count);
    }

    /// <param name="release">A row of the catalogue.</param>
    /// <param name="raw">Whether its release date is taken for the date of all that its record says.</param>
    private static ReleaseRecord Record(Release release, bool raw) => new(
        release.Id,
        release.VendorId,
        new(release.Released.From, release.Released.To),
        raw || release.Revised is null ? null : new DateInterval(release.Revised.From, release.Revised.To),
        release.Capabilities.ToDictionary(x => x.CapabilityId, x => x.Has),
        release.Line is { } line ? Word.Of(line) : null,
        release.InputPrice,
        release.OutputPrice);
}
