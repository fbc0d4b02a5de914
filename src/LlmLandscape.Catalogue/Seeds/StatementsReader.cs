using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>Reads observations, events and statements, of a vendor's file or of <c>market.yaml</c>.</summary>
internal static class StatementsReader
{
    /// <summary>The kinds of facts that stand under <c>statements</c>.</summary>
    public static readonly IReadOnlyList<FactKind> StatementKinds =
    [
        FactKind.Claim, FactKind.Trend, FactKind.Prediction, FactKind.BusinessModel,
        FactKind.Technology, FactKind.Use, FactKind.Strength, FactKind.Risk,
    ];

    /// <param name="map">The file.</param>
    /// <param name="about">Whom the file is about: a vendor, or nobody.</param>
    public static StatementsSeed Read(SeedMap map, SubjectSeed about) => new(
        [.. map.Maps("observations").Select(entry => entry.Strict(x => Observation(x, about)))],
        [.. map.Maps("events").Select(entry => entry.Strict(x => Event(x, about)))],
        [.. map.Maps("statements").Select(entry => entry.Strict(x =>
            new StatementSeed(x.OneOf("kind", StatementKinds), Subject(x, about), x.OptionalText("dimension"), FactReader.Statement(x))))]);

    private static ObservationSeed Observation(SeedMap map, SubjectSeed about)
    {
        var observation = new ObservationSeed(
            Subject(map, about),
            map.Text("metric"),
            map.OptionalText("unit"),
            map.Number("value"),
            map.OptionalNumber("valueHigh"),
            map.Has("qualifier") ? map.OneOf<Qualifier>("qualifier") : Qualifier.Exact,
            map.OneOf<Basis>("basis"),
            map.OptionalLocalText("periodWords"),
            (int?)map.OptionalNumber("periodYears"),
            map.OptionalLocalText("scope"),
            map.OptionalLocalText("shown"),
            FactReader.Dated(map, map.Text("id"), null, "period"));
        if (observation.ValueHigh <= observation.Value)
            map.Problem("valueHigh", "The high end of a range must be above its 'value'. Swap them, or delete this line.");
        if (observation.PeriodYears is not null && (observation.PeriodYears < 1 || observation.PeriodWords is null || map.Has("period")))
            map.Problem("periodYears", "Whole years that the 'periodWords' speak of, where no 'period' has dates. Correct or delete it.");
        foreach (var citation in observation.Fact.Citations.Where(citation => citation.Printed is null))
            map.Problem(
                "citations",
                $"A figure is followed to its print. Add it as printed: {{ at: {citation.Reference}, printed: \"…\" }}.");
        return observation;
    }

    private static EventSeed Event(SeedMap map, SubjectSeed about)
    {
        if (!map.Has("date"))
            map.Problem("date", "An event is something dated. Add a date as precise as the source gives it, or make this a statement.");
        return new(
            about,
            map.OneOf<EventKind>("kind"),
            map.Texts("vendors"),
            map.Texts("models"),
            map.Texts("strategies"),
            map.Texts("capabilities"),
            FactReader.Dated(map, map.Text("id"), map.LocalText("title")) with { Gist = map.OptionalLocalText("gist") });
    }

    /// <summary>In a vendor's file a model may be named; elsewhere a model or a market must be.</summary>
    private static SubjectSeed Subject(SeedMap map, SubjectSeed about)
    {
        var model = map.OptionalText("model");
        if (about.VendorId is not null) return about with { ModelId = model };
        var market = map.OptionalText("market");
        if (market is null == model is null)
            map.Problem("market", "Say what this is about: either 'market' or 'model', an id from vocabulary.yaml or of a model above.");
        return new(null, model, market);
    }
}
