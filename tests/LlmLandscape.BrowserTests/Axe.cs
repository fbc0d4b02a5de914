using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LlmLandscape.BrowserTests;

/// <summary>
/// Runs axe within a page. The package's own way hands every node that passes from Chromium to here, and opens a page more
/// for each run: several times as slow as the finding itself.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, all of its rules and that of WCAG 2.2 AA on the size of targets, which is off unless asked for.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const { violations } = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
              return violations.map(violation => `${violation.id} ${violation.nodes.length} × ${violation.nodes[0].html}`);
            }
            """);
    }
}
