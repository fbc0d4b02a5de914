using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>Every mistake that can be made in a release or a dataset, and the sentence that says what to do.</summary>
public sealed class ReleaseRulesTests : IDisposable
{
    private const string Alpha = "vendors/alpha.yaml";
    private const string ModelsDev = "datasets/models-dev.yaml";
    private readonly SampleSeeds _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Theory]
    [InlineData(Alpha, "record: models-dev:alpha/one-1", "record: one-1", "'one-1' is no record. Write dataset:provider/record")]
    [InlineData(Alpha, "record: models-dev:alpha/one-1", "record: models-def:alpha/one-1",
        "There is no dataset 'models-def' in datasets. Did you mean 'models-dev'?")]
    [InlineData(Alpha, "record: models-dev:alpha/one-1", "record: models-dev:reseller/one-1", "The provider 'reseller' is not alpha's own")]
    [InlineData(Alpha, "record: models-dev:alpha/one-1", "record: models-dev:alpha/one-latest", "'one-latest' names no version")]
    [InlineData(Alpha, "record: models-dev:alpha/one-1", "record: models-dev:alpha/old-1", "calls this record doubtful")]
    [InlineData(Alpha, "released: 2025-01-20", "released: January", "'January' is no date.")]
    [InlineData(Alpha, "released: 2025-01-20", "released: 2025-07-01", "It was released after the snapshot of 2025-06-30")]
    [InlineData(Alpha, "revised: 2025-02", "revised: 2025-01-20", "'revised' is not later than 'released'.")]
    [InlineData(Alpha, "line: flagship", "line: best", "'best' is no line. Write flagship, small.")]
    [InlineData(Alpha, "price: { input: 1.5, output: 6 }", "price: { input: 0, output: 6 }", "A price of zero is a plan or a preview")]
    [InlineData(Alpha, "can: [tool-use]", "can: [tool-us]",
        "There is no capability 'tool-us' in vocabulary.yaml. Did you mean 'tool-use'?")]
    [InlineData(Alpha, "can: [tool-use]", "can: [tool-use, reasoning]", "'reasoning' stands here twice.")]
    [InlineData(Alpha, "can: [tool-use]", "can: [tool-use, context-1m]", "'context-1m' follows from the context.")]
    [InlineData(ModelsDev, "{ id: alpha, vendor: alpha }", "{ id: alpha, vendor: alphaa }",
        "There is no vendor 'alphaa' in vendors. Did you mean 'alpha'?")]
    [InlineData(ModelsDev, "record: alpha/old-1", "record: gamma/old-1", "'gamma/old-1' belongs to no provider of this file.")]
    [InlineData(ModelsDev, "snapshot: 2025-06-30", "snapshoot: 2025-06-30", "Unknown key 'snapshoot'. Did you mean 'snapshot'?")]
    public void A_mistake_is_named_with_what_to_do(string file, string from, string to, string message)
    {
        _seeds.Change(file, from, to);
        SeedReader.Read(_seeds.Folder).Problems.ShouldContain(x => x.Place.File == $"seeds/{file}" && x.Message.Contains(message));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_sample() => SeedReader.Read(_seeds.Folder).Problems.ShouldBeEmpty();
}
