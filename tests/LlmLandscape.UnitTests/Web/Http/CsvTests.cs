using System.Text.Json.Nodes;
using LlmLandscape.Web.Http;
using LlmLandscape.Web.Serving;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Http;

public sealed class CsvTests
{
    [Fact]
    public void What_is_nested_is_flattened_and_unknown_is_an_empty_cell() =>
        Write("""{ "id": "a", "of": { "kind": "vendor", "id": "b" }, "value": 124000000, "high": null, "tags": ["x", "y"] }""")
            .ShouldBe("id,of.kind,of.id,value,high,tags\r\na,vendor,b,124000000,,x; y\r\n");

    [Fact]
    public void A_citation_is_a_source_and_a_paragraph_and_the_print_beside() =>
        Write(
            """
            {
                "citations": [
                    { "source": "s", "paragraph": 7, "printed": "800億元" },
                    { "source": "s", "paragraph": 8, "printed": null }
                ]
            }
            """)
            .ShouldBe("citations,printed\r\ns#p7; s#p8,800億元\r\n");

    [Fact]
    public void A_list_of_nothing_is_an_empty_cell_and_takes_no_print_away() =>
        Write("""{ "tags": [], "citations": [{ "source": "s", "paragraph": 7, "printed": "x" }] }""")
            .ShouldBe("tags,citations,printed\r\n,s#p7,x\r\n");

    [Fact]
    public void Commas_quotes_and_line_breaks_stay_in_their_cell() =>
        Write("""{ "text": "a, \"b\"\nc" }""").ShouldBe("text\r\n\"a, \"\"b\"\"\nc\"\r\n");

    [Fact]
    public void Rows_with_other_columns_share_one_head() =>
        Write("""{ "a": 1, "period": null }""", """{ "a": 2, "period": { "text": "2024" } }""")
            .ShouldBe("a,period,period.text\r\n1,,\r\n2,,2024\r\n");

    private static string Write(params string[] rows) => Csv.Write(rows.Select(row => JsonNode.Parse(row)!.AsObject()));
}
