using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Imports.Fmti;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>Editions of the transparency index.</summary>
public sealed class FmtiReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_a_row_and_a_column_meet_is_an_answer_and_totals_are_none()
    {
        var table = Read("Dec2025_scores.csv", SampleTables.Indicators);
        table.Answers.ShouldBe(
        [
            new("2025-12", "Data size", "Alpha", true),
            new("2025-12", "Data size", "Beta", false),
            new("2025-12", "Risks, and more", "Alpha", false),
            new("2025-12", "Risks, and more", "Beta", true),
        ]);
        table.Refused.ShouldBe([new("line 4 of Dec2025_scores.csv", "It counts, and asks nothing: a row of totals.")]);
    }

    [Theory]
    [InlineData("Dec2025_scores.csv", "2025-12")]
    [InlineData("May2024_scores.csv", "2024-05")]
    [InlineData("fmti-october-2023.csv", "2023-10")]
    [InlineData("fmti 2026-01.csv", "2026-01")]
    public void A_name_says_the_edition(string name, string edition) =>
        Read(name, SampleTables.Indicators).Answers.ShouldAllBe(x => x.Edition == edition);

    [Theory]
    [InlineData("scores.csv")]
    [InlineData("2025-13.csv")]
    [InlineData("Maybe2024.csv")]
    [InlineData("dismay2024.csv")]
    public void A_name_that_says_none_needs_an_edition(string name)
    {
        Should.Throw<InvalidDataException>(() => Read(name, SampleTables.Indicators)).Message
            .ShouldContain("Say it with --edition 2025-12");
        Read(name, SampleTables.Indicators, "2024-05").Answers.ShouldAllBe(x => x.Edition == "2024-05");
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2025-13")]
    [InlineData("9999-01")]
    [InlineData("2025-H1")]
    public void An_edition_is_a_month(string edition) =>
        Should.Throw<InvalidDataException>(() => Read("scores.csv", SampleTables.Indicators, edition)).Message
            .ShouldBe($"'{edition}' is no edition: write the month as 2025-12.");

    [Fact]
    public void An_edition_is_said_for_one_file_only() =>
        Should.Throw<InvalidDataException>(() => FmtiReader.Read(["a.csv", "b.csv"], "2025-12")).Message
            .ShouldContain("one file at a time");

    [Theory]
    [InlineData("New,2,1", "Alpha in line 5 of Dec2025_scores.csv", "Its answer is '2', not 1 or 0.")]
    [InlineData("New,yes,1", "Alpha in line 5 of Dec2025_scores.csv", "Its answer is 'yes', not 1 or 0.")]
    [InlineData("New,1,", "Beta in line 5 of Dec2025_scores.csv", "It has no answer.")]
    [InlineData("Data size,1,0", "Alpha in line 5 of Dec2025_scores.csv", "It stands there twice; the first is kept.")]
    [InlineData("Sum,53,12", "line 5 of Dec2025_scores.csv", "It counts, and asks nothing: a row of totals.")]
    [InlineData(",1,0", "Alpha in line 5 of Dec2025_scores.csv", "It has no 'indicator'.")]
    [InlineData("=New,1,0", "Beta in line 5 of Dec2025_scores.csv", "Its 'indicator' begins like a formula, with '='.")]
    [InlineData("Ne\u0007w,1,0", "Beta in line 5 of Dec2025_scores.csv", "Its 'indicator' has a control character (U+0007).")]
    public void What_is_no_answer_is_left_out_and_the_others_stay(string row, string record, string reason) =>
        Read("Dec2025_scores.csv", $"{SampleTables.Indicators}{row}\n").Refused.ShouldContain(new RefusedRecord(record, reason));

    [Fact]
    public void A_company_whose_name_cannot_be_shown_is_left_out() =>
        Read("Dec2025_scores.csv", SampleTables.Indicators.Replace("Beta", "=Beta", StringComparison.Ordinal))
            .Answers.ShouldAllBe(x => x.Company == "Alpha");

    [Theory]
    [InlineData("Indicator\nData\n", "'Indicator' is not its first column, or its only one")]
    [InlineData("Alpha,Indicator\n1,Data\n", "'Indicator' is not its first column, or its only one")]
    [InlineData("Indicator,Alpha,Alpha\nData,1,0\n", "it has two columns 'Alpha'")]
    [InlineData("Indicator,Alpha,Beta\n", "not a single answer of it can be read")]
    [InlineData("Indicator,Alpha,Beta\nData,1\n", "its last row has 2 cells of 3: it is cut off")]
    [InlineData("Indicator,Alpha,Beta\nData,1,0\n\"Risks, an", "a quotation mark that line 3 opens is never closed")]
    public void A_file_of_another_form_is_refused(string text, string why) =>
        Should.Throw<InvalidDataException>(() => Read("Dec2025_scores.csv", text)).Message.ShouldContain(why);

    private IndicatorTable Read(string name, string text, string? edition = null)
    {
        File.WriteAllText(_folder[name], text);
        return FmtiReader.Read([_folder[name]], edition);
    }
}
