using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Features.Vendors;

/// <summary>How the vendor list calls its orders and its forms.</summary>
internal sealed class VendorNames(Words words)
{
    public string Sort(string sort) => sort switch
    {
        VendorFilter.ByStrategies => words["most strategies"],
        VendorFilter.ByModels => words["most models"],
        VendorFilter.ByFacts => words["most facts"],
        _ => words["by name"],
    };

    public string Match(string match) => match == VendorFilter.All ? words["all of them"] : words["any of them"];

    public string View(string view) => view == VendorFilter.Cards ? words["cards"] : words["table"];
}
