using System.Globalization;
using CsCheck;
using LlmLandscape.Analysis.Price;

namespace LlmLandscape.UnitTests.Analysis.Price;

public sealed class FixedAbilityPriceTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    /// <summary>The example of docs/methods.md.</summary>
    private static readonly AbleModel[] Example =
    [
        Model("a-1", "a", 130, ("2024-01-10", 8), ("2024-06-01", 6)),
        Model("b-1", "b", 131, ("2024-04-01", 4), ("2024-11-01", null)),
        Model("c-1", "c", 128, ("2024-02-01", 1)),
        Model("c-2", "c", 135, ("2024-09-01", 2)),
    ];

    [Fact]
    public void The_least_price_of_those_who_can_is_followed()
    {
        var price = FixedAbilityPrice.Of(Example, 130, First, Last);
        Told(price).ShouldBe("2024-01-10 8 a-1, 2024-04-01 4 b-1, 2024-09-01 2 c-2");
        price.Factor.ShouldBe(4);
        price.WithoutOneVendor.ShouldBe(new(8 / 6.0, 4), "without A from 4 to 2, without B 8 to 2, without C 8 to 6");
        Told(FixedAbilityPrice.Of(Example.Where(x => x.Vendor != "c"), 130, First, Last))
            .ShouldBe("2024-01-10 8 a-1, 2024-04-01 4 b-1, 2024-11-01 6 a-1", "a floor can rise");
    }

    [Fact]
    public void A_score_of_the_threshold_is_enough_and_nobody_above_it_costs_nothing()
    {
        FixedAbilityPrice.Of(Example, 135, First, Last).Floors.ShouldHaveSingleItem().Model.ShouldBe("c-2");
        FixedAbilityPrice.Of(Example, 136, First, Last).Floors.ShouldBeEmpty();
        FixedAbilityPrice.Of(Example, 136, First, Last).Factor.ShouldBeNull();
        FixedAbilityPrice.Of(Example, 135, First, Last).WithoutOneVendor.ShouldBeNull("nobody else can");
        FixedAbilityPrice.Of(Example, 135, First, Last).Factor.ShouldBe(1);
    }

    [Fact]
    public void A_price_from_before_the_first_day_holds_on_and_one_after_the_last_is_not_known() =>
        Told(FixedAbilityPrice.Of(Example, 130, Day("2024-05-01"), Day("2024-08-31"))).ShouldBe("2024-05-01 4 b-1");

    [Fact]
    public void While_nobody_is_sold_there_is_no_least_price()
    {
        var floors = FixedAbilityPrice.Of(
            [Model("x", "a", 9, ("2024-02-01", 3), ("2024-03-01", null), ("2024-05-01", 3), ("2024-06-01", 0))], 9, First, Last).Floors;
        floors.Select(x => (x.Day, x.Last)).ShouldBe(
            [(Day("2024-02-01"), Day("2024-02-29")), (Day("2024-05-01"), Day("2024-05-31"))], "zero is no price");
    }

    [Fact]
    public void Of_several_at_one_price_the_first_to_come_to_it_is_named_and_another_at_that_price_is_no_step() =>
        Told(FixedAbilityPrice.Of(
            [
                Model("y", "a", 9, ("2024-02-01", 5), ("2024-03-01", 3)), Model("x", "b", 9, ("2024-02-02", 3), ("2024-06-01", 4)),
                Model("w", "c", 9, ("2024-02-02", 3)),
            ], 9, First, Last)).ShouldBe("2024-02-01 5 y, 2024-02-02 3 w");

    [Fact]
    public void When_the_cheapest_goes_the_one_that_was_first_at_the_next_price_is_named() =>
        Told(FixedAbilityPrice.Of(
            [
                Model("z", "a", 9, ("2024-02-01", 1), ("2024-04-01", null)), Model("y", "b", 9, ("2024-02-02", 3)),
                Model("x", "c", 9, ("2024-03-01", 3)),
            ], 9, First, Last)).ShouldBe("2024-02-01 1 z, 2024-04-01 3 y");

    [Fact]
    public void Of_prices_on_one_day_the_last_named_counts() =>
        Told(FixedAbilityPrice.Of([Model("x", "a", 9, ("2024-02-01", 5), ("2024-02-01", 4))], 9, First, Last)).ShouldBe("2024-02-01 4 x");

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_price_is_refused(double price) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FixedAbilityPrice.Of([Model("x", "a", 9, ("2024-02-01", price))], 9, First, Last));

    /// <summary>Day by day: the least of what each able model costs on it.</summary>
    [Fact]
    public void On_every_day_it_is_the_least_of_all_prices_of_that_day() =>
        Gen.Select(
            Gen.OneOf("a", "b", "c"),
            Gen.Int[0, 3],
            Gen.Select(Gen.Int[0, 40], Gen.OneOf<double?>(null, 0, 1, 2, 3)).Array[0, 5]).Array[0, 5].Sample(drawn =>
        {
            var models = drawn.Select((x, i) => new AbleModel(
                $"m{i}",
                x.Item1,
                x.Item2,
                [.. x.Item3.DistinctBy(y => y.Item1).Select(y => new PriceFrom(First.AddDays(y.Item1), y.Item2))])).ToList();
            var (from, to) = (First.AddDays(5), First.AddDays(35));
            var price = FixedAbilityPrice.Of(models, 1, from, to);
            List<double?> daily = [];
            for (var day = from; day <= to; day = day.AddDays(1))
            {
                daily.Add(models.Where(x => x.Score >= 1)
                    .Select(x => x.Prices.Where(p => p.Day <= day).OrderByDescending(p => p.Day).FirstOrDefault()?.Price)
                    .Where(x => x > 0).Min());
                price.Floors.SingleOrDefault(x => x.Day <= day && day <= x.Last)?.Price.ShouldBe(daily[^1]!.Value);
            }

            price.Floors.Sum(x => x.Last.DayNumber - x.Day.DayNumber + 1).ShouldBe(daily.Count(x => x is not null));
            price.Floors.Count.ShouldBe(daily.Prepend(null).Zip(daily).Count(x => x.Second is not null && x.First != x.Second));
            price.Factor.ShouldBe(daily.Find(x => x is not null) / daily.FindLast(x => x is not null));
        });

    private static AbleModel Model(string id, string vendor, double score, params (string Day, double? Price)[] prices) =>
        new(id, vendor, score, [.. prices.Select(x => new PriceFrom(Day(x.Day), x.Price))]);

    private static string Told(FixedAbilityPrice price) => string.Join(
        ", ", price.Floors.Select(x => string.Create(CultureInfo.InvariantCulture, $"{x.Day:yyyy-MM-dd} {x.Price} {x.Model}")));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
