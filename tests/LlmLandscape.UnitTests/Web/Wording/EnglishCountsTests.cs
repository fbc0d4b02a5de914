using System.Globalization;
using LlmLandscape.Web.Wording;

namespace LlmLandscape.UnitTests.Web.Wording;

public sealed class EnglishCountsTests
{
    [Theory]
    [InlineData("{0} vendors", 1, 0, "1 vendor")]
    [InlineData("{0} vendors", 2, 0, "2 vendors")]
    [InlineData("{0} vendors", 0, 0, "0 vendors")]
    [InlineData("All {0} vendors", 1, 0, "1 vendor")]
    [InlineData("All {0} vendors", 22, 0, "All 22 vendors")]
    [InlineData("{0} capabilities, {1} facts", 1, 1, "1 capability, 1 fact")]
    [InlineData("{1} facts of {0} sources", 1, 1, "1 fact of 1 source")]
    [InlineData("of all {0} vendors", 1, 0, "of the 1 vendor")]
    [InlineData("All {0} releases on record", 2, 0, "Both releases on record")]
    [InlineData("{1} of {0} vendors", 2, 2, "2 of 2 vendors")]
    [InlineData("There are {0} vendors.", 1, 0, "There is 1 vendor.")]
    [InlineData("All {0} models and apps", 1, 0, "1 model or app")]
    [InlineData("{0} models and apps, {1} facts", 11, 1, "11 models and apps, 1 fact")]
    [InlineData("{0} perhaps, {1} is", 1, 1, "1 perhaps, 1 is")]
    [InlineData("{0:00} vendors", 1, 0, "01 vendors")]
    public void What_is_counted_has_the_number_that_it_has(string text, int one, int other, string said) =>
        EnglishCounts.Fill(CultureInfo.InvariantCulture, text, [one, other]).ShouldBe(said);
}
