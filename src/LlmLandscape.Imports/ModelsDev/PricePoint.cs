namespace LlmLandscape.Imports.ModelsDev;

/// <summary>What a record says of its price from a commit on.</summary>
/// <param name="Day">The day of the commit.</param>
/// <param name="Commit">The commit, in ten digits.</param>
/// <param name="Input">USD per million tokens of input.</param>
/// <param name="Output">USD per million tokens of output.</param>
public sealed record PricePoint(DateOnly Day, string Commit, double? Input, double? Output)
{
    /// <summary>The two prices; null where there is zero or nothing on either side, which is no price of tokens.</summary>
    internal (double Input, double Output)? Price => Input is > 0 && Output is > 0 ? (Input.Value, Output.Value) : null;
}
