using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Hosting;
using LlmLandscape.Web.Views;
using Microsoft.Extensions.Localization;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>How the vendor list calls its facets, their values and its orders.</summary>
internal sealed class VendorNames(IStringLocalizer<Words> words, CatalogueEdition catalogue)
{
    public string Facet(string parameter) => parameter switch
    {
        "strategy" => words["Strategy"],
        "region" => words["Region"],
        "group" => words["Group"],
        _ => words["Openness"],
    };

    public string Value(string parameter, string id) => (parameter, id) switch
    {
        (_, FacetView.NotStated) => words["not stated"],
        ("openness", "open") => words["open source"],
        ("openness", _) => words["closed source"],
        ("strategy", _) => Term(catalogue.Strategies, id),
        ("region", _) => Term(catalogue.Regions, id),
        _ => Term(catalogue.Groups, id),
    };

    public string Sort(string sort) => sort switch
    {
        VendorFilter.ByStrategies => words["most strategies"],
        VendorFilter.ByModels => words["most models"],
        VendorFilter.ByFacts => words["most facts"],
        _ => words["by name"],
    };

    public string Match(string match) => match == VendorFilter.All ? words["all of them"] : words["any of them"];

    public string View(string view) => view == VendorFilter.Cards ? words["cards"] : words["table"];

    private static string Term(IReadOnlyList<TermLabel> terms, string id) => terms.First(term => term.Id == id).Name.In(Reader.Language);
}
