using System.Globalization;
using System.Text.RegularExpressions;
using LlmLandscape.Testing;
using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Components;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed partial class ChartStyleTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Folders.Root, "src/LlmLandscape.Web/wwwroot/css/charts.css"));

    [Fact]
    public void A_file_has_colours_and_no_variables()
    {
        var style = ChartStyle.Resolved(Css);
        style.ShouldNotContain("--");
        style.ShouldNotContain("@", customMessage: "programs other than browsers read no layers");
        style.ShouldContain(".hue-1 { fill: #0057a8; }");
        style.ShouldContain(".chart-paper { fill: #fcfcfa; }");
    }

    [Theory]
    [InlineData("#fcfcfa", 0)]
    [InlineData("#15181b", 1)]
    public void Every_hue_can_be_read_as_text_on_its_paper(string paper, int theme)
    {
        var hues = Hue().Matches(Css).GroupBy(match => match.Groups[1].Value)
            .ToDictionary(x => x.Key, x => x.ElementAt(theme).Groups[2].Value);
        hues.Count.ShouldBe(VendorHue.Vendors.Count + 1);
        hues.Values.ShouldBeUnique();
        foreach (var (hue, colour) in hues) Contrast(paper, colour).ShouldBeGreaterThanOrEqualTo(4.5, hue);
    }

    [Theory]
    [InlineData("deepseek", 1)]
    [InlineData("stepfun", 8)]
    [InlineData("minimax", 11)]
    [InlineData("meitu", 0)]
    [InlineData(null, 0)]
    public void A_vendor_has_its_hue_for_good_or_is_grey(string? vendor, int hue) => VendorHue.Of(vendor).ShouldBe(hue);

    [Fact]
    public void A_vendor_has_a_form_of_its_own_too()
    {
        var shapes = VendorHue.Vendors.Select(VendorHue.ShapeOf).ToList();
        shapes.ShouldBeUnique();
        shapes.Select(shape => MarkPath.Of(shape!.Value)).ShouldBeUnique();
        VendorHue.ShapeOf("meitu").ShouldBeNull("it is grey, and named");
    }

    [Fact]
    public void Every_hue_has_rules_for_fills_lines_and_hollow_marks()
    {
        for (var hue = 0; hue <= VendorHue.Vendors.Count; hue++)
        {
            Css.ShouldContain($".chart text.hue-{hue}, .hue-{hue} {{ fill: var(--hue-{hue}); }}");
            Css.ShouldContain($".line-{hue} {{ stroke: var(--hue-{hue}); }}");
            Css.ShouldContain($".chart-some-day.hue-{hue} {{ stroke: var(--hue-{hue}); }}");
        }
    }

    /// <summary>As WCAG 2.2 defines it.</summary>
    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { Luminance(one), Luminance(other) }.OrderDescending()];
        return (light[0] + 0.05) / (light[1] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] rgb = [.. Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
        double[] linear = [.. rgb.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    [GeneratedRegex(@"--(hue-\d+): (#[0-9a-f]{6});")]
    private static partial Regex Hue();
}
