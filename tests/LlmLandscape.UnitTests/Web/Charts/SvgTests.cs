using System.Globalization;
using CsCheck;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class SvgTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(12, "12")]
    [InlineData(1.5, "1.5")]
    [InlineData(-1.25, "-1.25")]
    [InlineData(0.05, "0.05")]
    [InlineData(2.999, "3")]
    [InlineData(-120.006, "-120.01")]
    [InlineData(1_000_000.1, "1000000.1")]
    public void A_place_is_written_to_the_hundredth_of_a_pixel(double value, string written) => Svg.Px(value).ShouldBe(written);

    [Fact]
    public void A_place_reads_back_as_what_it_was_to_the_hundredth() =>
        Gen.Double[-100_000, 100_000].Sample(value =>
        {
            var read = double.Parse(Svg.Px(value), CultureInfo.InvariantCulture);
            return Math.Abs(read - value) <= 0.005000001;
        });

    [Fact]
    public void Words_in_a_drawing_cannot_become_elements() =>
        Svg.Link("a?b=1&c=\"", "<x>", Svg.Text(0, 0, "<y> & 字")).Value.ShouldBe(
            """<a href="a?b=1&amp;c=&quot;"><title>&lt;x&gt;</title><text x="0" y="0">&lt;y&gt; &amp; 字</text></a>""");
}
