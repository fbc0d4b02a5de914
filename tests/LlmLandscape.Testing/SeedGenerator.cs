using System.Globalization;
using System.Text;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Testing;

/// <summary>
/// Seeds of any size, the same each time: the shipped ones, unchanged, with invented vendors beside them. What is invented has
/// the proportions of what is shipped, cites the same sources and names no shipped vendor, so that a real vendor's page says
/// the same at every size and its cost can be compared.
/// </summary>
public static class SeedGenerator
{
    /// <summary>At a scale of 70 there are 50,000 facts and 300 vendors.</summary>
    private const double VendorsPerScale = 278 / 69.0;

    /// <summary>Writes a folder of seeds.</summary>
    /// <param name="folder">The folder; it must be empty or not there yet.</param>
    /// <param name="scale">How many times the facts of the shipped seeds, from 1.</param>
    public static void Write(string folder, int scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scale, 1);
        Folders.CopySeeds(folder);

        var shipped = SeedReader.Read(Folders.Seeds).Seed;
        var cited = Cited(shipped).Distinct().OrderBy(x => x.SourceId, StringComparer.Ordinal).ThenBy(x => x.Paragraph).ToList();
        var vendors = Enumerable.Range(0, (int)Math.Round((scale - 1) * VendorsPerScale))
            .Select(i => new InventedVendor(i, shipped.Vocabulary, cited)).ToList();
        foreach (var vendor in vendors)
        {
            File.WriteAllText(Path.Combine(folder, "vendors", $"{vendor.Id}.yaml"), vendor.Yaml);
            File.WriteAllText(Path.Combine(folder, "vendors", $"{vendor.Id}.en.md"), vendor.English);
            File.WriteAllText(Path.Combine(folder, "vendors", $"{vendor.Id}.zh-Hans.md"), vendor.Chinese);
        }

        Append(Path.Combine(folder, "disputes.yaml"), vendors.Select(vendor => vendor.Disputes));
        Append(Path.Combine(folder, "claims.yaml"), vendors.Select(vendor => vendor.Claims));
        AddProviders(Path.Combine(folder, "datasets", "models-dev.yaml"), vendors);
    }

    /// <summary>The paragraphs from which something is taken: no other may be cited without a change of its source's file.</summary>
    private static IEnumerable<CitationReference> Cited(CatalogueSeed seed) =>
        seed.Vendors.SelectMany(vendor => vendor.Said.Statements).Concat(seed.Market.Said.Statements)
            .SelectMany(statement => statement.Fact.Citations).Select(citation => citation.Reference!);

    private static void Append(string file, IEnumerable<string> entries)
    {
        var text = new StringBuilder(File.ReadAllText(file).TrimEnd()).Append('\n');
        foreach (var entry in entries) text.Append(entry);
        File.WriteAllText(file, text.ToString());
    }

    private static void AddProviders(string file, IEnumerable<InventedVendor> vendors)
    {
        const string Providers = "providers:\n";
        var own = string.Concat(
            vendors.Select(vendor => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: {vendor.Id}, vendor: {vendor.Id} }}\n")));
        File.WriteAllText(file, File.ReadAllText(file).Replace(Providers, Providers + own, StringComparison.Ordinal));
    }
}
