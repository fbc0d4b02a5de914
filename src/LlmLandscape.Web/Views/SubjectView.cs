using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LlmLandscape.Web.Views;

/// <summary>What a fact is about.</summary>
/// <param name="Kind"><c>vendor</c>, <c>model</c> or <c>market</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Vendor">The vendor whose profile tells of it; null for a market, and for a model whose maker no source names.</param>
public sealed record SubjectView(string Kind, string Id, string Name, VendorLabel? Vendor);

/// <summary>What a fact is about, as the API tells it.</summary>
public sealed record SubjectItem(string Kind, string Id, string Name)
{
    public static SubjectItem? Of(SubjectView? subject) => subject is null ? null : new(subject.Kind, subject.Id, subject.Name);
}

/// <summary>The names of everything that facts are about.</summary>
internal sealed class SubjectNames
{
    private readonly Dictionary<string, string> _vendors;
    private readonly Dictionary<string, string> _models;
    private readonly Dictionary<string, string> _markets;

    private SubjectNames(Dictionary<string, string> vendors, Dictionary<string, string> models, Dictionary<string, string> markets) =>
        (_vendors, _models, _markets) = (vendors, models, markets);

    public static async Task<SubjectNames> ReadAsync(CatalogueContext context, Language language, CancellationToken cancellation) => new(
        await context.Vendors.ToDictionaryAsync(x => x.Id, x => x.Name.In(language), cancellation),
        await context.Models.ToDictionaryAsync(x => x.Id, x => x.Name.In(language), cancellation),
        await context.Markets.ToDictionaryAsync(x => x.Id, x => x.Name.In(language), cancellation));

    /// <summary>Null for a definition, which is about an entry of the vocabulary.</summary>
    public SubjectView? Of(FactView fact)
    {
        var vendor = fact.Vendor is { } id ? new VendorLabel(id, _vendors[id]) : null;
        if (fact.Model is { } model) return new("model", model, _models[model], vendor);
        if (vendor is not null) return new("vendor", vendor.Id, vendor.Name, vendor);
        return fact.Market is { } market ? new("market", market, _markets[market], null) : null;
    }

    public string Vendor(string id) => _vendors[id];

    public string Model(string id) => _models[id];

    public bool Has(string id) => _vendors.ContainsKey(id) || _models.ContainsKey(id) || _markets.ContainsKey(id);
}
