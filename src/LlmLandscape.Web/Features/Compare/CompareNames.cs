using LlmLandscape.Web.Components;
using LlmLandscape.Web.Views;

namespace LlmLandscape.Web.Features.Compare;

/// <summary>What page and API call the parts of the table, in the same words.</summary>
internal sealed class CompareNames(Words words)
{
    public string Section(CompareSection section, bool ofModels) => (section, ofModels) switch
    {
        (CompareSection.Identity, true) => words["What they are"],
        (CompareSection.Capabilities, true) => words["What they can do"],
        (CompareSection.Scores, true) => words["What they cost and reach"],
        _ => Section(section),
    };

    private string Section(CompareSection section) => section switch
    {
        CompareSection.Identity => words["Who they are"],
        CompareSection.Strategies => words["What they bet on"],
        CompareSection.Models => words["Models and apps"],
        CompareSection.Capabilities => words["What their releases on record can do"],
        CompareSection.Scores => words["What their models cost and reach"],
        CompareSection.Dimensions => words["On the five dimensions"],
        CompareSection.Figures => words["Figures stated of several"],
        CompareSection.FiguresOfOne => words["Figures stated of one only"],
        _ => words["What is said for and against"],
    };

    /// <summary>Null where the values of the row may be held against each other.</summary>
    public string? Note(CompareRow row) =>
        row.Caveats is { Count: > 0 } caveats
            ? words["Not directly comparable: {0}", string.Join(words["; "], caveats.Select(Caveat))]
            : null;

    public string All(int vendors) => vendors switch
    {
        2 => words["Both"],
        3 => words["All three"],
        4 => words["All four"],
        5 => words["All five"],
        _ => words["All six"],
    };

    /// <summary>What all have in common, in a row where they are alike.</summary>
    public string Shared(CompareRow row) => List(row.Cells[0].Select(entry => entry.Text));

    public string List(IEnumerable<string> names) => NameList.Of(words, names);

    /// <summary>Null where nothing is known.</summary>
    public string? Text(IReadOnlyList<CompareEntry> cell) =>
        cell.Count == 0 ? null : string.Join(words["; "], cell.Select(Text));

    private string Text(CompareEntry entry) =>
        entry.Details.Count == 0 ? entry.Text : words["{0} ({1})", entry.Text, string.Join(words["; "], entry.Details)];

    private string Caveat(Caveat caveat) => caveat switch
    {
        Compare.Caveat.Subject => words["of different things"],
        Compare.Caveat.Period => words["different periods"],
        Compare.Caveat.PeriodNotStated => words["a period is not stated"],
        Compare.Caveat.Basis => words["different bases"],
        Compare.Caveat.Unit => words["different units"],
        Compare.Caveat.Board => words["boards of different days"],
        Compare.Caveat.Released => words["models more than a month apart"],
        _ => words["different scopes"],
    };
}
