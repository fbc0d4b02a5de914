using Microsoft.Extensions.Primitives;

namespace LlmLandscape.Web.Addresses;

/// <summary>
/// The parameters of an address while they are read. What is unknown is refused: a filter that is silently ignored gives
/// an answer to another question.
/// </summary>
public sealed class QueryReader(IQueryCollection query)
{
    private readonly List<string> _known = [];

    /// <summary>What the address says of a parameter, which is known from now on.</summary>
    public StringValues this[string name]
    {
        get
        {
            _known.Add(name);
            return query[name];
        }
    }

    /// <summary>A state as the API reads it, without what is of pages only. The reader is left open for further parameters.</summary>
    /// <exception cref="BadQueryException">A parameter has a value that it cannot have.</exception>
    public T Read<T>(AddressValues known) where T : IAddressed<T>, new() => T.Parameters.Read(this, known, isPage: false);

    /// <summary>A state as a page, or a drawing of one, reads it.</summary>
    /// <exception cref="BadQueryException">A parameter has a value that it cannot have.</exception>
    public T ReadPage<T>(AddressValues known) where T : IAddressed<T>, new() => T.Parameters.Read(this, known, isPage: true);

    /// <exception cref="BadQueryException">The address has a parameter that nobody has asked for.</exception>
    public void NothingElse()
    {
        foreach (var name in query.Keys)
            if (!_known.Contains(name)) throw new BadQueryException(name, null, _known);
    }
}
