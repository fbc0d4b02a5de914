using CsCheck;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Imports;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>Scores as they are attached.</summary>
public sealed class ScoreFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["scores.csv"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_and_written_again_the_same()
    {
        var table = Read(SampleScores.Text);
        table.Refused.ShouldBeEmpty();
        table.Scores.Count.ShouldBe(3);
        ScoreFile.Write(Path, table with { Scores = [.. table.Scores.Reverse()] });
        File.ReadAllText(Path).ShouldBe(SampleScores.Text);
    }

    [Fact]
    public void Any_score_that_keeps_the_rules_comes_back_as_it_was()
    {
        var text = Gen.String[Gen.Char["abz09 ,;\"'()é中"], 1, 20].Where(x => x.Trim() == x && x.Length > 0);
        var score = Gen.Select(text, text.Null(), Gen.Double.Unit, Gen.Double.Unit, Gen.Bool, Any);
        score.Array[1, 20].Sample(
            scores =>
            {
                ScoreFile.Write(Path, new([.. scores.DistinctBy(x => (x.Benchmark, x.Record))], []));
                ScoreFile.Read(Path).Scores.ShouldBe(scores.DistinctBy(x => (x.Benchmark, x.Record)), ignoreOrder: true);
            },
            iter: 100,
            threads: 1);
    }

    private static ScoreRecord Any(string name, string? other, double a, double b, bool isBoard)
    {
        var value = Math.Min(a, b);
        DateOnly day = new(2025, 1, 1);
        return isBoard
            ? new("text-votes", name, name, name, other, other, null, day, value, value / 3, Math.Max(a, b))
            : new("gpqa-diamond", name, name, name, other, other, PartialDate.Of(day), null, value, null, null);
    }

    [Theory]
    [InlineData("eci,two,Two,two,,,2025-03,,,,", "It has no 'value'.")]
    [InlineData("eci,two,Two,two,,,,,150,,", "It has no date.")]
    [InlineData("eci,two,Two,two,,,2025-03,2025-05-01,150,,", "It has both a release and a snapshot.")]
    [InlineData("ECI!,two,Two,two,,,2025-03,,150,,", "'ECI!' is no id of a benchmark.")]
    [InlineData("eci,two,,two,,,2025-03,,150,,", "It has no 'name'.")]
    [InlineData("eci,two,Two,,,,2025-03,,150,,", "It has no 'model'.")]
    [InlineData("eci,two,Two,two,,,2025-03,,1500,,", "1500 is not of the scale, 0 to 1000.")]
    [InlineData("eci,two,Two,two,,-China,2025-03,,150,,", "Its 'country' begins like a formula, with '-'.")]
    [InlineData("eci,one_high,Two,two,,,2025-03,,150,,", "It stands there twice; the first is kept.")]
    [InlineData("gpqa-diamond,two,Two,two,,,2025-03,,0.5,0.6,0.7", "Its score is not within its interval.")]
    public void A_row_that_is_wrong_is_left_out_and_the_others_stay(string row, string reason)
    {
        var table = Read($"{SampleScores.Text}{row}\n");
        table.Scores.Count.ShouldBe(3);
        table.Refused.ShouldHaveSingleItem().ShouldBe(new("line 5", reason));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("\n\n", "nothing but blank lines is in it")]
    [InlineData("<!DOCTYPE html>\n<html>", "it is a web page")]
    [InlineData("{\"a\": 1}", "it is JSON, not a table")]
    [InlineData("edition,indicator,company,has\n2025-12,a,b,1\n", "its columns are 'edition', 'indicator', 'company', 'has'")]
    [InlineData("PK\u0003\u0004", "its columns are 'PK\\u0003\\u0004'")]
    [InlineData(SampleScores.Header, "not a single row of it can be read")]
    [InlineData($"{SampleScores.Text}eci,tw", "its last row has 2 cells of 11: it is cut off")]
    [InlineData($"{SampleScores.Text}eci,\"tw", "a quotation mark that line 5 opens is never closed")]
    public void A_file_of_another_form_is_refused_with_what_it_is_and_what_to_do(string text, string why)
    {
        var message = Should.Throw<InvalidDataException>(() => Read(text)).Message;
        message.ShouldContain(why);
        message.ShouldEndWith("Import the download again, or delete the file to do without.");
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_even_opened()
    {
        using (var stream = File.Create(Path)) stream.SetLength(DatasetForm.LargestFile + 1);
        Should.Throw<InvalidDataException>(() => ScoreFile.Read(Path)).Message.ShouldContain("it is larger than 64 MB");
    }

    [Theory]
    [InlineData(",", "columns")]
    [InlineData("\0", "a cell near line")]
    public void A_large_file_of_one_line_is_refused_without_being_kept(string piece, string why)
    {
        using (var text = new StreamWriter(Path))
            for (var i = 0; i < 3000; i++) text.Write(string.Concat(Enumerable.Repeat(piece, 1000)));
        Should.Throw<InvalidDataException>(() => ScoreFile.Read(Path)).Message.ShouldContain(why);
    }

    [Fact]
    public void A_file_of_line_breaks_and_commas_is_refused_at_half_a_million_rows()
    {
        using (var text = new StreamWriter(Path))
            for (text.WriteLine("benchmark,b"); text.BaseStream.Position < 4_000_000;) text.WriteLine("1,1");
        Should.Throw<InvalidDataException>(() => ScoreFile.Read(Path)).Message.ShouldContain("it has more than 500000 rows");
    }

    private ScoreTable Read(string text)
    {
        File.WriteAllText(Path, text);
        return ScoreFile.Read(Path);
    }
}
