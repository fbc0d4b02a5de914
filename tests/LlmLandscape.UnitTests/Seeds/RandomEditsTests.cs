using CsCheck;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>Whatever somebody's hand slips into a file, the reader says where it is, or reads it; it never breaks.</summary>
public sealed class RandomEditsTests
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

    [Fact]
    public void Edits_of_any_kind_are_read_or_named_with_file_and_line() =>
        Edit.Array[1, 8].Sample(
            edits =>
            {
                using var seeds = new SampleSeeds();
                foreach (var edit in edits) Apply(seeds, edit);
                var report = CatalogueBuilder.Build(seeds.Folder, seeds.Catalogue, seeds.Datasets);
                report.Outcome.ShouldBe(report.Problems.Count == 0 ? BuildOutcome.Built : BuildOutcome.Refused);
                foreach (var problem in report.Problems)
                {
                    ".?".ShouldContain(problem.Message[^1], problem.ToString());
                    if (LinesOf(seeds, problem.Place.File) is { } lines) problem.Place.Line.ShouldBeInRange(1, lines, problem.ToString());
                }
            },
            iter: 300);

    private static void Apply(SampleSeeds seeds, (int File, double At, int Deleted, string Piece) edit)
    {
        var files = Directory.GetFiles(seeds.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var file = Path.GetRelativePath(seeds.Folder, files[edit.File % files.Count]);
        var text = seeds.Read(file);
        var at = (int)(edit.At * text.Length);
        seeds.Write(file, text[..at] + edit.Piece + text[Math.Min(text.Length, at + edit.Deleted)..]);
    }

    /// <summary>Null for a file that is said to be missing.</summary>
    private static int? LinesOf(SampleSeeds seeds, string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(seeds.Folder)!, file);
        // As the parsers count.
        return File.Exists(path) ? File.ReadAllText(path).Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Length : null;
    }
}
