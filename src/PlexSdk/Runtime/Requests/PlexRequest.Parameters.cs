namespace PlexSdk.Runtime;

/// <content>Parameters that are more than a text in the query.</content>
public sealed partial class PlexRequest
{
    private static readonly List<KeyValuePair<string, string>> NoHeaders = [];

    private List<KeyValuePair<string, string>>? _headers;

    /// <summary>Adds a query parameter with one value: a number, a date, an identifier and so on.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public void AddQuery<T>(string name, T value) => AddQuery(name, WireText.Of(value));

    /// <summary>Adds a query parameter that has parts: a list, a map, an object.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value; <see langword="null" /> and a list without elements leave it out.</param>
    /// <param name="style">How the parts are put together.</param>
    /// <param name="explode">Whether each part is a parameter of its own.</param>
    public void AddQuery(string name, object? value, ParameterStyle style, bool explode)
    {
        foreach (var part in ParameterParts.Of(name, value, style, explode))
            AddQueryEncoded(part.Key, part.Value);
    }

    /// <summary>Adds a header.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value, a list is joined by commas; <see langword="null" /> leaves it out.</param>
    /// <param name="explode">Whether the parts of an object are written as <c>name=value</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public void AddHeader(string name, object? value, bool explode = false)
    {
        if (ParameterParts.Joined(value, explode) is { } text)
            (_headers ??= []).Add(new(name, HeaderValue.Check(text, name, nameof(value))));
    }

    /// <summary>Adds a cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddCookie(string name, object? value)
    {
        if (ParameterParts.Joined(value, explode: false) is not { } text)
            return;

        var cookie = $"{name}={Uri.EscapeDataString(text)}";
        var known = _headers?.FindIndex(header => header.Key == "Cookie") ?? -1;
        if (known >= 0)
            _headers![known] = new("Cookie", $"{_headers[known].Value}; {cookie}");
        else
            (_headers ??= []).Add(new("Cookie", cookie));
    }
}
