using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>Claims that are held against the records: what an editor may get wrong about them.</summary>
public sealed class MeasuredClaimsTests : IDisposable
{
    private readonly SampleSeeds _seeds = new();

    public MeasuredClaimsTests() => _seeds.Write("claims.yaml", _seeds.Read("claims.yaml") + "\n" + """
        measured:
          - claim: alpha-growth
            measure: likeness-of-vendors
            vendors: [alpha, beta]
          - claim: alpha-plan
            measure: edge-of-vendor
            vendors: [alpha]
            day: 2025-11-15
          - claim: alpha-spending-2025
            measure: likeness

        """);

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Claims_with_as_many_vendors_as_their_measure_speaks_of_are_in_order() => Problems().ShouldBeEmpty();

    /// <summary>What to change, where the problem must point, what it must say.</summary>
    public static TheoryData<string, string, string, string> Slips => new()
    {
        {
            "claim: alpha-plan", "claim: alpha-plans", "claim: alpha-plans",
            "There is no fact 'alpha-plans' in the seeds (as an 'id'). Did you mean 'alpha-plan'?"
        },
        {
            "[alpha, beta]", "[alpha, betta]", "vendors: [alpha, betta]",
            "There is no vendor 'betta' in the seeds. Did you mean 'beta'?"
        },
        {
            "vendors: [alpha, beta]", "vendors: [alpha]", "vendors: [alpha]\n  - claim: alpha-plan",
            "likeness-of-vendors speaks of some vendors: name two or more."
        },
        {
            "vendors: [alpha]\n", "vendors: [alpha, beta]\n", "vendors: [alpha, beta]\n    day",
            "edge-of-vendor speaks of one vendor: name it."
        },
        { "    vendors: [alpha]\n", "", "claim: alpha-plan", "edge-of-vendor speaks of one vendor: name it." },
        {
            "measure: likeness\n", "measure: likeness\n    vendors: [beta]\n", "vendors: [beta]",
            "likeness speaks of all vendors: name none."
        },
        {
            "claim: alpha-plan", "claim: alpha-growth", "claim: alpha-growth\n    measure: edge",
            "'alpha-growth' is held against the records already. Delete one of the two."
        },
        { "measure: likeness\n", "measure: likness\n", "measure: likness", "likness" },
        { "    day: 2025-11-15\n", "", "claim: alpha-plan", "edge-of-vendor needs 'day'. Add it." },
        {
            "measure: likeness\n", "measure: likeness\n    value: 0.1\n", "value: 0.1",
            "likeness has no 'value'. Delete it."
        },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_with_file_and_line(string from, string to, string at, string says)
    {
        _seeds.Change("claims.yaml", from, to);

        var problem = Problems().ShouldHaveSingleItem();

        problem.Message.ShouldContain(says);
        problem.Place.ShouldBe(new("seeds/claims.yaml", _seeds.LineOf("claims.yaml", at)));
    }

    private IReadOnlyList<SeedProblem> Problems() => SeedReader.Read(_seeds.Folder).Problems;
}
