using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using LlmLandscape.Catalogue.Facts;
using Microsoft.OpenApi;

namespace LlmLandscape.Web.Addresses;

/// <summary>
/// The parameters of which a filter consists, in the order in which addresses write them. Reading, writing, refusing and
/// describing all come from this one list. A part that an address does not name is as in a new filter.
/// </summary>
public sealed class QueryParameters<TFilter> : IReadOnlyList<QueryParameter> where TFilter : new()
{
    /// <summary>Longer than any name; nobody types more.</summary>
    private const int LongestText = 100;

    private readonly List<QueryParameter<TFilter>> _all = [];

    private static OpenApiSchema OfDates => new()
    {
        Type = JsonSchemaType.String,
        MaxLength = LongestText,
        Examples = ["2025", "2025-H1", "2025-Q1", "2025-03", "2025-03-25", "2024-Q2..2025-Q1"],
    };

    public int Count => _all.Count;

    public QueryParameter this[int index] => _all[index];

    /// <summary>Some of many, in an order that says nothing.</summary>
    public QueryParameters<TFilter> Many(
        string name,
        AllowedValues values,
        Func<TFilter, IReadOnlyList<string>> get,
        Func<TFilter, IReadOnlyList<string>, TFilter> set,
        string description) => Add(new(
            name,
            description,
            new() { Type = JsonSchemaType.Array, Items = ValueOf(values), UniqueItems = true },
            values,
            (filter, query, known) =>
                Given(query, name, values.Of(known)) is { Count: > 0 } given ? set(filter, [.. Sorted(given)]) : filter,
            filter => Sorted(get(filter)),
            (filter, value) => set(filter, Toggled(get(filter), value))));

    /// <summary>Some of many, in the order of the address: there the order says something.</summary>
    public QueryParameters<TFilter> InOrder(
        string name,
        AllowedValues values,
        int most,
        Func<TFilter, IReadOnlyList<string>> get,
        Func<TFilter, IReadOnlyList<string>, TFilter> set,
        string description) => Add(new(
            name,
            description,
            new() { Type = JsonSchemaType.Array, Items = ValueOf(values), UniqueItems = true, MaxItems = most },
            values,
            (filter, query, known) =>
            {
                var given = Given(query, name, values.Of(known));
                if (given.Count > most) throw new BadQueryException(name, string.Join(", ", given), [$"1…{most}"]);
                return given.Count == 0 ? filter : set(filter, given);
            },
            get));

    /// <summary>One of a few.</summary>
    public QueryParameters<TFilter> OneOf(
        string name,
        IReadOnlyList<string> values,
        Func<TFilter, string?> get,
        Func<TFilter, string, TFilter> set,
        string description) => Add(new(
            name,
            description,
            ValueOf(AllowedValues.OneOf(values)),
            AllowedValues.OneOf(values),
            (filter, query, _) => query[name] switch
            {
                [] => filter,
                [{ } value] when values.Contains(value) => set(filter, value),
                var given => throw new BadQueryException(name, given.ToString(), values),
            },
            filter => Written(get(filter))));

    /// <summary>Words of the visitor's own.</summary>
    public QueryParameters<TFilter> Text(
        string name, Func<TFilter, string?> get, Func<TFilter, string, TFilter> set, string description) => Add(new(
            name,
            description,
            new() { Type = JsonSchemaType.String, MaxLength = LongestText },
            null,
            (filter, query, _) => Typed(query, name) is { } text ? set(filter, text) : filter,
            filter => Written(get(filter))));

    /// <summary>A date as seeds write it.</summary>
    public QueryParameters<TFilter> Date(
        string name, Func<TFilter, PartialDate?> get, Func<TFilter, PartialDate, TFilter> set, string description) => Add(new(
            name,
            $"{description} Written as {PartialDate.Forms}.",
            OfDates,
            null,
            (filter, query, _) => Dated(query, name) is { } date ? set(filter, date) : filter,
            filter => Written(get(filter)?.Text)));

