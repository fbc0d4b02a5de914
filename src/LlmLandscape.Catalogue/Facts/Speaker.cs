namespace LlmLandscape.Catalogue.Facts;

/// <summary>
/// Who says something in a source: its author, a person or an institution that it quotes, or voices that it does not name.
/// </summary>
public sealed class Speaker : Term
{
    /// <summary>Who that is, as far as the sources say it.</summary>
    public LocalText? Role { get; init; }

    /// <summary>Whether the source says that the name is not the real one, or it is a pen name by its look.</summary>
    public required bool Pseudonym { get; init; }
}
