namespace LlmLandscape.Catalogue.Facts;

/// <summary>Something that readers will notice to have changed in the catalogue, as an editor says it.</summary>
public sealed class Change
{
    /// <summary>Its number: 1 is the first change of all, and what is added later does not move it.</summary>
    public required int Id { get; init; }

    /// <summary>The day of the change.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What changed.</summary>
    public required LocalText Text { get; init; }

    /// <summary>
    /// The page on which it is seen, without the language: <c>models</c>, <c>homogenization/data</c>; null where there is none.
    /// </summary>
    public string? Page { get; init; }
}
