namespace LlmLandscape.Web.Charts;

/// <summary>What stands around a drawing.</summary>
/// <param name="Id">Tells the charts of a page apart.</param>
/// <param name="Title">What one sees in it.</param>
/// <param name="Subtitle">Unit, footing, period.</param>
/// <param name="Source">Where it comes from, in a line that survives a screenshot.</param>
public sealed record ChartCaption(string Id, string Title, string? Subtitle, string Source);

/// <summary>The data of a chart, as its table shows them.</summary>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>Where a chart can be had as a drawing and as a table.</summary>
/// <param name="Page">The absolute address of the page that shows it.</param>
/// <param name="Frame">The absolute address of the chart alone, which other people's pages may frame.</param>
/// <param name="Svg">The absolute address of the drawing.</param>
/// <param name="Csv">The address of the table.</param>
public sealed record ChartFiles(string Page, string Frame, string Svg, string Csv);
