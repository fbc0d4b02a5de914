using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.UnitTests.Snapshot;

/// <summary>What readers of the catalogue in memory are given for what they ask.</summary>
public sealed class CatalogueSnapshotTests(SampleCatalogue sample) : IClassFixture<SampleCatalogue>
{
    private readonly CatalogueSnapshot _snapshot = sample.Snapshot;

    public static TheoryData<Language> Languages => [Language.English, Language.Chinese];

    [Fact]
    public void A_vendor_has_its_own_facts_and_those_of_its_models_in_the_order_of_the_seeds()
    {
        var facts = English.FactsOf("alpha");
        facts.ShouldBe(English.Facts.Where(fact => fact.Vendor == "alpha"));
        facts.Select(fact => fact.Model).Distinct().ShouldBe([null, "alpha-one"], ignoreOrder: true);
        English.FactsOf("beta").Select(fact => fact.Text)
            .ShouldBe(["Cuts prices.", "Cut its price by half.", "Beta cuts its price", "Beta cuts it again"]);
    }

    [Fact]
    public void A_model_has_what_is_said_of_it_with_or_without_a_vendor()
    {
        English.FactsOfModel("alpha-one").ShouldBe(English.Facts.Where(fact => fact.Model == "alpha-one"));
        English.FactsOfModel("alpha-one").Select(fact => fact.Id).ShouldContain("alpha-growth");
        English.FactsOfModel("orphan").ShouldHaveSingleItem().Text.ShouldBe("Its maker is not named.");
    }

    [Fact]
    public void A_metric_has_its_figures_in_the_order_of_the_seeds()
    {
        English.ObservationsOf("spending").Select(x => x.Id).ShouldBe(["alpha-spending-2024", "alpha-spending-2025", "alpha-plan"]);
        English.ObservationsOf("growth").ShouldHaveSingleItem().Figure.ShouldBe(
            new("growth", 2, null, "ratio", Qualifier.Exact, Basis.Claimed, null, "of spending", null));
        English.Observations.Count.ShouldBe(4);
    }

    [Fact]
    public void Events_come_with_the_latest_first_for_all_a_vendor_and_a_model()
    {
        English.Events.Select(x => x.Id).ShouldBe(["alpha-one-released", "beta-cut", "beta-cut-again"]);
        English.Latest.Select(x => x.Id).ShouldBe(["beta-cut-again", "alpha-one-released", "beta-cut"]);
        English.EventsWith("alpha").Select(x => x.Id).ShouldBe(["beta-cut-again", "alpha-one-released"]);
        English.EventsWith("beta").Select(x => x.Id).ShouldBe(["beta-cut-again", "alpha-one-released", "beta-cut"]);
        English.EventsWithModel("alpha-one").Select(x => x.Id).ShouldBe(["alpha-one-released"]);
    }

    [Fact]
    public void An_event_says_who_had_a_part_with_whom_it_is_about_first()
    {
        var again = English.Events.Single(x => x.Id == "beta-cut-again").Details;
        again.Vendors.ShouldBe(["beta", "alpha"]);
        var released = English.Events.Single(x => x.Id == "alpha-one-released").Details;
        (released.Kind, released.Models.Single(), released.Strategies.Single(), released.Capabilities.Single())
            .ShouldBe((EventKind.Launch, "alpha-one", "open-source", "reasoning"));
    }

    [Fact]
    public void Statements_are_had_by_their_kind_and_figures_and_events_are_none()
    {
        English.Statements(FactKind.Strategy).Select(x => (x.Vendor, x.Strategy))
            .ShouldBe([("alpha", "open-source"), ("alpha", "price-war"), ("beta", "price-war")]);
        English.Statements(FactKind.Observation).ShouldBeEmpty();
        English.Statements(FactKind.Event).ShouldBeEmpty();
    }

    [Fact]
    public void A_source_has_every_fact_that_cites_it_once() => English.FactsFrom("paper").ShouldBe(English.Facts);

    [Fact]
    public void The_disputes_of_facts_are_named_once_each_in_their_own_order()
    {
        FactView[] facts = [English.Facts["alpha-growth"], English.Facts["alpha-plan"], English.Facts["alpha-spending-2024"]];
        English.DisputesOf(facts).Select(x => x.Id).ShouldBe(["spent-or-planned", "growth-in-doubt"]);
        English.DisputesOf([English.Facts["alpha-spending-2025"]]).ShouldBeEmpty();
        English.Facts["alpha-plan"].Disputes.ShouldBe(["spent-or-planned"]);
    }

    [Fact]
    public void A_fact_says_what_it_is_about()
    {
        var alpha = new VendorLabel("alpha", "Alpha");
        Subject("alpha-spending-2024").ShouldBe(new("vendor", "alpha", "Alpha", alpha));
        Subject("alpha-growth").ShouldBe(new("model", "alpha-one", "Alpha One", alpha));
        English.SubjectOf(English.FactsOfModel("orphan")[0]).ShouldBe(new("model", "orphan", "Orphan", null));
        English.SubjectOf(English.Statements(FactKind.Trend)[0]).ShouldBe(new("market", "world", "World", null));
        English.SubjectOf(English.Facts.First(fact => fact is { Vendor: null, Model: null, Market: null })).ShouldBeNull();

        SubjectView? Subject(string id) => English.SubjectOf(English.Facts[id]);
    }

