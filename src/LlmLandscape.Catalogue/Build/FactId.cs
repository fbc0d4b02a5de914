using System.Security.Cryptography;
using System.Text;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Build;

/// <summary>Makes the id of a fact of what it says, not of where it stands, so that sorting a seed changes no address.</summary>
internal static class FactId
{
    /// <param name="vendorId">The vendor that it is about, if any.</param>
    /// <param name="kind">What it says.</param>
    /// <param name="about">The strategy, group, dimension, region or model that it names, if any.</param>
    /// <param name="text">The English text.</param>
    public static string Of(string? vendorId, FactKind kind, string? about, string text)
    {
#pragma warning disable CA1308 // part of an address
        var word = kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{vendorId}|{word}|{about}|{text}")))[..16];
        return $"{vendorId ?? about ?? "market"}-{word}-{hash}";
    }
}
