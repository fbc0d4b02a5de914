using System.Collections.Concurrent;
using Microsoft.AspNetCore.OutputCaching;

namespace LlmLandscape.Web.Http;

/// <summary>Where answers are kept: the store of the framework's output cache. What many ask for at once is made once.</summary>
internal sealed class AnswerShelf(IOutputCacheStore store)
{
    /// <summary>An answer larger than this is made anew each time, so that a few do not push out all others.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, Task<byte[]?>> _making = [];
    private string? _version;

    public ValueTask<byte[]?> FindAsync(AnswerKey key, CancellationToken cancellation) => store.GetAsync(key.Name, cancellation);

    /// <summary>
    /// Forgets answers from a catalogue that is no longer served. Those on their way may still be kept afterwards, but nobody will
    /// ask for them: the edition is in their key.
    /// </summary>
    public ValueTask TurnToAsync(string version, CancellationToken cancellation)
    {
        if (_version == version) return ValueTask.CompletedTask;
        return Interlocked.Exchange(ref _version, version) is { } before && before != version
            ? store.EvictByTagAsync(before, cancellation)
            : ValueTask.CompletedTask;
    }

    /// <summary>Not given up when the visitor leaves: the next one finds it kept.</summary>
    public async Task KeepAsync(AnswerKey key, byte[] answer)
    {
        if (answer.Length <= LargestAnswer) await store.SetAsync(key.Name, answer, [key.Version], Lifetime, CancellationToken.None);
    }

    /// <summary>Makes an answer, or waits for whoever is making it.</summary>
    /// <param name="make">Makes it; null where what comes of it is for nobody else.</param>
    /// <returns>What somebody else made, and is to be sent; null where this call made it.</returns>
    public async Task<byte[]?> MadeByOthersAsync(AnswerKey key, Func<Task<byte[]?>> make, CancellationToken cancellation)
    {
        var mine = new TaskCompletionSource<byte[]?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var making = _making.GetOrAdd(key.Name, mine.Task);
        if (making != mine.Task)
        {
            if (await making.WaitAsync(cancellation) is { } made) return made;
            await make(); // it was none to be kept: everybody makes their own
            return null;
        }

        byte[]? answer = null;
        try
        {
            answer = await make();
        }
        finally
        {
            _making.TryRemove(key.Name, out _);
            mine.SetResult(answer);
        }

        return null;
    }
}
