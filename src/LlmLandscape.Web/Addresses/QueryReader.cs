using LlmLandscape.Catalogue.Entities;

namespace LlmLandscape.Web.Addresses;

/// <summary>A parameter of an address that is unknown or has a value that it cannot have.</summary>
#pragma warning disable CA1032, CA1064 // thrown by QueryReader, caught by BadQueries, nowhere else
internal sealed class BadQueryException(string parameter, string? value, IReadOnlyCollection<string> allowed)
    : Exception(value is null ? $"Unknown parameter '{parameter}'." : $"'{value}' is no value of '{parameter}'.")
#pragma warning restore CA1032, CA1064
{
    public string Parameter { get; } = parameter;

    /// <summary>The value that was refused; null where the parameter itself is unknown.</summary>
    public string? Value { get; } = value;

    public bool IsUnknown => Value is null;

    /// <summary>What there is instead: values, or parameters where the parameter is unknown.</summary>
    public IReadOnlyCollection<string> Allowed { get; } = allowed;
}

/// <summary>
/// Reads the parameters of an address. What is unknown is refused: a filter that is silently ignored gives an answer
/// to another question.
/// </summary>
internal sealed class QueryReader(IQueryCollection query)
{
    /// <summary>Longer than any name; nobody types more.</summary>
    private const int LongestText = 100;

    private readonly List<string> _known = [];

    public string? Text(string name)
    {
        _known.Add(name);
        var values = query[name];
        if (values.Count > 1 || values.ToString().Length > LongestText) throw new BadQueryException(name, values.ToString(), [$"1…{LongestText}"]);
        var text = values.ToString().Trim();
        return text.Length == 0 ? null : text;
    }

    public string OneOf(string name, string otherwise, params string[] allowed)
    {
        _known.Add(name);
        var values = query[name];
        if (values.Count == 0) return otherwise;
        return values is [{ } value] && allowed.Contains(value) ? value : throw new BadQueryException(name, values.ToString(), allowed);
    }

    public IReadOnlyList<string> ManyOf(string name, IReadOnlyCollection<string> allowed)
    {
        _known.Add(name);
        foreach (var value in query[name])
            if (!allowed.Contains(value ?? "")) throw new BadQueryException(name, value, allowed);
        return [.. query[name].OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Some of many, in the order of the address: there the order says something.</summary>
    public IReadOnlyList<string> InOrder(string name, IReadOnlyCollection<string> allowed, int most)
    {
        ManyOf(name, allowed);
        List<string> values = [.. query[name].OfType<string>().Distinct()];
        return values.Count <= most ? values : throw new BadQueryException(name, string.Join(", ", values), [$"1…{most}"]);
    }

    /// <summary>A date as seeds write it; null where it is not given.</summary>
    public PartialDate? Date(string name)
    {
        if (Text(name) is not { } text) return null;
        return PartialDate.TryParse(text, out var date) ? date : throw new BadQueryException(name, text, [PartialDate.Forms]);
    }

    /// <summary>The last day of a date, none later than one; null where it is not given.</summary>
    public DateOnly? DayUntil(string name, DateOnly latest)
    {
        if (Date(name) is not { } date) return null;
        return date.To <= latest ? date.To : throw new BadQueryException(name, date.Text, [$"…{latest:yyyy-MM-dd}"]);
    }

    /// <summary>A number that may be left out.</summary>
    public int? OptionalNumber(string name, int least, int most)
    {
        var number = Number(name, least, least, most);
        return query.ContainsKey(name) ? number : null;
    }

    public int Number(string name, int otherwise, int least, int most)
    {
        _known.Add(name);
        var values = query[name];
        if (values.Count == 0) return otherwise;
        return int.TryParse(values.ToString(), out var number) && number >= least && number <= most
            ? number
            : throw new BadQueryException(name, values.ToString(), [$"{least}…{most}"]);
    }

    public void NothingElse()
    {
        foreach (var name in query.Keys)
            if (!_known.Contains(name)) throw new BadQueryException(name, null, _known);
    }
}
