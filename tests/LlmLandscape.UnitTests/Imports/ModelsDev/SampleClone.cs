using System.Globalization;
using System.Text;
using LibGit2Sharp;
using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports.ModelsDev;

/// <summary>A small repository in the form of models.dev, which a test makes commit by commit.</summary>
public sealed class SampleClone : IDisposable
{
    private const string Branch = "refs/heads/main";

    private readonly TemporaryFolder _folder = new();
    private readonly Repository _repository;

    public SampleClone()
    {
        _repository = new(Repository.Init(_folder.Path, isBare: true));
        _repository.Refs.UpdateTarget("HEAD", Branch);
    }

    public string Path => _folder.Path;

    /// <summary>A record as it should be, with a price; what comes before the first table can be added to.</summary>
    public static string Record(string price = "1/2", string head = "", string context = "128_000") =>
        $"""
        name = "One 1"
        release_date = "2025-06-01"
        reasoning = false
        tool_call = true
        {head}
        [limit]
        context = {context}
        [modalities]
        input = ["text", "image"]
        output = ["text"]
        {Cost(price)}
        """;

    /// <summary>The table of prices; nothing where there is none.</summary>
    public static string Cost(string price) =>
        price.Split('/') is [var input, var output] ? $"[cost]\ninput = {input}\noutput = {output}\n" : "";

    public static string PathOf(string record) => $"providers/{record.Split('/', 2)[0]}/models/{record.Split('/', 2)[1]}.toml";

    /// <summary>Commits records (<c>alpha/one-1</c>); null takes one out. The first ten digits of the commit.</summary>
    public string Commit(string day, params (string Record, string? Text)[] records) =>
        CommitFiles(day, [.. records.Select(x => (PathOf(x.Record), x.Text))]);

    /// <summary>Commits files by their paths.</summary>
    public string CommitFiles(string day, params (string Path, string? Text)[] files) =>
        CommitTo(Branch, At(day), files, Mode.NonExecutableFile);

    /// <summary>Commits a link.</summary>
    public string Link(string day, string record, string target) =>
        CommitTo(Branch, At(day), [(PathOf(record), target)], Mode.SymbolicLink);

    /// <summary>Commits at a moment of a place of its own.</summary>
    public string CommitAt(DateTimeOffset moment, string record, string text) =>
        CommitTo(Branch, moment, [(PathOf(record), text)], Mode.NonExecutableFile);

    /// <summary>Commits to a branch beside, and merges it later.</summary>
    public string Merge(string day, string mergedOn, string record, string text)
    {
        const string beside = "refs/heads/beside";
        _repository.Refs.Add(beside, _repository.Refs[Branch].TargetIdentifier, allowOverwrite: true);
        CommitTo(beside, At(day), [(PathOf(record), text)], Mode.NonExecutableFile);
        var (main, merged) = (Tip(Branch)!, Tip(beside)!);
        return Save(Branch, At(mergedOn), merged.Tree, [main, merged]);
    }

    /// <summary>Makes it look as if its history had been cut off.</summary>
    public void CutOff() => File.WriteAllText(_folder["shallow"], $"{Tip(Branch)!.Sha}\n");

    public void Dispose()
    {
        _repository.Dispose();
        _folder.Dispose();
    }

    private string CommitTo(string branch, DateTimeOffset moment, IEnumerable<(string Path, string? Text)> files, Mode mode)
    {
        var before = Tip(branch);
        var tree = before is null ? new() : TreeDefinition.From(before);
        foreach (var (path, text) in files)
            if (text is null) tree.Remove(path);
            else tree.Add(path, _repository.ObjectDatabase.CreateBlob(new MemoryStream(Encoding.UTF8.GetBytes(text))), mode);
        return Save(branch, moment, _repository.ObjectDatabase.CreateTree(tree), before is null ? [] : [before]);
    }

    private string Save(string branch, DateTimeOffset moment, Tree tree, IEnumerable<Commit> parents)
    {
        var who = new Signature("Somebody", "somebody@example.org", moment);
        var commit = _repository.ObjectDatabase.CreateCommit(who, who, "sync", tree, parents, prettifyMessage: false);
        _repository.Refs.Add(branch, commit.Id, allowOverwrite: true);
        return commit.Sha[..10];
    }

    private Commit? Tip(string branch) => _repository.Refs[branch] is { } there ? _repository.Lookup<Commit>(there.TargetIdentifier) : null;

    private static DateTimeOffset At(string day) =>
        DateTimeOffset.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).AddHours(12);
}
