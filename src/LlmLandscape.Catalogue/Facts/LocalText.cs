namespace LlmLandscape.Catalogue.Facts;

/// <summary>One text in both languages of the catalogue.</summary>
/// <param name="En">English.</param>
/// <param name="ZhHans">Chinese, simplified characters.</param>
public sealed record LocalText(string En, string ZhHans)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? ZhHans : En;
}
