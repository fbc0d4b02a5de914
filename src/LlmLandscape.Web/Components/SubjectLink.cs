using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Views;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Components;

/// <summary>Leads to what a fact is about, by way of its vendor.</summary>
internal static class SubjectLink
{
    public static MarkupString Link(SubjectView subject)
    {
        var vendor = subject.Vendor is { } of ? Link(Links.Vendor(of.Id), of.Name) : default;
        return subject.Kind switch
        {
            "market" => Link(Links.Market, subject.Name),
            "model" when subject.Vendor is null => Link(Links.Model(subject.Id), subject.Name),
            "model" => Markup.Of($"{vendor} › {Link(Links.Model(subject.Id), subject.Name)}"),
            _ => vendor,
        };
    }

    private static MarkupString Link(string href, string name) => Markup.Of($"""<a href="{href}">{name}</a>""");
}
