using Microsoft.OpenApi;

namespace LlmLandscape.Web.Addresses;

/// <summary>The declaration of a parameter: what it is called, what it may be and what it does.</summary>
/// <param name="Name">As in the address.</param>
/// <param name="Description">What it does, for whoever reads the API's reference.</param>
/// <param name="Schema">The form of its value, without the default.</param>
/// <param name="Values">Where it is one or some of many.</param>
public abstract record QueryParameter(string Name, string Description, OpenApiSchema Schema, AllowedValues? Values)
{
    /// <summary>Whether it says only how a page shows its answer: the API does not take it.</summary>
    public bool IsOfPages { get; init; }

    /// <summary>What an address without it means, as an address would write it.</summary>
    public abstract IReadOnlyList<string> Default { get; }
}

/// <summary>A parameter that is a part of a filter.</summary>
/// <param name="Read">The filter with what an address says of the parameter.</param>
/// <param name="Write">What an address says of a filter's part.</param>
/// <param name="Toggle">The filter with one value switched on or off; null where that makes no sense.</param>
public sealed record QueryParameter<TFilter>(
    string Name,
    string Description,
    OpenApiSchema Schema,
    AllowedValues? Values,
    Func<TFilter, QueryReader, AddressValues, TFilter> Read,
    Func<TFilter, IEnumerable<string>> Write,
    Func<TFilter, string, TFilter>? Toggle = null)
    : QueryParameter(Name, Description, Schema, Values) where TFilter : new()
{
    private IReadOnlyList<string>? _default;

    public override IReadOnlyList<string> Default => _default ??= [.. Write(new())];
}
