using LlmLandscape.Web.Serving;
using Microsoft.Extensions.Options;

namespace LlmLandscape.Web.Http;

/// <summary>Tells one state of the articles' texts from another, where there are any: they may be changed while the site runs.</summary>
internal sealed class ArticleStamp(IOptions<SourcesOptions> options, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>As often as seeds are looked at. Looking on every request would cost more than the answer.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly DirectoryInfo? _folder =
        options.Value.Folder is { Length: > 0 } folder ? new(Path.Combine(environment.ContentRootPath, folder)) : null;

    private Look _last = new(DateTimeOffset.MinValue, "");

    /// <summary>Names, sizes and times of the files; empty where no folder is attached.</summary>
    public string Current
    {
        get
        {
            if (_folder is null) return "";
            var now = time.GetUtcNow();
            var last = _last;
            if (now < last.Until && last.Until <= now + Interval) return last.Stamp;
            _last = new(now + Interval, Stamp(_folder.FullName));
            return _last.Stamp;
        }
    }

    private static string Stamp(string folder) =>
        Directory.Exists(folder) ? AnswerKey.Hash(FileGlance.At(new DirectoryInfo(folder).EnumerateFiles()).Text) : "";

    private sealed record Look(DateTimeOffset Until, string Stamp);
}
