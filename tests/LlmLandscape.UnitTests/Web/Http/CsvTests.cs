using System.Text.Json;
using CsCheck;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Http;

public sealed class CsvTests
{
    private const string Head = "id,of.kind,of.id,value,high,tags,citations,printed,period.text\r\n";

    [Fact]
    public void What_is_nested_is_flattened_and_unknown_is_an_empty_cell() =>
        Write(new Entry("a", new("vendor", "b"), 124_000_000) { Tags = ["x", "y"] }).ShouldBe(Head + "a,vendor,b,124000000,,x; y,,,\r\n");

    [Fact]
    public void A_citation_is_a_source_and_a_paragraph_and_the_print_beside() =>
        Write(new Entry("a", null, 1) { Citations = [new("s", 7, "800億元"), new("s", 8, null)] })
            .ShouldBe(Head + "a,,,1,,,s#p7; s#p8,800億元,\r\n");

    [Fact]
    public void What_stands_under_names_of_its_own_keeps_them_in_one_cell() =>
        Write(new Flags(new() { ["tool-use"] = "2025-01-02", ["reasoning"] = "2025-03-04" }))
            .ShouldBe("can\r\ntool-use: 2025-01-02; reasoning: 2025-03-04\r\n");

    [Fact]
    public void Commas_quotes_and_line_breaks_stay_in_their_cell() =>
        Write(new Entry("a, \"b\"\nc", null, 1)).ShouldBe(Head + "\"a, \"\"b\"\"\nc\",,,1,,,,,\r\n");

    [Fact]
    public void The_columns_are_the_same_whatever_is_in_them_and_where_nothing_is()
    {
        Write<Entry>().ShouldBe(Head);
        Write(new Entry("a", null, 1) { Period = new("2024") }).ShouldBe(Head + "a,,,1,,,,,2024\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1 to the team", "'+1 to the team")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("a=1", "a=1")]
    public void A_text_that_a_spreadsheet_would_reckon_is_a_text(string text, string cell) =>
        Write(new Entry(text, null, -5)).ShouldBe($"{Head}{cell},,,-5,,,,,\r\n");

    [Fact]
    public void No_cell_begins_a_formula_whatever_the_texts_are() =>
        Gen.String[Gen.Char["=+-@\t\r\n\",;a1 "], 0, 6].Sample(text =>
        {
            using var reader = new CsvHelper.CsvReader(
                new StringReader(Write(new Entry(text, null, 1))), System.Globalization.CultureInfo.InvariantCulture);
            reader.Read().ShouldBeTrue();
            reader.Read().ShouldBeTrue();
            var cell = reader.GetField(0)!;
            (cell.Length == 0 || !"=+-@\t\r".Contains(cell[0]) || double.TryParse(cell, out _)).ShouldBeTrue(cell);
            cell.ShouldEndWith(text);
        });

    private static string Write<T>(params T[] rows) => Csv.Write(rows, new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    });

    private sealed record Entry(string Id, Of? Of, double Value, double? High = null)
    {
        public IReadOnlyList<string> Tags { get; init; } = [];

        public IReadOnlyList<Citation> Citations { get; init; } = [];

        public Span? Period { get; init; }
    }

    private sealed record Flags(Dictionary<string, string> Can);

    private sealed record Of(string Kind, string Id);

    private sealed record Span(string Text);

    private sealed record Citation(string Source, int Paragraph, string? Printed);
}
