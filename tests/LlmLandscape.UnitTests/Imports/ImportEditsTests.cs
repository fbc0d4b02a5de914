using System.Text;
using CsCheck;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.Arena;
using LlmLandscape.Imports.Epoch;
using LlmLandscape.Imports.Fmti;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>Whatever happens to a file on its way, it is read, or refused with a sentence; nothing breaks or hangs.</summary>
public sealed class ImportEditsTests
{
    private static readonly string[] Pieces =
    [
        "\"", "\"\"", "\",\"", ",", ",,,,,,,,", ";", "\t", "\n", "\n\n", "\r", "\r\n",
        "{", "}", "[", "]", ":", "null", "\\u0000", "\\uD800",
        "<html>", "=", "+", "-", "@", "\0", "\u0085", "\u2028", "\u202E", "\u200B", "\uFFFE", "\uFDD0", "\uD800", "NaN", "1e999", "-1",
        "9999-12-31", "0000-00-00", "Total", "Indicator", new('x', 10_000), new('"', 999), new('\n', 999),
    ];

    /// <summary>Halves of characters become the mark of a lost one.</summary>
    private static readonly UTF8Encoding Lossy = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static readonly Gen<(double At, int Deleted, string Piece)[]> Edits = Gen.Select(
        Gen.Double.Unit, Gen.OneOf(Gen.Const(0), Gen.Int[1, 3], Gen.Int[1, 200]), Gen.OneOf(Gen.Const(""), Gen.OneOf(Pieces)))
        .Array[1, 6];

    public static TheoryData<string, string, Action<string>> Kinds => new()
    {
        { "epoch_capabilities_index.csv", SampleTables.Index, file => EpochReader.Read(Path.GetDirectoryName(file)!) },
        { "ours.csv", SampleTables.Ours, file => ArenaReader.Read([file]) },
        { "history.csv", SampleTables.History, file => ArenaReader.Read([file]) },
        { "board-2025-08-06.csv", SampleTables.Board, file => ArenaReader.Read([file]) },
        { "full.json", SampleTables.Ratings, file => ArenaReader.Read([file]) },
        { "text.json", SampleTables.Ranked, file => ArenaReader.Read([file]) },
        { "Dec2025_scores.csv", SampleTables.Indicators, file => FmtiReader.Read([file]) },
        { "arena.csv", SampleScores.Text, file => ScoreFile.Read(file) },
        { "fmti.csv", "edition,indicator,company,has\n2025-12,Data,Alpha,1\n2025-12,Risks,Alpha,0\n", file => IndicatorFile.Read(file) },
    };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void An_edit_of_any_kind_is_read_or_refused_with_a_sentence(string name, string text, Action<string> read)
    {
        using var folder = new TemporaryFolder();
        var file = folder[name];
        File.WriteAllText(file, text);
        Should.NotThrow(() => read(file));
        Edits.Sample(
            edits =>
            {
                File.WriteAllText(file, edits.Aggregate(text, Edited), Lossy);
                try
                {
                    read(file);
                }
                catch (Exception error) when (error is InvalidDataException or IOException)
                {
                    error.Message.ShouldEndWith(".");
                    error.Message.ShouldAllBe(x => !char.IsControl(x));
                }
            },
            iter: 400,
            threads: 1);
    }

    private static string Edited(string text, (double At, int Deleted, string Piece) edit)
    {
        var at = (int)(edit.At * text.Length);
        return text[..at] + edit.Piece + text[Math.Min(text.Length, at + edit.Deleted)..];
    }
}
