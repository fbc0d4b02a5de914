namespace LlmLandscape.Web.Addresses;

/// <summary>On an endpoint: which parameters it reads. One without it reads none, and refuses any.</summary>
public interface IReadsParameters
{
    IReadOnlyList<QueryParameter> Parameters { get; }

    /// <summary>What an address says, as links of our own would write it.</summary>
    /// <exception cref="BadQueryException">A parameter has a value that it cannot have.</exception>
    IEnumerable<(string Name, string? Value)> Canonical(QueryReader query, AddressValues known);
}

/// <summary>The parameters of an endpoint of the API.</summary>
public sealed class Reads<T> : IReadsParameters where T : IAddressed<T>, new()
{
    public IReadOnlyList<QueryParameter> Parameters { get; } = [.. T.Parameters.Where(parameter => !parameter.IsOfPages)];

    public IEnumerable<(string Name, string? Value)> Canonical(QueryReader query, AddressValues known) =>
        T.Parameters.Write(query.Read<T>(known));
}

/// <summary>The parameters of a page, or of a drawing of one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PageReadsAttribute<T> : Attribute, IReadsParameters where T : IAddressed<T>, new()
{
    public IReadOnlyList<QueryParameter> Parameters => T.Parameters;

    public IEnumerable<(string Name, string? Value)> Canonical(QueryReader query, AddressValues known) =>
        T.Parameters.Write(query.ReadPage<T>(known));
}
