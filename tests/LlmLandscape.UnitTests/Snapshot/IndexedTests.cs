using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.UnitTests.Snapshot;

public sealed class IndexedTests
{
    private static readonly Indexed<string> Names = new(["Beta", "alpha", "Alpha"], name => name);

    [Fact]
    public void Entries_and_ids_keep_the_order_that_they_came_in()
    {
        Names.ShouldBe(["Beta", "alpha", "Alpha"]);
        Names.Ids.ShouldBe(["Beta", "alpha", "Alpha"]);
        (Names.Count, Names[1], Names.PlaceOf("Alpha")).ShouldBe((3, "alpha", 2));
    }

    [Fact]
    public void An_entry_is_found_by_its_id_letter_by_letter()
    {
        (Names["Alpha"], Names.Find("alpha"), Names.Contains("Beta")).ShouldBe(("Alpha", "alpha", true));
        (Names.Find("beta"), Names.Find(null), Names.Contains("beta")).ShouldBe((null, null, false));
    }

    [Fact]
    public void What_is_not_there_is_named_in_the_message()
    {
        Should.Throw<KeyNotFoundException>(() => Names["gamma"]).Message.ShouldBe("The catalogue has no String 'gamma'.");
        Should.Throw<KeyNotFoundException>(() => Names.PlaceOf("gamma"));
    }

    [Fact]
    public void Two_entries_of_one_id_are_refused() => Should.Throw<ArgumentException>(() => new Indexed<string>(["a", "a"], name => name));
}
