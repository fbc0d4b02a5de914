using CsCheck;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Build;

/// <summary>A catalogue whose bytes are not those that were built does not serve.</summary>
public sealed class CatalogueSealTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Any_bit_that_turned_is_noticed_and_the_next_build_mends_it()
    {
        Build().Outcome.ShouldBe(BuildOutcome.Built);
        var bytes = File.ReadAllBytes(_seeds.Catalogue);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, 7]).Sample(
            (at, bit) =>
            {
                var damaged = (byte[])bytes.Clone();
                damaged[at] ^= (byte)(1 << bit);
                File.WriteAllBytes(_seeds.Catalogue, damaged);
                CatalogueFile.Inspect(_seeds.Catalogue).CanServe.ShouldBeFalse();
            },
            iter: Fuzzing.Times(200),
            threads: 1); // one file

        Build().Outcome.ShouldBe(BuildOutcome.Built);
        CatalogueFile.Inspect(_seeds.Catalogue).CanServe.ShouldBeTrue();
    }

    [Fact]
    public void A_file_that_is_cut_off_or_longer_is_noticed()
    {
        Build();
        var bytes = File.ReadAllBytes(_seeds.Catalogue);
        foreach (var length in (int[])[0, 1, 99, 100, 4096, bytes.Length - 1])
        {
            File.WriteAllBytes(_seeds.Catalogue, bytes[..length]);
            CatalogueFile.Inspect(_seeds.Catalogue).CanServe.ShouldBeFalse($"{length} bytes");
        }

        File.WriteAllBytes(_seeds.Catalogue, [.. bytes, 0]);
        CatalogueFile.Inspect(_seeds.Catalogue).CanServe.ShouldBeFalse();
    }

    private BuildReport Build() => CatalogueBuilder.Build(_seeds.Folder, _seeds.Catalogue, _seeds.Datasets);
}
