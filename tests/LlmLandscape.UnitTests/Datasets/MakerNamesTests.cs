using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Seeds;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>Whose a model is by what a dataset calls its maker: of the sample, alpha, beta and gamma are tied.</summary>
public sealed class MakerNamesTests : IDisposable
{
    private readonly SampleSeeds _seeds = new SampleSeeds().WithDatasets();
    private readonly MakerNames _names;

    public MakerNamesTests()
    {
        _seeds.AddVendors(1);
        _seeds.Change("vendors/extra-0.yaml", "name: {", "aliases: [Extra Zero]\nname: {");
        var reading = SeedReader.Read(_seeds.Folder);
        reading.Problems.ShouldBeEmpty();
        _names = new(reading.Seed);
    }

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData("Alpha", "alpha")]
    [InlineData("Alpha Labs", "alpha")]
    [InlineData("ALPHA labs", "alpha")]
    [InlineData("  Alpha Labs ", "alpha")]
    [InlineData("Gamma", "gamma")]
    [InlineData("Gamma, Delta", "gamma")] // a name with a comma that is tied whole
    [InlineData("Extra 0", "extra-0")]
    [InlineData("Extra Zero", "extra-0")]
    [InlineData("Nobody,Beta", "beta")] // of several the first that is known, wherever it stands
    [InlineData("Nobody , Alpha Labs, Beta", "alpha")]
    public void A_tied_name_or_the_vendors_own_leads_to_its_maker(string organization, string maker)
    {
        var before = _names.All.Count();
        _names.Of(organization)!.Id.ShouldBe(maker);
        _names.All.Count().ShouldBe(before, "nobody new was met");
    }

    /// <summary>Whatever the country says, it counts for makers that nobody tied only.</summary>
    [Theory]
    [InlineData("New Lab", "China", "new-lab", "CN")]
    [InlineData("New Lab", "United States of America", "new-lab", null)]
    [InlineData("New Lab", null, "new-lab", null)]
    [InlineData("Ünter & Co. (Lab)", null, "nter-co-lab", null)]
    [InlineData("新实验室", "China", "maker", "CN")]
    [InlineData("Alpha!", null, "alpha-2", null)] // its id is taken
    [InlineData("One,Two", null, "one-two", null)] // nobody of several known: together they are somebody else
    public void Somebody_whom_nobody_tied_is_kept_as_itself(string organization, string? country, string id, string? region)
    {
        var maker = _names.Of(organization, country)!;
        (maker.Id, maker.Name, maker.RegionId, maker.VendorId, maker.IsVendor).ShouldBe((id, organization, region, null, true));
        _names.Of(organization.ToUpperInvariant(), "Somewhere").ShouldBeSameAs(maker, "met again, it is the same");
        _names.All.ShouldContain(maker);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_name_is_nobody(string? organization) => _names.Of(organization, "China").ShouldBeNull();

    /// <summary>Alpha has its region from its own seed, beta from the tie, gamma none; extra-0 is tied by nobody.</summary>
    [Fact]
    public void A_maker_is_our_vendor_where_it_is_and_has_the_region_of_the_tie_or_else_of_its_seed() => _names.All
        .Select(x => (x.Id, x.Name, x.VendorId, x.RegionId, x.IsVendor))
        .ShouldBe([
            ("alpha", "Alpha", "alpha", "CN", true),
            ("beta", "Beta", "beta", "CN", true),
            ("extra-0", "Extra 0", "extra-0", null, true),
            ("gamma", "Gamma", null, null, false),
        ]);
}
