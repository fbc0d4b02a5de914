using System.Globalization;
using LlmLandscape.Analysis.CatchUp;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Views;
using Microsoft.AspNetCore.Components;
using static LlmLandscape.Web.Wording.RequestWords;

namespace LlmLandscape.Web.Components.Verdict;

/// <summary>What all charts of the measures have in common: what they are drawn from, and where they can be had.</summary>
public abstract class MeasureChart : ComponentBase
{
    [Parameter, EditorRequired]
    public required MeasuresView View { get; set; }

    /// <summary>Whether it is a file of its own.</summary>
    [Parameter]
    public bool Standalone { get; set; }

    [Inject]
    internal CatalogueSnapshot Snapshot { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    private protected ChartCaption Caption(string id, string title, string? subtitle)
    {
        var words = L;
        var sources = Snapshot.ReleaseDatasets.Select(x => Source(x.Name, View.Filter.WithDataset ? x.AsOf : x.Snapshot));
        return new(id, title, subtitle, string.Join(words["; "], sources));

        // What is not as it is by default is said under each chart: a picture is all that others may see.
        string Source(string dataset, DateOnly snapshot) => string.Concat(
            words["{0}, snapshot of {1}, {2} releases", dataset, Day(snapshot), View.Measures.Releases],
            View.Measures.AsOf == snapshot ? "" : words[", as of {0}", Day(View.Measures.AsOf)],
            AtTheirWord);
    }

    /// <summary>A caption that names the datasets as their licences ask.</summary>
    private protected ChartCaption CaptionOf(string id, string title, string? subtitle, params IEnumerable<string> datasets)
    {
        var words = L;
        var sources = Snapshot.Datasets.Where(x => datasets.Contains(x.Id)).Select(x => words["{0}, {1}, as of {2}",
            x.Credit ?? x.Name, LicenceText.Of(words, x), Day(View.Filter.WithDataset ? x.AsOf : x.Snapshot)]);
        return new(id, title, subtitle, string.Join(words["; and "], sources) + words["; calculation"] + AtTheirWord);
    }

    private string AtTheirWord => View.Measures.AtTheirWord ? L[", records at their word"] : "";

    private protected ChartFiles Files(string id) => new(
        Navigation.ToAbsoluteUri($"{Links.Filtered(View.Filter with { Chart = null })}#{id}").AbsoluteUri,
        Navigation.ToAbsoluteUri(Links.MeasureEmbed(View.Filter, id)).AbsoluteUri,
        Navigation.ToAbsoluteUri(Links.MeasureFile(View.Filter, id, "svg")).AbsoluteUri,
        Links.MeasureFile(View.Filter, id, "csv"));

    private protected static string Day(DateOnly day) => DateText.Of(PartialDate.Of(day));

    private protected static string Days(DateInterval interval) =>
        interval.First == interval.Last ? Day(interval.First) : $"{Day(interval.First)} – {Day(interval.Last)}";

    private protected static string Share(double? share) => share is { } known ? $"{known * 100:0}%" : "–";

    /// <summary>Where a mark of a maker leads: to its page, or, where it has none, to how the drawing is made.</summary>
    /// <param name="maker">The maker's id.</param>
    /// <param name="section">Of the page on methods.</param>
    private protected string MakerLink(string maker, string section) =>
        View.Vendors.ContainsKey(maker) ? Links.Vendor(maker) : Links.Method(section);

    private protected static int Hue(string vendor) => VendorHue.Of(vendor);

    private protected static string Price(double price) => price.ToString(price < 1 ? "0.##" : "0.#", CultureInfo.InvariantCulture);
}
