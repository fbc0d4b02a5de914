using LlmLandscape.Testing;
using LlmLandscape.Web.Serving;

namespace LlmLandscape.UnitTests.Web.Serving;

/// <summary>The folder of copies of one process, and what it does to those of others.</summary>
public sealed class CopyFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CopyFolderTests() => File.WriteAllText(Original, "as it was");

    private string Original => _folder["catalogue.sqlite"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_copy_has_a_name_of_its_own_and_the_original_stays()
    {
        using var copies = new CopyFolder(Path.GetTempPath());
        var first = copies.Copy(Original);
        File.WriteAllText(Original, "as it is");
        var second = copies.Copy(Original);
        (File.ReadAllText(first), File.ReadAllText(second), File.ReadAllText(Original)).ShouldBe(("as it was", "as it is", "as it is"));
    }

    [Fact]
    public void A_process_that_ends_in_order_takes_its_copies_along()
    {
        var copies = new CopyFolder(Path.GetTempPath());
        copies.Copy(Original);
        copies.Dispose();
        Directory.Exists(copies.Path).ShouldBeFalse();
    }

    /// <summary>With a process goes its lock, and its files stay.</summary>
    [Fact]
    public void What_a_killed_process_left_is_swept_by_the_next_that_starts()
    {
        var left = Directory.CreateTempSubdirectory("llm-landscape-").FullName;
        File.Copy(Original, Path.Combine(left, "1.sqlite"));
        File.WriteAllText(Path.Combine(left, "lock"), "");
        using var next = new CopyFolder(Path.GetTempPath());

        // Another process that starts at this moment may be at it.
        SpinWait.SpinUntil(() => !Directory.Exists(left), TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    [Fact]
    public void What_a_living_process_serves_from_stays()
    {
        using var living = new CopyFolder(Path.GetTempPath());
        var copy = living.Copy(Original);
        using var next = new CopyFolder(Path.GetTempPath());
        File.ReadAllText(copy).ShouldBe("as it was");
        next.Path.ShouldNotBe(living.Path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_folder_with_files_and_without_a_lock_is_somebody_elses_and_stays(int hoursOld)
    {
        Path.GetFileName(_folder.Path).ShouldStartWith("llm-landscape-");
        Directory.SetLastWriteTimeUtc(_folder.Path, DateTime.UtcNow.AddHours(-hoursOld));
        using var next = new CopyFolder(Path.GetTempPath());
        File.Exists(Original).ShouldBeTrue();
    }

    [Fact]
    public void What_a_process_left_that_was_killed_before_it_locked_its_folder_is_swept_an_hour_later()
    {
        var left = Directory.CreateTempSubdirectory("llm-landscape-").FullName;
        using (new CopyFolder(Path.GetTempPath())) Directory.Exists(left).ShouldBeTrue("another process may be just about to lock it");

        Directory.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));
        using var next = new CopyFolder(Path.GetTempPath());
        Directory.Exists(left).ShouldBeFalse();
    }

    /// <summary>Another process that starts may sweep the folder as soon as its lock is gone.</summary>
    [Fact]
    public void A_process_that_ends_in_order_bears_that_its_folder_is_gone_already()
    {
        var copies = new CopyFolder(Path.GetTempPath());
        Directory.Delete(copies.Path, recursive: true);
        Should.NotThrow(copies.Dispose);
    }
}
