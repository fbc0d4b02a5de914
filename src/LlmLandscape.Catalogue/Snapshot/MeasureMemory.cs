using System.Collections.Concurrent;
using LlmLandscape.Catalogue.Measures;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>
/// What was measured, by what was asked: a measure takes tens of milliseconds and never changes within a snapshot. There are
/// more questions than can be kept, so when too many were asked all are forgotten.
/// </summary>
internal sealed class MeasureMemory(CatalogueSnapshot snapshot)
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<string, Lazy<MeasureAnswer>> _answers = new(StringComparer.Ordinal);

    public MeasureAnswer Of(MeasureQuestion question)
    {
        var (panel, features) = (string.Join(',', question.Panel), string.Join(',', question.Features));
        var key = $"{question.AsOf:O}|{panel}|{features}|{question.WithAttached}|{question.Raw}";
        if (_answers.Count >= Most && !_answers.ContainsKey(key)) _answers.Clear();
        // Whoever asks while it is being measured waits for the same answer; a question that is refused is refused again.
        return _answers.GetOrAdd(key, _ => new(() => CatalogueMeasures.Take(snapshot, question))).Value;
    }
}