    [Fact]
    public void Longer_texts_are_had_in_the_language_and_one_that_is_missing_is_named()
    {
        English.Prose(ProseKind.Vendor, "beta").ShouldStartWith("Beta cuts prices");
        Chinese.Prose(ProseKind.Vendor, "beta").ShouldStartWith("贝塔打价格战");
        Should.Throw<KeyNotFoundException>(() => English.Prose(ProseKind.Vendor, "nobody"))
            .Message.ShouldBe("There is no text on the Vendor 'nobody'.");
    }

    [Fact]
    public void The_two_languages_hold_the_same_facts_in_words_of_their_own()
    {
        Chinese.Facts.Ids.ShouldBe(English.Facts.Ids);
        (English.Vendors["alpha"].Name, Chinese.Vendors["alpha"].Name).ShouldBe(("Alpha", "阿尔法"));
        (English.Models["orphan"].Name, Chinese.Models["orphan"].Name).ShouldBe(("Orphan", "孤儿"));
        (English.Disputes["growth-in-doubt"].Title, Chinese.Disputes["growth-in-doubt"].Title).ShouldBe(("Doubled?", "翻倍了吗？"));
        (English.Latest[0].Text, Chinese.Latest[0].Text).ShouldBe(("Beta cuts it again", "贝塔再降价"));
        foreach (var (one, other) in English.Observations.Zip(Chinese.Observations))
            (one.Figure.Value, one.Date, one.Citations).ShouldBe((other.Figure.Value, other.Date, other.Citations));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_nobody_has_heard_of_has_nothing(Language language)
    {
        var catalogue = _snapshot.In(language);
        catalogue.Language.ShouldBe(language);
        catalogue.FactsOf("nobody").ShouldBeEmpty();
        catalogue.FactsOfModel("nobody").ShouldBeEmpty();
        catalogue.FactsFrom("nobody").ShouldBeEmpty();
        catalogue.ObservationsOf("nobody").ShouldBeEmpty();
        catalogue.EventsWith("nobody").ShouldBeEmpty();
        catalogue.EventsWithModel("nobody").ShouldBeEmpty();
        catalogue.Facts.Find("nobody").ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => _snapshot.Vendors["nobody"]).Message.ShouldBe("The catalogue has no Vendor 'nobody'.");
    }

    [Fact]
    public void Vendors_models_releases_and_spellings_are_had_by_whose_they_are()
    {
        _snapshot.Vendors.Ids.ShouldBe(["alpha", "beta"]);
        _snapshot.ModelsOf["alpha"].Select(x => x.Id).ShouldBe(["alpha-one"]);
        _snapshot.ReleasesOf["alpha"].Select(x => x.Name).ShouldBe(["One 1"]);
        _snapshot.SpellingsOfVendor["alpha"].ShouldBe(["Alpha", "阿尔法", "阿爾法", "阿尔"], ignoreOrder: true);
        _snapshot.SpellingsOfModel["alpha-one"].ShouldContain("豆子");
        (_snapshot.ModelsOf["nobody"], _snapshot.ReleasesOf["beta"]).ShouldBe(([], []));
        _snapshot.Changes.Select(x => x.Text.En).ShouldBe(["Beta came.", "Alpha came."]);
    }

    [Fact]
    public void Its_counts_are_those_of_what_it_holds()
    {
        var counts = _snapshot.Counts;
        (counts.Vendors, counts.Models, counts.Strategies, counts.Sources, counts.Disputes, counts.Releases).ShouldBe((2, 2, 2, 1, 2, 1));
        counts.Facts.ShouldBe(English.Facts.Count);
        counts.Citations.ShouldBe(English.Facts.Sum(fact => fact.Citations.Count));
    }

    [Fact]
    public void A_question_is_measured_once_however_often_it_is_asked()
    {
        var answer = _snapshot.Measure(new(null, ["alpha"], []));
        _snapshot.Measure(new(null, ["alpha"], [])).ShouldBeSameAs(answer);
        MeasureQuestion[] others =
        [
            new(null, [], []),
            new(new(2025, 3, 1), ["alpha"], []),
            new(null, ["alpha"], ["reasoning"]),
            new(null, ["alpha"], [], WithAttached: false),
            new(null, ["alpha"], [], Raw: true),
        ];
        foreach (var other in others) _snapshot.Measure(other).ShouldNotBeSameAs(answer, $"{other}");
    }

    [Fact]
    public void A_day_that_the_records_cannot_know_of_is_refused() =>
        Should.Throw<InvalidDataException>(() => _snapshot.Measure(new(new(2030, 1, 1), [], []))).Message.ShouldContain("2025-06-30");

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_its_path() =>
        Should.Throw<InvalidDataException>(() => CatalogueSnapshot.Read("nowhere.sqlite"))
            .Message.ShouldStartWith("The catalogue at nowhere.sqlite cannot be served: ");

    private LocalCatalogue English => _snapshot.In(Language.English);

    private LocalCatalogue Chinese => _snapshot.In(Language.Chinese);
}
