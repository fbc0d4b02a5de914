using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>The form of a vendor's marks in a comparison: by its place, so that it is told from the others without colour.</summary>
internal static class ComparedShape
{
    private static readonly MarkShape[] Shapes =
        [MarkShape.Disc, MarkShape.Diamond, MarkShape.Square, MarkShape.TriangleUp, MarkShape.TriangleDown, MarkShape.Star];

    public static MarkShape Of(IReadOnlyList<ComparedVendor> vendors, string id) =>
        Shapes[vendors.Select(vendor => vendor.Id).ToList().IndexOf(id) % Shapes.Length];
}
