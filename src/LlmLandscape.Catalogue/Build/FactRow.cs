using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Build;

/// <summary>A fact on its way from seed to row.</summary>
internal sealed record FactRow(string? VendorId, FactKind Kind, string? About, FactSeed Seed)
{
    public string? ModelId { get; init; }

    public string? StrategyId { get; init; }

    public string? DimensionId { get; init; }

    public string? GroupId { get; init; }

    public string? MarketId { get; init; }

    public Modality? Modality { get; init; }

    public Observation? Observation { get; init; }

    public Event? Event { get; init; }

    /// <summary>The sentence for a mark that carries none of its own.</summary>
    public LocalText? Plain { get; init; }

    /// <param name="position">Its place among all facts, from 1.</param>
    /// <param name="firstCitation">The key of its first citation.</param>
    /// <param name="authors">The author of each source, where one is named.</param>
    public Fact ToFact(int position, int firstCitation, IReadOnlyDictionary<string, string?> authors)
    {
        var writers = Seed.Citations.Select(x => authors[x.Reference!.SourceId]).Distinct().ToList();
        var text = Seed.Text ?? Plain ?? throw new InvalidOperationException($"A {Kind} at {Seed.Place} has no text.");
        return new()
        {
            Id = Seed.Id ?? FactId.Of(VendorId, Kind, About, text.En),
            Position = position,
            Kind = Kind,
            VendorId = VendorId,
            ModelId = ModelId,
            MarketId = MarketId,
            StrategyId = StrategyId,
            DimensionId = DimensionId,
            GroupId = GroupId,
            Modality = Modality,
            Text = text,
            Date = Seed.Date,
            YearInferred = Seed.YearInferred,
            SpeakerId = Seed.Speaker ?? (writers is [var only] ? only : null),
            Note = Seed.Note,
            Sign = Seed.Sign,
            Gist = Seed.Gist,
            Observation = Observation,
            Event = Event,
            Citations = [
                .. Seed.Citations.Select((x, i) => new Citation
                {
                    Id = firstCitation + i,
                    SourceId = x.Reference!.SourceId,
                    Paragraph = x.Reference.Paragraph,
                    Printed = x.Printed,
                })],
        };
    }
}
