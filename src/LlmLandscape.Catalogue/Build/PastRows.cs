using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// What became of makers' own records: chosen histories, and those of an attached one, which reach further and so count where both
/// know a record.
/// </summary>
internal static class PastRows
{
    public static IEnumerable<RecordPast> Of(CatalogueSeed seed, HistoryTable? attached)
    {
        var modelsDev = seed.Datasets.FirstOrDefault(x => x.Id == ModelsDevReader.DatasetId);
        if (modelsDev is null) return [];
        var makers = modelsDev.Providers.ToDictionary(x => x.Id);
        var guards = new RecordGuards(modelsDev);
        var capabilities = seed.Vocabulary.Capabilities.Select(x => x.Id).ToHashSet();
        var whole = (attached?.Records ?? []).Where(x => makers.ContainsKey(x.Provider)).Select(Attached).ToList();
        var chosen = modelsDev.Pasts.Where(x => makers.ContainsKey(Provider(x.Record))).Select(Chosen);
        return whole.Concat(chosen.ExceptBy(whole.Select(x => x.Id), x => x.Id)).OrderBy(x => x.Id, StringComparer.Ordinal);

        // A date that the data themselves contradict is none, unless an editor knows between which days it must be.
        PartialDate? Dated(string record, PartialDate? released) => guards.Of(record) switch
        {
            (null, _, _) => released,
            (_, _, var between) => between,
        };

        RecordPast Chosen(RecordPastSeed past) => new()
        {
            Id = past.Record,
            DatasetId = modelsDev.Id,
            VendorId = makers[Provider(past.Record)].VendorId,
            Name = past.Name,
            Released = Dated(past.Record, past.Released),
            FirstSeen = past.First.Day,
            FirstCommit = past.First.Commit,
            Gone = past.Gone?.Day,
            GoneCommit = past.Gone?.Commit,
            Origin = RecordOrigin.Chosen,
            Prices = [.. past.Prices.Where(_ => makers[Provider(past.Record)].Prices).Select((x, i) => new RecordPrice
            {
                Position = i + 1,
                Day = x.Known.Day,
                CommitId = x.Known.Commit,
                Input = (double?)x.Input,
                Output = (double?)x.Output,
                Kind = x.Kind,
            })],
            Flags = [.. past.Flags.Select((x, i) => new RecordFlag
            {
                Position = i + 1, Day = x.Known.Day, CommitId = x.Known.Commit, CapabilityId = x.CapabilityId, Has = x.Has,
            })],
        };

        RecordPast Attached(RecordHistory past) => new()
        {
            Id = $"{past.Provider}/{past.Id}",
            DatasetId = modelsDev.Id,
            VendorId = makers[past.Provider].VendorId,
            Name = past.Name,
            Released = Dated($"{past.Provider}/{past.Id}", past.Released),
            FirstSeen = past.FirstSeen,
            FirstCommit = past.FirstCommit,
            Gone = past.Gone,
            GoneCommit = past.GoneCommit,
            Origin = RecordOrigin.Attached,
            Prices = [.. past.Prices.Where(_ => makers[past.Provider].Prices).Select((x, i) => new RecordPrice
            {
                Position = i + 1, Day = x.Day, CommitId = x.Commit, Input = x.Input, Output = x.Output, Kind = x.Kind,
            })],
            Flags = [.. past.Flags.Where(x => capabilities.Contains(x.Capability)).Select((x, i) => new RecordFlag
            {
                Position = i + 1, Day = x.Day, CommitId = x.Commit, CapabilityId = x.Capability, Has = x.Has,
            })],
        };
    }

    private static string Provider(string record) => record.Split('/')[0];
}
