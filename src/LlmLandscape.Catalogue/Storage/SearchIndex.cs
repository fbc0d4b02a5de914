namespace LlmLandscape.Catalogue.Storage;

/// <summary>
/// The full-text index. It holds no text of its own: its rows are those of <c>search_entries</c>, their words as
/// <see cref="Search.SearchText"/> takes them apart, divided by spaces. Whoever asks it writes pairs of Han characters too.
/// </summary>
internal static class SearchIndex
{
    /// <summary>
    /// <c>whole</c>: each name as one word; <c>names</c>: the words of all names; <c>about</c>: the names of whatever an entry
    /// has to do with.
    /// </summary>
    public const string Create =
        "create virtual table search using "
        + "fts5(whole, names, title, text, about, content='', tokenize='unicode61 remove_diacritics 0');";

    public const string Insert =
        "insert into search(rowid, whole, names, title, text, about) values ($id, $whole, $names, $title, $text, $about)";

    public const string Finish = "insert into search(search) values ('optimize'); insert into search(search) values ('integrity-check');";
}
