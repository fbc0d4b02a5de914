using System.Text.Json;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Datasets;

/// <summary>Reads one record of an attached history.</summary>
internal static class HistoryRecord
{
    /// <summary>The record; null, and the reason, where it is not as it must be.</summary>
    /// <param name="element">The record.</param>
    /// <param name="place">Its place in the file, by which it goes where it has no id.</param>
    /// <param name="last">The last day of the history.</param>
    /// <param name="id">The provider and the record's id.</param>
    /// <param name="reason">What is wrong with it.</param>
    public static RecordHistory? TryRead(JsonElement element, int place, DateOnly last, out string id, out string reason)
    {
        id = $"record {place}";
        reason = "";
        try
        {
            if (element.ValueKind != JsonValueKind.Object)
                throw new FormatException($"It is {ModelsDevRecord.Kind(element)}, not an object.");
            id = $"{HistoryValues.AnyText(element, "provider")}/{HistoryValues.AnyText(element, "id")}";
            var record = Read(element);
            if (HistoryGuards.Fault(record, last) is not { } fault) return record;
            reason = fault;
        }
        catch (FormatException error)
        {
            reason = error.Message;
        }
        catch (InvalidOperationException)
        {
            reason = "A text in it is no valid text: half of a pair of characters.";
        }

        return null;
    }

    private static RecordHistory Read(JsonElement record) => new(
        HistoryValues.Text(record, "provider"),
        HistoryValues.Text(record, "id"),
        HistoryValues.Text(record, "name"),
        HistoryValues.Has(record, "released") ? Released(record) : null,
        HistoryValues.Day(record, "firstSeen"),
        HistoryValues.Commit(record, "firstCommit"),
        HistoryValues.Has(record, "gone") ? HistoryValues.Day(record, "gone") : null,
        HistoryValues.Has(record, "gone") ? HistoryValues.Commit(record, "goneCommit") : null,
        Prices(record),
        [.. HistoryValues.List(record, "flags").Select(Flag)]);

    private static PartialDate Released(JsonElement record) =>
        HistoryValues.Text(record, "released") is var text && PartialDate.TryParse(text, out var date)
        && PlausibleYears.Include(date!.From, date.To)
            ? date
            : throw new FormatException($"Its 'released' is '{text}', not a date.");

    private static List<KnownPrice> Prices(JsonElement record)
    {
        List<KnownPrice> prices = [.. HistoryValues.List(record, "prices").Select(Price)];
        return prices.Select((x, i) => (x.Kind == PriceChangeKind.First) == (i == 0)).All(x => x)
            ? prices
            : throw new FormatException("Of its prices, the first and no other must be of the kind 'first'.");
    }

    private static KnownPrice Price(JsonElement price)
    {
        var (input, output) = (HistoryValues.Price(price, "input"), HistoryValues.Price(price, "output"));
        var word = HistoryValues.Text(price, "kind");
        if (EnumSlug.TryParse<PriceChangeKind>(word) is not { } kind)
            throw new FormatException($"Its '{word}' is no kind of change: {string.Join(", ", EnumSlug.All<PriceChangeKind>())}.");
        if (input is null != output is null) throw new FormatException("It has a price of input or of output, not both or none.");
        if (input is null && kind is not (PriceChangeKind.Zero or PriceChangeKind.First))
            throw new FormatException($"A change to no price is 'zero', not '{word}'.");
        return new(HistoryValues.Day(price, "day"), HistoryValues.Commit(price, "commit"), input, output, kind);
    }

    private static KnownFlag Flag(JsonElement flag) => new(
        HistoryValues.Day(flag, "day"),
        HistoryValues.Commit(flag, "commit"),
        HistoryValues.Text(flag, "capability") is var word && ModelsDevWords.Capabilities.Contains(word)
            ? word
            : throw new FormatException($"There is no capability '{word}'."),
        HistoryValues.YesOrNo(flag, "has"));
}
