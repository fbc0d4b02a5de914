using LlmLandscape.Web.Http;
using Microsoft.AspNetCore.Http;

namespace LlmLandscape.UnitTests.Web.Http;

public sealed class AnswerKeyTests
{
    private static readonly AnswerKey Key = new("edition", "around", "/en/vendors", "?sort=facts", ContentCoding.Brotli);

    [Theory]
    [InlineData("", "")]
    [InlineData("?", "")]
    [InlineData("?b=1&a=2", "?a=2&b=1")]
    [InlineData("?v=z&v=a&a=1", "?a=1&v=z&v=a")]
    [InlineData("?q=%61+b&", "?q=a%20b")]
    [InlineData("?q", "?q=")]
    [InlineData("?q=a%26b%3Dc", "?q=a%26b%3Dc")]
    public void Parameters_are_sorted_by_name_and_written_in_one_way(string query, string sorted) =>
        AnswerKey.Sorted(new QueryString(query)).ShouldBe(sorted);

    [Fact]
    public void Whatever_changes_the_answer_changes_its_tag_and_its_packing_does_not()
    {
        AnswerKey[] others =
            [Key with { Version = "x" }, Key with { Surroundings = "x" }, Key with { Path = "/zh/vendors" }, Key with { Query = "" }];
        others.Select(key => key.ETag).Append(Key.ETag).ShouldBeUnique();
        (Key with { Coding = ContentCoding.Gzip }).ETag.ShouldBe(Key.ETag);
    }

    [Fact]
    public void Whatever_changes_the_bytes_changes_where_they_are_kept() =>
        new[]
            {
                Key, Key with { Version = "x" }, Key with { Surroundings = "x" }, Key with { Query = "" },
                Key with { Coding = ContentCoding.Gzip },
            }
            .Select(key => key.Name).ShouldBeUnique();

    [Theory]
    [InlineData("{0}", true)]
    [InlineData("\"a\", {0},\"b\"", true)]
    [InlineData("*", false)]
    [InlineData("\"a\"", false)]
    [InlineData("", false)]
    public void An_answer_is_known_by_its_tag(string tags, bool known) =>
        Key.IsAmong(tags.Replace("{0}", Key.ETag, StringComparison.Ordinal)).ShouldBe(known);
}
