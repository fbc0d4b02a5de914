using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using LlmLandscape.Analysis.Homogenization;
using LlmLandscape.Catalogue;
using LlmLandscape.Testing;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace LlmLandscape.UnitTests;

/// <summary>The arrows between the rooms of the house, and the rooms' sizes: see docs/architecture.md.</summary>
public sealed partial class HouseTests
{
    private static readonly Architecture House = new ArchLoader()
        .LoadAssemblies(
            typeof(HomogenizationMeasures).Assembly,
            typeof(Language).Assembly,
            typeof(LlmLandscape.Web.Wording.Words).Assembly,
            typeof(Planted.One.Lower.Room).Assembly)
        .Build();

    /// <summary>The command line cannot be loaded beside the site; what it refers to stands in its project.</summary>
    [Theory]
    [InlineData("LlmLandscape.Analysis")]
    [InlineData("LlmLandscape.Catalogue", "LlmLandscape.Analysis")]
    [InlineData("LlmLandscape.Web", "LlmLandscape.Analysis", "LlmLandscape.Catalogue")]
    [InlineData("LlmLandscape.Imports", "LlmLandscape.Catalogue")]
    [InlineData("LlmLandscape.Cli", "LlmLandscape.Imports")]
    public void A_project_refers_to_those_below_it_and_to_no_other(string project, params string[] below)
    {
        var text = File.ReadAllText(Path.Combine(Folders.Root, "src", project, $"{project}.csproj"));
        ProjectReference().Matches(text).Select(match => match.Groups[1].Value).ShouldBe(below);
    }

    [Theory]
    [InlineData("Analysis", @"LlmLandscape\.(Catalogue|Web|Cli)", @"Microsoft\.(EntityFrameworkCore|AspNetCore|Data|Extensions)")]
    [InlineData("Catalogue", @"LlmLandscape\.(Web|Cli)", @"Microsoft\.AspNetCore")]
    [InlineData(@"Web\.Charts", @"LlmLandscape\.(Analysis|Catalogue|Web\.(?!Charts|Wording\.(Words|RequestWords|Markup)$))")]
    [InlineData(@"Web\.Addresses", @"LlmLandscape\.(Analysis|Web\.(?!Addresses))")]
    [InlineData(@"Web\.Wording", @"LlmLandscape\.Web\.(?!Wording|Addresses)")]
    [InlineData(@"Web\.Views", @"LlmLandscape\.Web\.(?!Views|Addresses|Wording)")]
    [InlineData(@"Web\.Serving", @"LlmLandscape\.Web\.(?!Serving)")]
    [InlineData(@"Web\.Http", @"LlmLandscape\.Web\.(?!Http|Serving|Views|Addresses|Wording)")]
    [InlineData(@"Web\.Components", @"LlmLandscape\.Web\.(Composition|Features)")]
    [InlineData(@"Web\.Features", @"LlmLandscape\.Web\.Composition")]
    public void A_room_does_not_know_those_above_it(string room, params string[] above) =>
        Types().That().ResideInNamespaceMatching($@"^LlmLandscape\.{room}(\.|$)").Should()
            .NotDependOnAny(Types(includeReferenced: true).That().HaveFullNameMatching($"^({string.Join('|', above)})"))
            .WithoutRequiringPositiveResults()
            .Check(House);

    /// <summary>Pages and API are pure functions of a snapshot; only what is unbounded is asked from the file.</summary>
    [Fact]
    public void Only_search_and_offers_ask_the_file() =>
        Types().That().ResideInNamespaceMatching(@"^LlmLandscape\.Web\.(?!Composition)").And()
            .DoNotHaveFullNameMatching(@"\.(SearchQuery|SuggestionsQuery|DidYouMeanQuery|FullText|OffersQuery|Health)([+/<].*)?$").Should()
            .NotDependOnAny(Types(includeReferenced: true).That()
                .HaveFullNameMatching(@"^(Microsoft\.EntityFrameworkCore|LlmLandscape\.Catalogue\.Storage\.CatalogueContext)"))
            .Check(House);

    /// <summary>Program, the outermost component and the routes stand at the top of the folder.</summary>
    [Fact]
    public void Nothing_but_composition_knows_the_app() =>
        Types().That().ResideInNamespaceMatching(@"^LlmLandscape\.Web\.(?!Composition)").Should()
            .NotDependOnAny(Types().That().HaveFullNameMatching(@"^(LlmLandscape\.Web\.(App|Routes)|Program)$"))
            .Check(House);

    [Fact]
    public void A_feature_never_enters_another_feature() => RoomsOf("Web.Features").Should().NotDependOnEachOther().Check(House);

    [Fact]
    public void The_folders_of_the_site_have_no_cycle() => RoomsOf("Web").Should().BeFreeOfCycles().Check(House);

    /// <summary>The rules above can fail: on what is planted beside this class they do.</summary>
    [Fact]
    public void A_planted_cycle_is_found_however_deep_its_rooms_are()
    {
        RoomsOf("UnitTests.Planted").Should().BeFreeOfCycles().HasNoViolations(House).ShouldBeFalse();
        RoomsOf("UnitTests.Planted").Should().NotDependOnEachOther().HasNoViolations(House).ShouldBeFalse();
    }

    [Fact]
    public void Rooms_are_small()
    {
        foreach (var file in Sources(""))
            File.ReadAllLines(file).Length.ShouldBeLessThanOrEqualTo(file.EndsWith(".cs", StringComparison.Ordinal) ? 300 : 150, file);
    }

    /// <summary>A key of words stays one literal, by which its translation is found, and may stand alone on a longer line.</summary>
    [Fact]
    public void Lines_are_no_longer_than_140_characters_but_for_a_key_of_words() =>
        Sources("").Concat(CodeIn("tests", ""))
            .SelectMany(file => File.ReadAllLines(file).Select((line, i) => (Place: $"{file}:{i + 1}", Line: line)))
            .Where(x => x.Line.Length > 140 && !IsKey(x.Line.Trim()))
            .Select(x => x.Place)
            .ShouldBeEmpty();

    /// <summary>Whether there is little on a line but a key: the name of an attribute before it, brackets after it.</summary>
    private static bool IsKey(string line) => Key().Match(line) is { Success: true } key && line.Length - key.Length <= 30;

    private static GivenSlices RoomsOf(string folder) => SliceRuleDefinition.Slices().Matching($"LlmLandscape.{folder}.(*)");

    private static IEnumerable<string> Sources(string under) => CodeIn("src", under);

    private static IEnumerable<string> CodeIn(string top, string under) =>
        Directory.EnumerateFiles(Path.Combine(Folders.Root, top, under), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*[\\/](LlmLandscape\.\w+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"\b(?:L|words)\[""(?:[^""\\]|\\.)*""")]
    private static partial Regex Key();
}
