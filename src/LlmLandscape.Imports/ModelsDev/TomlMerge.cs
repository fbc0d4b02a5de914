using Tomlyn.Model;

namespace LlmLandscape.Imports.ModelsDev;

/// <summary>Lays one table over another.</summary>
internal static class TomlMerge
{
    /// <summary>A table of both: what both have is as the upper has it, except that tables are laid over each other in turn.</summary>
    public static TomlTable Over(TomlTable lower, TomlTable upper)
    {
        TomlTable both = [];
        foreach (var (key, value) in lower) both[key] = value is TomlTable table ? Over(table, []) : value;
        foreach (var (key, value) in upper) both[key] = value is TomlTable table ? Over(Under(both, key), table) : value;
        return both;
    }

    private static TomlTable Under(TomlTable table, string key) =>
        table.TryGetValue(key, out var value) && value is TomlTable under ? under : [];

    /// <summary>Takes out what a path of dots names, if it is there. A table that is left empty says nothing either.</summary>
    public static void Omit(TomlTable table, string path)
    {
        var parts = path.Split('.');
        foreach (var part in parts[..^1])
            if (table.TryGetValue(part, out var value) && value is TomlTable under) table = under;
            else return;
        table.Remove(parts[^1]);
    }
}
