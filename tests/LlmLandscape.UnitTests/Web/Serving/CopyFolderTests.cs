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
        using var copies = new CopyFolder();
        var first = copies.Copy(Original);
        File.WriteAllText(Original, "as it is");
        var second = copies.Copy(Original);
        (File.ReadAllText(first), File.ReadAllText(second), File.ReadAllText(Original)).ShouldBe(("as it was", "as it is", "as it is"));
    }

    [Fact]
    public void A_process_that_ends_in_order_takes_its_copies_along()
    {
        var copies = new CopyFolder();
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
        using var next = new CopyFolder();

        // Another process that starts at this moment may be at it.
        SpinWait.SpinUntil(() => !Directory.Exists(left), TimeSpan.FromSeconds(30)).ShouldBeTrue();
    }

    [Fact]
    public void What_a_living_process_serves_from_stays()
    {
        using var living = new CopyFolder();
        var copy = living.Copy(Original);
        using var next = new CopyFolder();
        File.ReadAllText(copy).ShouldBe("as it was");
        next.Path.ShouldNotBe(living.Path);
    }

    [Fact]
    public void A_folder_without_a_lock_is_somebody_elses_and_stays()
    {
        Path.GetFileName(_folder.Path).ShouldStartWith("llm-landscape-");
        using var next = new CopyFolder();
        File.Exists(Original).ShouldBeTrue();
    }
}
