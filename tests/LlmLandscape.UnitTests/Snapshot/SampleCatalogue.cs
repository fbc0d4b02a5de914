using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Snapshot;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Snapshot;

/// <summary>The sample seeds with a few events and a dispute more, built and read once for all who look at them.</summary>
public sealed class SampleCatalogue : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public SampleCatalogue()
    {
        _seeds.Write("vendors/beta.yaml", _seeds.Read("vendors/beta.yaml") + "\n" + """
            events:
              - id: beta-cut
                kind: price-cut
                date: 2025-02
                title: { en: Beta cuts its price, zh-Hans: 贝塔降价 }
                citations: [paper#p8]
              - id: beta-cut-again
                kind: price-cut
                date: 2025-05-01
                title: { en: Beta cuts it again, zh-Hans: 贝塔再降价 }
                vendors: [alpha]
                citations: [paper#p8]
            """);
        _seeds.Write("disputes.yaml", _seeds.Read("disputes.yaml") + "\n" + """
              - id: growth-in-doubt
                kind: implausible
                title: { en: Doubled?, zh-Hans: 翻倍了吗？ }
                sides: { en: Doubled; since when?, zh-Hans: 翻倍；从何时起？ }
                text: { en: Nobody says since when., zh-Hans: 没有说从何时起。 }
                facts: [alpha-growth]
            """);
        var report = CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);
        report.Problems.ShouldBeEmpty();
        Snapshot = CatalogueSnapshot.Read(_seeds.Catalogue);
    }

    public CatalogueSnapshot Snapshot { get; }

    public void Dispose() => _seeds.Dispose();
}
