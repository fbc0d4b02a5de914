using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Testing;

public sealed class SeedGeneratorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Generated_seeds_have_no_problems_and_the_size_that_was_asked_for()
    {
        var shipped = Counts(Folders.Seeds);
        SeedGenerator.Write(_folder["seeds"], 3);
        var generated = Counts(_folder["seeds"]);
        generated.Facts.ShouldBeInRange((int)(2.9 * shipped.Facts), (int)(3.1 * shipped.Facts));
        generated.Citations.ShouldBeInRange((int)(2.5 * shipped.Citations), (int)(3.5 * shipped.Citations));
        generated.Releases.ShouldBeInRange((int)(2.5 * shipped.Releases), (int)(3.5 * shipped.Releases));
        generated.Disputes.ShouldBeInRange((int)(2.5 * shipped.Disputes), (int)(3.5 * shipped.Disputes));
        generated.Sources.ShouldBe(shipped.Sources);
    }

    [Fact]
    public void Seeds_of_one_size_are_the_same_each_time()
    {
        SeedGenerator.Write(_folder["one"], 2);
        SeedGenerator.Write(_folder["other"], 2);
        Texts(_folder["one"]).ShouldBe(Texts(_folder["other"]));
    }

    [Fact]
    public void The_shipped_vendors_stay_as_they_are()
    {
        SeedGenerator.Write(_folder["seeds"], 2);
        Texts(_folder["seeds"]).Where(x => x.Name.StartsWith("vendors/", StringComparison.Ordinal) && !x.Name.Contains("invented"))
            .ShouldBe(Texts(Folders.Seeds).Where(x => x.Name.StartsWith("vendors/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        File.WriteAllText(_folder["mine.txt"], "mine");
        Should.Throw<IOException>(() => SeedGenerator.Write(_folder.Path, 1)).Message.ShouldContain("is not empty");
    }

    private static CatalogueCounts Counts(string folder)
    {
        var reading = SeedReader.Read(folder);
        reading.Problems.ShouldBeEmpty();
        return new SeedRows(reading.Seed, AttachedData.None).Counts;
    }

    private static List<(string Name, string Text)> Texts(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(x => x.Item1, StringComparer.Ordinal),
    ];
}
