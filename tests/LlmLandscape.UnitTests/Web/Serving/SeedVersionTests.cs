using LlmLandscape.Testing;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.UnitTests.Web.Serving;

/// <summary>Every change is found, and what has not changed is not read.</summary>
public sealed class SeedVersionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 6, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LongAgo = Now.AddDays(-1);

    private readonly TemporaryFolder _folder = new();
    private readonly SeedVersion _version;
    private int _readings;

    public SeedVersionTests()
    {
        Write("vendors/alpha.yaml", "alpha", LongAgo);
        Write("vendors/beta.yaml", "beta", LongAgo);
        _version = new(() => FileGlance.At(Files()), Read, new StoppedClock());
    }

    private string Seeds => _folder["seeds"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_has_not_changed_is_read_once()
    {
        var first = _version.Current();
        first.ShouldBe("alpha beta");
        _version.Current().ShouldBe(first);
        _version.Current().ShouldBe(first);
        _readings.ShouldBe(1);
    }

    [Fact]
    public void A_text_of_the_same_length_is_found_by_its_time()
    {
        _version.Current();
        Write("vendors/beta.yaml", "Beta", LongAgo.AddMilliseconds(1));
        _version.Current().ShouldBe("alpha Beta");
    }

    [Fact]
    public void A_text_of_another_length_is_found_whatever_its_time()
    {
        _version.Current();
        Write("vendors/beta.yaml", "be", LongAgo);
        _version.Current().ShouldBe("alpha be");
    }

    /// <summary>Two saves within one tick of the file system's clock.</summary>
    [Fact]
    public void A_text_of_the_same_length_and_time_is_found_while_it_is_young()
    {
        Write("vendors/beta.yaml", "beta", Now.AddSeconds(-1));
        _version.Current();
        Write("vendors/beta.yaml", "Beta", Now.AddSeconds(-1));
        _version.Current().ShouldBe("alpha Beta");
    }

    [Fact]
    public void A_clock_of_the_files_that_runs_ahead_hides_nothing()
    {
        Write("vendors/beta.yaml", "beta", Now.AddHours(1));
        _version.Current();
        Write("vendors/beta.yaml", "Beta", Now.AddHours(1));
        _version.Current().ShouldBe("alpha Beta");
    }

    [Fact]
    public void A_file_that_is_removed_is_missed()
    {
        _version.Current();
        File.Delete(Path.Combine(Seeds, "vendors/beta.yaml"));
        _version.Current().ShouldBe("alpha");
    }

    [Fact]
    public void A_file_that_is_renamed_is_found()
    {
        _version.Current();
        File.Move(Path.Combine(Seeds, "vendors/beta.yaml"), Path.Combine(Seeds, "vendors/a.yaml"));
        _version.Current().ShouldBe("beta alpha");
    }

    [Fact]
    public void A_folder_in_the_place_of_another_is_found_though_its_files_are_older_and_of_the_same_names_and_lengths()
    {
        _version.Current();
        Directory.Move(Seeds, Seeds + "-before");
        Write("vendors/alpha.yaml", "ALPHA", LongAgo.AddDays(-1));
        Write("vendors/beta.yaml", "BETA", LongAgo.AddDays(-1));
        _version.Current().ShouldBe("ALPHA BETA");
    }

    [Fact]
    public void What_a_link_leads_to_is_looked_at()
    {
        var target = _folder["elsewhere.yaml"];
        Write(target, "gamma", LongAgo);
        File.CreateSymbolicLink(Path.Combine(Seeds, "gamma.yaml"), target);
        _version.Current();
        Write(target, "GAMMA", LongAgo.AddMilliseconds(1));
        _version.Current().ShouldBe("GAMMA alpha beta");
    }

    [Fact]
    public void A_reading_that_failed_is_tried_again()
    {
        var fails = true;
        var version = new SeedVersion(() => FileGlance.At(Files()), () => fails ? throw new IOException() : Read(), new StoppedClock());
        Should.Throw<IOException>(version.Current);
        fails = false;
        version.Current().ShouldBe("alpha beta");
    }

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(Seeds).EnumerateFiles("*", SearchOption.AllDirectories);

    private string Read()
    {
        _readings++;
        return string.Join(' ', Files().OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file.FullName)));
    }

    private void Write(string file, string text, DateTimeOffset written)
    {
        var path = Path.Combine(Seeds, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, written.UtcDateTime);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
