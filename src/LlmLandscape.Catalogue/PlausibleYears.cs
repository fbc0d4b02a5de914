namespace LlmLandscape.Catalogue;

/// <summary>
/// The years that seeds and records may speak of. Nobody speaks of language models before 1950, when Turing asked whether
/// machines can think, and no forecast of the sources reaches beyond 2050; whatever lies outside is a slip of the keyboard, and
/// one such date would stretch every drawing of time by centuries.
/// </summary>
internal static class PlausibleYears
{
    public const int First = 1950;
    public const int Last = 2050;

    public static bool Include(DateOnly from, DateOnly to) => from.Year >= First && to.Year <= Last;
}
