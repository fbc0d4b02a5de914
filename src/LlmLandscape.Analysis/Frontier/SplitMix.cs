namespace LlmLandscape.Analysis.Frontier;

/// <summary>
/// Random numbers that are the same on every machine and in every version of .NET, which promises that of no generator of its own:
/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), a counter whose steps are mixed until no order is left. Good enough to draw
/// samples by, and not for secrets.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from zero to under the bound: the high half of a product, fair to within the bound divided by 2⁶⁴.</summary>
    /// <param name="bound">Above zero.</param>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);
}
