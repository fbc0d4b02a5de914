using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.WebTests;

/// <summary>
/// Every drawing of the shipped catalogue as it was last looked at and found right. Whoever changes one sees it before and after, and
/// approves it: see docs/decisions/0026-drawings-are-approved.md.
/// </summary>
[Collection(nameof(Site))]
public sealed class ApprovedDrawingsTests(Site site)
{
    [Fact]
    public async Task What_the_server_draws_is_what_was_approved()
    {
        List<DrawnFile> received = [];
        foreach (var language in new[] { Language.English, Language.Chinese })
            foreach (var drawn in Drawn.All(site.Catalogue))
                received.AddRange(DrawnFile.Of(
                    $"{language.Tag()}/{drawn.Name}", await site.TextAsync($"/{language.Segment()}/{drawn.Address("svg")}")));
        received = [.. received.DistinctBy(file => file.Path)];

        if (Environment.GetEnvironmentVariable("LLMLANDSCAPE_APPROVE") == "1") ApprovedDrawings.Approve(received);
        else ApprovedDrawings.Differences(received).ShouldBeEmpty();
    }

    /// <summary>A copy that nothing is held against anew would be held against nothing for good.</summary>
    [Fact]
    public void What_changed_is_named_with_its_first_line_and_what_is_no_longer_drawn_too()
    {
        List<DrawnFile> approved = [new("en/a.svg", "one\ntwo\n"), new("en/gone.svg", "one\n")];
        List<DrawnFile> received = [new("en/a.svg", "one\nthree\n"), new("en/new.svg", "one\n")];
        ApprovedDrawings.Between(approved, received).Select(x => (x.Path, x.Line, x.Before, x.After)).ShouldBe(
            [("en/a.svg", 2, "two", "three"), ("en/gone.svg", 1, "one", null), ("en/new.svg", 1, null, "one")]);
        ApprovedDrawings.Between(approved, approved).ShouldBeEmpty();
    }
}
