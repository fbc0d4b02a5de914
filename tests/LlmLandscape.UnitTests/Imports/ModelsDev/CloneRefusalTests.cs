using LlmLandscape.Imports.ModelsDev;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>What is no whole clone of models.dev is refused with what there is, where, and what to do.</summary>
public sealed class CloneRefusalTests : IDisposable
{
    private readonly SampleClone _clone = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _clone.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_empty_folder_is_none() => Refused(_folder.Path, "there is no git repository");

    [Fact]
    public void A_folder_that_is_not_there_is_none() => Refused(_folder["none"], "there is no git repository");

    [Fact]
    public void A_folder_within_a_repository_is_none() => Refused(Path.Combine(Folders.Root, "src"), "there is no git repository");

    [Fact]
    public void A_repository_without_a_commit_is_none() => Refused(_clone.Path, "the repository has no commit");

    [Fact]
    public void A_repository_of_something_else_is_none()
    {
        _clone.CommitFiles("2025-06-05", ("README.md", "Hello"), ("providers/reseller/models/a-1.toml", SampleClone.Record()));
        Refused(_clone.Path, "its newest commit has no folder 'providers' with the records of any maker");
    }

    [Fact]
    public void A_history_that_was_cut_off_is_none()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        _clone.Commit("2025-06-06", ("alpha/one-1", SampleClone.Record("2/4")));
        _clone.CutOff();
        Refused(_clone.Path, "it is shallow and goes back 1 commits only; fetch it whole (git fetch --unshallow)");
    }

    [Fact]
    public void One_that_lost_its_files_is_none()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", SampleClone.Record()));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_clone.Path, "objects"), "*", SearchOption.AllDirectories).ToList())
        {
            File.SetAttributes(file, FileAttributes.Normal);
            File.Delete(file);
        }

        Should.Throw<InvalidDataException>(() => CloneReader.Read(_clone.Path, ["alpha"])).Message.ShouldContain("is not a clone");
    }

    [Fact]
    public void One_without_a_record_that_can_be_read_is_none()
    {
        _clone.Commit("2025-06-05", ("alpha/one-1", "name = "));
        Refused(_clone.Path, "none of its 1 records can be read");
    }

    private static void Refused(string path, string why) =>
        Should.Throw<InvalidDataException>(() => CloneReader.Read(path, ["alpha"])).Message.ShouldBe(
            $"{path} is not a clone of models.dev: {why}. Clone it whole (git clone https://github.com/anomalyco/models.dev) "
            + "and name its folder; the catalogue stays as it was.");
}
