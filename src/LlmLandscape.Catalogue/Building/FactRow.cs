using System.Security.Cryptography;
using System.Text;
using LlmLandscape.Catalogue.Entities;
using LlmLandscape.Catalogue.Seeds;

namespace LlmLandscape.Catalogue.Building;

/// <summary>A fact on its way from seed to row.</summary>
internal sealed record FactRow(string? VendorId, FactKind Kind, string? About, FactSeed Seed)
{
    public string? ModelId { get; init; }

    public string? StrategyId { get; init; }

    public string? DimensionId { get; init; }

    public string? GroupId { get; init; }

    /// <summary>The sentence for a mark that carries none of its own.</summary>
    public LocalText? Plain { get; init; }

    /// <param name="position">Its place among all facts, from 1.</param>
    /// <param name="firstCitation">The key of its first citation.</param>
    public Fact ToFact(int position, int firstCitation)
    {
        var text = Seed.Text ?? Plain ?? throw new InvalidOperationException($"A {Kind} at {Seed.Place} has no text.");
        return new()
        {
            Id = Id(text),
            Position = position,
            Kind = Kind,
            VendorId = VendorId,
            ModelId = ModelId,
            StrategyId = StrategyId,
            DimensionId = DimensionId,
            GroupId = GroupId,
            Text = text,
            Date = Seed.Date,
            Citations = [.. Seed.Citations.Select((x, i) => new Citation { Id = firstCitation + i, SourceId = x.Reference!.SourceId, Paragraph = x.Reference.Paragraph, Printed = x.Printed })],
        };
    }

    /// <summary>Made of what the fact says, not of where it stands, so that sorting a seed changes no address.</summary>
    private string Id(LocalText text)
    {
#pragma warning disable CA1308 // part of an address
        var kind = Kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{VendorId}|{kind}|{About}|{text.En}")))[..8];
        return $"{VendorId ?? About ?? "market"}-{kind}-{hash}";
    }
}
