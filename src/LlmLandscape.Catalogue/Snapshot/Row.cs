using System.Data.Common;
using System.Globalization;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>
/// One row of a table while it is read, by the names of its columns, in the form in which EF's model stores them. A test holds
/// what is read against what EF reads of the same file.
/// </summary>
internal sealed class Row
{
    private readonly DbDataReader _reader;
    private readonly Dictionary<string, int> _places;

    private Row(DbDataReader reader)
    {
        _reader = reader;
        _places = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName);
    }

    /// <summary>Reads a whole table, in an order.</summary>
    public static List<T> All<T>(DbConnection connection, string table, string order, Func<Row, T> read)
    {
        using var select = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables, no input
        select.CommandText = $"select * from {table} order by {order}";
#pragma warning restore CA2100
        using var reader = select.ExecuteReader();
        var row = new Row(reader);
        List<T> all = [];
        while (reader.Read()) all.Add(read(row));
        return all;
    }

    public string Text(string column) => _reader.GetString(_places[column]);

    public string? OptionalText(string column) => IsNull(column) ? null : Text(column);

    public int Number(string column) => _reader.GetInt32(_places[column]);

    public int? OptionalNumber(string column) => IsNull(column) ? null : Number(column);

    public long? OptionalLong(string column) => IsNull(column) ? null : _reader.GetInt64(_places[column]);

    public double? OptionalDouble(string column) => IsNull(column) ? null : _reader.GetDouble(_places[column]);

    public decimal Decimal(string column) => (decimal)_reader.GetDouble(_places[column]);

    public decimal? OptionalDecimal(string column) => IsNull(column) ? null : Decimal(column);

    public bool Flag(string column) => Number(column) != 0;

    public DateOnly Day(string column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? OptionalDay(string column) => IsNull(column) ? null : Day(column);

    public TEnum Slug<TEnum>(string column) where TEnum : struct, Enum => EnumSlug.Parse<TEnum>(Text(column));

    public TEnum? OptionalSlug<TEnum>(string column) where TEnum : struct, Enum => IsNull(column) ? null : Slug<TEnum>(column);

    public LocalText Local(string column) => new(Text($"{column}_en"), Text($"{column}_zh_hans"));

    public LocalText? OptionalLocal(string column) => IsNull($"{column}_en") ? null : Local(column);

    public LocalName Name(string column) => new(Text($"{column}_en"), Text($"{column}_zh_hans"), Text($"{column}_zh_hant"));

    public PartialDate Date(string column) => new(Day($"{column}_from"), Day($"{column}_to"), Text($"{column}_text"));

    public PartialDate? OptionalDate(string column) => IsNull($"{column}_from") ? null : Date(column);

    private bool IsNull(string column) => _reader.IsDBNull(_places[column]);
}
