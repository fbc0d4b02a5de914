using LlmLandscape.Catalogue.Markdown;
using LlmLandscape.Web.Components;
using Markdig.Syntax;

namespace LlmLandscape.UnitTests.Web.Components;

public sealed class SentenceDisputesTests
{
    [Theory]
    [InlineData("One [!=a].", "a")]
    [InlineData("One [!=a], other [!=b].", "; a b")]
    [InlineData("One [!=a]. Other [!=b].", "a; b")]
    [InlineData("一[!=a]。二[!=b]。", "a; b")]
    [InlineData("一[!=a]，二[!=b]；三[!=a]。", "; ; a b")]
    [InlineData("Of 0.5 tn [!=a], or 1.5 [!=b]? Yes [!=c].", "; a b; c")]
    public void Of_several_in_one_sentence_the_last_stands_for_all(string prose, string disputes) =>
        string.Join("; ", ProseMarkdown.Parse(prose).Descendants<DisputeInline>()
            .Select(mark => string.Join(' ', SentenceDisputes.Of(mark).Order(StringComparer.Ordinal)))).ShouldBe(disputes);
}
