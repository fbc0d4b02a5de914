namespace LlmLandscape.Web.Addresses;

/// <summary>The one way to write what an address asks of an endpoint: two addresses with the same one get the same answer.</summary>
public static class CanonicalQuery
{
    /// <param name="endpoint">What is asked.</param>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="known">What of the catalogue may stand in it.</param>
    /// <exception cref="BadQueryException">A parameter is unknown to the endpoint or has a value that it cannot have.</exception>
    public static string Of(Endpoint endpoint, IQueryCollection query, AddressValues known)
    {
        var reader = new QueryReader(query);
        var written = endpoint.Metadata.OfType<IReadsParameters>().SelectMany(reads => reads.Canonical(reader, known)).ToList();
        reader.NothingElse();
        return Url.Query(written);
    }
}
