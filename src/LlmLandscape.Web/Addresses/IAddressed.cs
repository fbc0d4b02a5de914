namespace LlmLandscape.Web.Addresses;

/// <summary>A state that stands wholly in an address: a filter, or the page of a list.</summary>
public interface IAddressed<TSelf> where TSelf : IAddressed<TSelf>, new()
{
    static abstract QueryParameters<TSelf> Parameters { get; }
}

/// <summary>What every such state can do, from the declarations of its parameters.</summary>
public static class Addressed
{
    extension<T>(T state) where T : IAddressed<T>, new()
    {
        public string ToQueryString() => Url.Query(T.Parameters.Write(state));

        /// <summary>The same on a page of a list, from 1.</summary>
        public string ToQueryString(int page) =>
            Url.Query([.. T.Parameters.Write(state), .. ListPage.Parameters.Write(new() { Number = page })]);

        /// <summary>The state with one value of a facet switched on or off.</summary>
        public T Toggle(string parameter, string value) => T.Parameters.Toggle(state, parameter, value);
    }
}