    /// <summary>The last day of a date, none later than one.</summary>
    public QueryParameters<TFilter> Day(
        string name,
        Func<TFilter, AddressValues, DateOnly> latest,
        Func<TFilter, DateOnly?> get,
        Func<TFilter, DateOnly, TFilter> set,
        string description) => Add(new(
            name,
            $"{description} Written as {PartialDate.Forms}.",
            OfDates,
            null,
            (filter, query, known) =>
            {
                if (Dated(query, name) is not { } date) return filter;
                var last = latest(filter, known);
                return date.To <= last ? set(filter, date.To) : throw new BadQueryException(name, date.Text, [$"…{last:yyyy-MM-dd}"]);
            },
            filter => Written(get(filter)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    public QueryParameters<TFilter> Number(
        string name, int least, int most, Func<TFilter, int?> get, Func<TFilter, int, TFilter> set, string description) => Add(new(
            name,
            description,
            new() { Type = JsonSchemaType.Integer, Format = "int32", Minimum = $"{least}", Maximum = $"{most}" },
            null,
            (filter, query, _) => query[name] switch
            {
                [] => filter,
                [{ } text] when Parsed(text) is { } number && number >= least && number <= most => set(filter, number),
                var given => throw new BadQueryException(name, given.ToString(), [$"{least}…{most}"]),
            },
            filter => Written(get(filter)?.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The parameter declared last says only how a page shows its answer.</summary>
    public QueryParameters<TFilter> OfPages()
    {
        _all[^1] = _all[^1] with { IsOfPages = true };
        return this;
    }

    /// <summary>Reads a filter. The reader is left open for further parameters.</summary>
    /// <param name="query">The address.</param>
    /// <param name="known">What of the catalogue may stand in it.</param>
    /// <param name="isPage">Whether parameters of pages are read too.</param>
    /// <exception cref="BadQueryException">A parameter has a value that it cannot have.</exception>
    public TFilter Read(QueryReader query, AddressValues known, bool isPage) =>
        _all.Where(parameter => isPage || !parameter.IsOfPages)
            .Aggregate(new TFilter(), (filter, parameter) => parameter.Read(filter, query, known));

    /// <summary>What an address says of a filter, in one order and without defaults: one view has one address.</summary>
    public IEnumerable<(string Name, string? Value)> Write(TFilter filter) =>
        _all.Select(parameter => (parameter, Values: parameter.Write(filter).ToList()))
            .Where(written => !written.Values.SequenceEqual(written.parameter.Default))
            .SelectMany(written => written.Values.Select(value => (written.parameter.Name, (string?)value)));

    /// <summary>The filter with one value of a facet switched on or off.</summary>
    public TFilter Toggle(TFilter filter, string name, string value) =>
        _all.Find(parameter => parameter.Name == name)?.Toggle is { } toggle
            ? toggle(filter, value)
            : throw new ArgumentOutOfRangeException(nameof(name), name, "No facet of this list.");

    public IEnumerator<QueryParameter> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private QueryParameters<TFilter> Add(QueryParameter<TFilter> parameter)
    {
        _all.Add(parameter);
        return this;
    }

    private static OpenApiSchema ValueOf(AllowedValues values) =>
        new() { Type = JsonSchemaType.String, Enum = values.Fixed?.Select(value => (JsonNode)value).ToList() };

    private static List<string> Given(QueryReader query, string name, IReadOnlyList<string> allowed)
    {
        var given = query[name];
        foreach (var value in given)
            if (!allowed.Contains(value ?? "")) throw new BadQueryException(name, value ?? "", allowed);
        return [.. given.OfType<string>().Distinct()];
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> values) => values.Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Toggled(IReadOnlyList<string> active, string value) =>
        active.Contains(value) ? [.. active.Where(x => x != value)] : [.. active, value];

    private static int? Parsed(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Typed(QueryReader query, string name)
    {
        var given = query[name];
        if (given.Count > 1 || given.ToString().Length > LongestText)
            throw new BadQueryException(name, given.ToString(), [$"1…{LongestText}"]);
        return given.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    private static PartialDate? Dated(QueryReader query, string name)
    {
        if (Typed(query, name) is not { } text) return null;
        return PartialDate.TryParse(text, out var date) ? date : throw new BadQueryException(name, text, [PartialDate.Forms]);
    }

    private static IEnumerable<string> Written(string? value) => value is null ? [] : [value];
}
