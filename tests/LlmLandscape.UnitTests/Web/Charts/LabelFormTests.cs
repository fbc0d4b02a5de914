using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>At 12 px a Latin letter is taken to be 6.96 px wide.</summary>
public sealed class LabelFormTests
{
    /// <summary>19 letters are 132 px, 39 are 271, 99 are 689 and in four lines some 180 each; 200 are too many for four lines.</summary>
    [Theory]
    [InlineData(4, 1, true)]
    [InlineData(8, 2, true)]
    [InlineData(20, 4, true)]
    [InlineData(40, 4, false)]
    public void A_label_is_broken_into_few_lines_that_are_not_wide_before_it_is_cut(int words, int lines, bool isWhole)
    {
        var best = LabelForm.Of(Words(words), null, 4)[0];
        (best.Lines.Count, best.IsWhole).ShouldBe((lines, isWhole));
        best.Lines[^1].EndsWith('…').ShouldBe(!isWhole);
        best.Width.ShouldBe(best.Lines.Max(line => TextWidth.Of(line, LabelForm.Size)));
    }

    [Fact]
    public void What_is_cut_at_all_may_be_cut_to_two_lines_or_one() =>
        LabelForm.Of(Words(8), null, 4).Where(form => !form.IsWhole).Select(form => form.Lines.Count).ShouldBe([2, 1]);

    [Fact]
    public void A_note_stands_at_the_end_of_what_is_whole()
    {
        var forms = LabelForm.Of(Words(8), "NK 9", 4);
        forms.Where(form => form.IsWhole).Select(form => form.Lines[^1]).ShouldAllBe(line => line.EndsWith("\u00a0NK\u00a09"));
        forms.Where(form => !form.IsWhole).SelectMany(form => form.Lines).ShouldAllBe(line => !line.Contains("NK"));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("label", 0)]
    public void Nothing_to_say_or_no_room_for_lines_is_no_label(string label, int most) => LabelForm.Of(label, null, most).ShouldBeEmpty();

    private static string Words(int number) => string.Join(' ', Enumerable.Repeat("abcd", number));
}
