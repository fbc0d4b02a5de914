using System.Globalization;
using CsCheck;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

public sealed class SvgTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(12, "12")]
    [InlineData(1.5, "1.5")]
    [InlineData(-1.25, "-1.3")]
    [InlineData(0.05, "0.1")]
    [InlineData(2.99, "3")]
    [InlineData(-120.06, "-120.1")]
    [InlineData(1_000_000.1, "1000000.1")]
    public void A_place_is_written_to_the_tenth_of_a_pixel(double value, string written) => Svg.Px(value).ShouldBe(written);

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(100, "100%")]
    [InlineData(200.0 / 3, "66.7%")]
    [InlineData(0.5, "0.5%")]
    public void A_share_is_written_to_the_tenth_of_a_percent(double value, string written) => Svg.Percent(value).ShouldBe(written);

    [Fact]
    public void A_place_reads_back_as_what_it_was_to_the_tenth() =>
        Gen.Double[-100_000, 100_000].Sample(value =>
        {
            var read = double.Parse(Svg.Px(value), CultureInfo.InvariantCulture);
            return Math.Abs(read - value) <= 0.050000001;
        });

    [Fact]
    public void Words_in_a_drawing_cannot_become_elements() =>
        Svg.Link("a?b=1&c=\"", "<x>", Svg.Text(0, 0, "<y> & 字")).Value.ShouldBe(
            """<a href="a?b=1&amp;c=&quot;"><title>&lt;x&gt;</title><text x="0" y="0">&lt;y&gt; &amp; 字</text></a>""");
}
