namespace LlmLandscape.Catalogue.Facts;

/// <summary>The name of a vendor or model in the three scripts that readers type.</summary>
/// <param name="En">English.</param>
/// <param name="ZhHans">Chinese, simplified characters.</param>
/// <param name="ZhHant">Chinese, traditional characters.</param>
public sealed record LocalName(string En, string ZhHans, string ZhHant)
{
    /// <summary>The name in one language; Chinese means simplified characters.</summary>
    public string In(Language language) => language == Language.Chinese ? ZhHans : En;

    /// <summary>The name in the other language, or null where both are written alike.</summary>
    public string? Beside(Language language) =>
        En == ZhHans ? null : In(language == Language.Chinese ? Language.English : Language.Chinese);
}
