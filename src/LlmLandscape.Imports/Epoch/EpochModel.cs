using System.Text.RegularExpressions;

namespace LlmLandscape.Imports.Epoch;

/// <summary>Whose version is whose.</summary>
public static partial class EpochModel
{
    /// <summary>
    /// A version without the effort that it was run with: <c>gpt-5-2025-08-07_high</c>, <c>claude-opus-4-6_120K</c> (tokens to
    /// think in), <c>glm-4.5_thinking</c>, <c>o3-pro_unknown</c> (an effort that nobody wrote down), and
    /// <c>gemini-2.5-flash (16K thinking)</c>. Other words behind a line belong to the name: <c>phi-1_5</c>, <c>open_llama_7b</c>,
    /// <c>Qwen-1_8B</c>.
    /// </summary>
    /// <param name="version">The version.</param>
    public static string WithoutEffort(string version) => Effort().Replace(version, "") is { Length: > 0 } model ? model : version;

    [GeneratedRegex(@"(_(none|minimal|low|medium|high|xhigh|max|thinking|unknown|[0-9]{1,4}[kK])| \([0-9]{1,4}[kK] thinking\))\z")]
    private static partial Regex Effort();
}
