using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Testing;
using LlmLandscape.UnitTests.Imports;

namespace LlmLandscape.UnitTests.Datasets;

/// <summary>Answers of the transparency index as they are attached.</summary>
public sealed class IndicatorFileTests : IDisposable
{
    private const string Text = """
        edition,indicator,company,has
        2024-05,Data size,Alpha,1
        2025-12,"Risks, and more",Beta,0

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_and_written_again_the_same()
    {
        var table = Read(Text);
        table.Answers.ShouldBe([new("2024-05", "Data size", "Alpha", true), new("2025-12", "Risks, and more", "Beta", false)]);
        IndicatorFile.Write(_folder["again.csv"], table with { Answers = [.. table.Answers.Reverse()] });
        File.ReadAllText(_folder["again.csv"]).ShouldBe(Text);
    }

    [Theory]
    [InlineData("soon,Data,Alpha,1", "Its 'edition' is 'soon', not a month as 2025-12.")]
    [InlineData("2025-12,,Alpha,1", "It has no 'indicator'.")]
    [InlineData("2025-12,Data,,1", "It has no 'company'.")]
    [InlineData("2025-12,Data,Alpha,yes", "Its answer is 'yes', not 1 or 0.")]
    [InlineData("2024-05,Data size,Alpha,0", "It stands there twice; the first is kept.")]
    public void A_row_that_is_wrong_is_left_out_and_the_others_stay(string row, string reason)
    {
        var table = Read($"{Text}{row}\n");
        table.Answers.Count.ShouldBe(2);
        table.Refused.ShouldHaveSingleItem().ShouldBe(new("line 4", reason));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("<html>", "it is a web page")]
    [InlineData(SampleScores.Text, "its columns are 'benchmark', 'record'")]
    [InlineData("edition,indicator,company,has\n", "not a single row of it can be read")]
    [InlineData($"{Text}2025-12,Da", "its last row has 2 cells of 4: it is cut off")]
    public void A_file_of_another_form_is_refused_with_what_it_is_and_what_to_do(string text, string why)
    {
        var message = Should.Throw<InvalidDataException>(() => Read(text)).Message;
        message.ShouldContain(why);
        message.ShouldEndWith("Import the downloads again, or delete the file to do without.");
    }

    private IndicatorTable Read(string text)
    {
        File.WriteAllText(_folder["fmti.csv"], text);
        return IndicatorFile.Read(_folder["fmti.csv"]);
    }
}
