using System.Text;
using CsCheck;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Seeds;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>Whatever somebody's hand slips into a file, the reader says where it is, or reads it; it never breaks.</summary>
public sealed class RandomEditsTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "\"", "'", ":", ": ", ",", "\t", "- ", "#", " #x", "&", "&a ", "*", "*a", "|", ">", "%", "@", "`", "!",
        "!!int ", "? ", "<<: ",
        "---\n", "...\n", "\n", "\r", "  ", "，", "：", "\0", "\u0085", "\u2028", "\u202E", "\u200B", "\uFFFE", "\uFDD0", "\uD800", "\\uFFFE",
        "\\",
        "9999-12-31", "0000", "-1", "1e999", "[@", "](", "&#xFFFE;", "$", "~", "null",
    ];

    /// <summary>Where (a share of the file), how many characters go, and what comes.</summary>
    private static readonly Gen<(int File, double At, int Deleted, string Piece)> Edit =
        Gen.Select(Gen.Int[0, 99], Gen.Double.Unit, Gen.OneOf(Gen.Const(0), Gen.Int[1, 3], Gen.Int[1, 60]),
            Gen.OneOf(Gen.Const(""), Gen.OneOf(Pieces)));

    /// <summary>What stands before each edit.</summary>
    private readonly SampleSeeds _before = new();

    public RandomEditsTests() => CatalogueBuilder.Build(_before.Folder, Built, _before.Datasets);

    private string Built => _before.Catalogue;

    public void Dispose() => _before.Dispose();

    [Fact]
    public void Edits_of_any_kind_are_read_or_named_with_file_and_line() =>
        Edit.Array[1, 8].Sample(
            edits =>
            {
                using var seeds = new SampleSeeds();
                File.Copy(Built, seeds.Catalogue);
                foreach (var edit in edits) Apply(seeds.Folder, edit);
                var report = CatalogueBuilder.Build(seeds.Folder, seeds.Catalogue, seeds.Datasets);
                if (report.Problems.Count == 0) report.Outcome.ShouldBeOneOf(BuildOutcome.Built, BuildOutcome.Current);
                else report.Outcome.ShouldBe(BuildOutcome.Refused);
                report.State.CanServe.ShouldBeTrue("The catalogue of before is lost.");
                AllHavePlaces(seeds.Folder, report.Problems);
            },
            iter: Fuzzing.Times(300));

    [Fact]
    public void Edits_of_the_shipped_seeds_are_read_or_named_with_file_and_line()
    {
        using var copy = new TemporaryFolder();
        var folder = copy["seeds"];
        Folders.CopySeeds(folder);
        Edit.Array[1, 3].Sample(
            edits =>
            {
                var before = edits.Select(edit => Apply(folder, edit)).ToList();
                try
                {
                    AllHavePlaces(folder, SeedReader.Read(folder).Problems);
                }
                finally
                {
                    for (var i = before.Count - 1; i >= 0; i--) File.WriteAllText(before[i].File, before[i].Text);
                }
            },
            iter: Fuzzing.Times(100),
            threads: 1); // one copy, changed and changed back
    }

    private static void AllHavePlaces(string folder, IEnumerable<SeedProblem> problems)
    {
        foreach (var problem in problems)
        {
            ".?".ShouldContain(problem.Message[^1], problem.ToString());
            if (LinesOf(folder, problem.Place.File) is { } lines) problem.Place.Line.ShouldBeInRange(1, lines, problem.ToString());
        }
    }

    /// <summary>Changes one of the files; says which, and what stood in it.</summary>
    private static (string File, string Text) Apply(string folder, (int File, double At, int Deleted, string Piece) edit)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var file = files[edit.File % files.Count];
        var text = File.ReadAllText(file);
        var at = (int)(edit.At * text.Length);
        // Half a pair of characters has no bytes in UTF-8; the mark of a lost character has.
        File.WriteAllBytes(
            file, Encoding.UTF8.GetBytes(text[..at] + edit.Piece + text[Math.Min(text.Length, at + edit.Deleted)..]));
        return (file, text);
    }

    /// <summary>Null for a file that is said to be missing.</summary>
    private static int? LinesOf(string folder, string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(folder)!, file);
        // As the parsers count.
        return File.Exists(path) ? File.ReadAllText(path).Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Length : null;
    }
}
