using System.Text.RegularExpressions;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests;

/// <summary>The arrows between the rooms of the house, and the rooms' sizes: see docs/architecture.md.</summary>
public sealed partial class HouseTests
{
    [Theory]
    [InlineData("LlmLandscape.Analysis")]
    [InlineData("LlmLandscape.Catalogue", "LlmLandscape.Analysis")]
    [InlineData("LlmLandscape.Web", "LlmLandscape.Analysis", "LlmLandscape.Catalogue")]
    [InlineData("LlmLandscape.Cli", "LlmLandscape.Catalogue")]
    public void A_project_refers_to_those_below_it_and_to_no_other(string project, params string[] below)
    {
        var text = File.ReadAllText(Path.Combine(Folders.Root, "src", project, $"{project}.csproj"));
        ProjectReference().Matches(text).Select(match => match.Groups[1].Value).ShouldBe(below);
    }

    [Fact]
    public void A_feature_never_enters_another_feature()
    {
        foreach (var file in Sources("LlmLandscape.Web/Features"))
        {
            var feature = Path.GetRelativePath(Path.Combine(Folders.Root, "src/LlmLandscape.Web/Features"), file).Split(Path.DirectorySeparatorChar)[0];
            var entered = FeatureNamespace().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).Where(other => other != feature);
            entered.ShouldBeEmpty(file);
        }
    }

    /// <summary>A component of a feature can only be written down where the feature's namespace is.</summary>
    [Theory]
    [InlineData("_Imports.razor")]
    [InlineData("Components")]
    [InlineData("Views")]
    public void What_features_share_knows_no_feature(string room)
    {
        foreach (var file in Sources("LlmLandscape.Web").Where(file => Path.GetRelativePath(Path.Combine(Folders.Root, "src/LlmLandscape.Web"), file).Split(Path.DirectorySeparatorChar)[0] == room))
            FeatureNamespace().IsMatch(File.ReadAllText(file)).ShouldBeFalse(file);
    }

    [Fact]
    public void Rooms_are_small()
    {
        foreach (var file in Sources(""))
            File.ReadAllLines(file).Length.ShouldBeLessThanOrEqualTo(file.EndsWith(".cs", StringComparison.Ordinal) ? 300 : 150, file);
    }

    private static IEnumerable<string> Sources(string under) =>
        Directory.EnumerateFiles(Path.Combine(Folders.Root, "src", under), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*[\\/](LlmLandscape\.\w+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"LlmLandscape\.Web\.Features\.(\w+)")]
    private static partial Regex FeatureNamespace();
}
