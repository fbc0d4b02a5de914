using LlmLandscape.Web.Charts;

namespace LlmLandscape.UnitTests.Web.Charts;

/// <summary>Labels 10 px high in a column of 100.</summary>
public sealed class LabelColumnTests
{
    [Theory]
    [InlineData(new double[] { 20, 50, 80 }, new double[] { 20, 50, 80 })] // all have room
    [InlineData(new double[] { 80, 20 }, new double[] { 80, 20 })] // in the order given
    [InlineData(new double[] { 50, 52, 54 }, new double[] { 50, 60, 70 })] // the lower give way
    [InlineData(new double[] { 0, 1 }, new double[] { 5, 15 })] // none leaves the column at the top
    [InlineData(new double[] { 99, 98, 97 }, new double[] { 95, 85, 75 })] // … or at the bottom
    [InlineData(new double[] { 50, 50 }, new double[] { 50, 60 })] // equal wishes keep their order
    [InlineData(new double[] { }, new double[] { })]
    public void Each_stands_as_near_as_can_be_to_where_it_belongs(double[] wanted, double[] placed) =>
        LabelColumn.Place(wanted, 10, 0, 100).ShouldBe(placed);

    [Fact]
    public void More_than_fit_go_on_below()
    {
        var places = LabelColumn.Place([.. Enumerable.Repeat(90.0, 12)], 10, 0, 100);
        places.ShouldBe(Enumerable.Range(0, 12).Select(i => 5.0 + 10 * i));
    }
}
