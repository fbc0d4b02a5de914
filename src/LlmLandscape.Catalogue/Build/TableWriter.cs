using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// Writes rows by one prepared command for each table. Tables and columns are those of EF's model, their one description;
/// EF's own way of saving tracks every row and took two thirds of a build.
/// </summary>
internal sealed class TableWriter(IModel model, SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    /// <summary>Writes a row and the rows that belong to it: a fact with its citations, a dispute with its parties.</summary>
    public void Write(object row) => Write(row, null, null);

    public void Dispose()
    {
        foreach (var table in _tables.Values) table.Insert.Dispose();
    }

    private void Write(object row, IProperty? foreignKey, object? owner)
    {
        var table = TableOf(row.GetType());
        for (var i = 0; i < table.Columns.Count; i++) table.Insert.Parameters[i].Value = Value(table.Columns[i]) ?? DBNull.Value;
        table.Insert.ExecuteNonQuery();
        foreach (var part in table.Parts)
            foreach (var child in part.Read(row)) Write(child, part.ForeignKey, Value(part.Key));

        // What belongs to another row takes its key over: it need not be typed in again.
        object? Value(Column column) => column.Property == foreignKey ? owner : column.Read(row);
    }

    private Table TableOf(Type type)
    {
        if (!_tables.TryGetValue(type, out var table)) _tables[type] = table = Describe(model.FindEntityType(type)!);
        return table;
    }

    private Table Describe(IEntityType type)
    {
        var columns = type.GetFlattenedProperties().Select(ColumnOf).ToList();
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
#pragma warning disable CA2100 // names of the model, no input
        insert.CommandText = $"insert into {type.GetTableName()} ({string.Join(", ", columns.Select(x => x.Property.GetColumnName()))}) " +
            $"values ({string.Join(", ", columns.Select((_, i) => $"${i}"))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++) insert.Parameters.Add(new() { ParameterName = $"${i}" });
        return new(insert, columns, [.. type.GetNavigations().Where(navigation => !navigation.IsOnDependent).Select(PartOf)]);
    }

    private static Part PartOf(INavigation navigation)
    {
        var read = Reader(navigation);
        return new(
            navigation.ForeignKey.Properties.Single(),
            ColumnOf(navigation.ForeignKey.PrincipalKey.Properties.Single()),
            navigation.IsCollection
                ? row => (IEnumerable<object>)read(row)!
                : row => read(row) is { } single ? [single] : []);
    }

    /// <summary>A column, read from a row in the form that is stored: an enum as its word.</summary>
    private static Column ColumnOf(IProperty property)
    {
        var read = Reader(property);
        return new(property, property.GetTypeMapping().Converter is { } converter ? row => converter.ConvertToProvider(read(row)) : read);
    }

    /// <summary>Reads a value of a row, or of a value within it, such as the English of a name; null where there is no name.</summary>
    private static Func<object, object?> Reader(IPropertyBase property)
    {
        var member = property.PropertyInfo!;
        if (property.DeclaringType is not IComplexType complex) return member.GetValue;
        var outer = Reader(complex.ComplexProperty);
        return row => outer(row) is { } value ? member.GetValue(value) : null;
    }

    private sealed record Column(IProperty Property, Func<object, object?> Read);

    private sealed record Part(IProperty ForeignKey, Column Key, Func<object, IEnumerable<object>> Read);

    private sealed record Table(SqliteCommand Insert, IReadOnlyList<Column> Columns, IReadOnlyList<Part> Parts);
}
