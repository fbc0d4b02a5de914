using LlmLandscape.Web.Charts;
using LlmLandscape.Web.Components;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>
/// The form of a vendor's marks in a comparison: its own, or one that no other has there, so that it is told from the others without
/// colour.
/// </summary>
internal static class ComparedShape
{
    public static MarkShape Of(IReadOnlyList<ComparedVendor> vendors, string id)
    {
        if (VendorHue.ShapeOf(id) is { } own) return own;
        var taken = vendors.Select(vendor => VendorHue.ShapeOf(vendor.Id)).ToHashSet();
        var place = vendors.Where(vendor => VendorHue.ShapeOf(vendor.Id) is null).Select(vendor => vendor.Id).ToList().IndexOf(id);
        return Enum.GetValues<MarkShape>().Where(shape => !taken.Contains(shape)).ElementAt(place);
    }
}
