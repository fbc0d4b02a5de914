namespace LlmLandscape.Web.Addresses;

/// <summary>A parameter of an address that is unknown or has a value that it cannot have.</summary>
#pragma warning disable CA1032 // thrown where parameters are read, answered by BadQueries, nowhere else
public sealed class BadQueryException(string parameter, string? value, IReadOnlyCollection<string> allowed)
    : Exception(value is null ? $"Unknown parameter '{parameter}'." : $"'{value}' is no value of '{parameter}'.")
#pragma warning restore CA1032
{
    public string Parameter { get; } = parameter;

    /// <summary>The value that was refused; null where the parameter itself is unknown.</summary>
    public string? Value { get; } = value;

    public bool IsUnknown => Value is null;

    /// <summary>What there is instead: values, or parameters where the parameter is unknown.</summary>
    public IReadOnlyCollection<string> Allowed { get; } = allowed;
}
