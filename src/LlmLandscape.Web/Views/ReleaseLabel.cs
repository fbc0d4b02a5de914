using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Web.Views;

/// <summary>A release's name, its maker, and the record that says so.</summary>
/// <param name="Id">The provider and the record: <c>openai/gpt-4o</c>.</param>
/// <param name="Name">The name in the record.</param>
/// <param name="Vendor">The maker's id.</param>
/// <param name="Dataset">The dataset's id.</param>
public sealed record ReleaseLabel(string Id, string Name, string Vendor, string Dataset)
{
    public static ReleaseLabel Of(Release release) => new(release.Id, release.Name, release.VendorId, release.DatasetId);
}
