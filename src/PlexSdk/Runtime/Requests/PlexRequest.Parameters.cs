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
    public void AddQuery(string name, PlexJson? value, ParameterStyle style, bool explode)
    {
        foreach (var part in ParameterParts.Of(name, value ?? PlexJson.Null, style, explode))
            AddQueryEncoded(part.Key, part.Value);
    }

    /// <summary>Adds a header with one value.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public void AddHeader<T>(string name, T value) => AddHeaderText(name, WireText.Of(value));

    /// <summary>Adds a header that has parts.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value, whose parts are joined by commas; <see langword="null" /> leaves it out.</param>
    /// <param name="explode">Whether the parts of an object are written as <c>name=value</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public void AddHeader(string name, PlexJson? value, bool explode) => AddHeaderText(name, ParameterParts.Joined(value ?? PlexJson.Null, explode));

    /// <summary>Adds a cookie with one value.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    public void AddCookie<T>(string name, T value) => AddCookieText(name, WireText.Of(value));

    /// <summary>Adds a cookie that has parts.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value, whose parts are joined by commas; <see langword="null" /> leaves it out.</param>
    /// <param name="explode">Whether the parts of an object are written as <c>name=value</c>.</param>
    public void AddCookie(string name, PlexJson? value, bool explode) => AddCookieText(name, ParameterParts.Joined(value ?? PlexJson.Null, explode));

    /// <summary>Adds a header whose value is JSON.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    /// <exception cref="ArgumentException"><paramref name="value" /> cannot stand in a header.</exception>
    public void AddHeaderJson(string name, PlexJson? value) => AddHeaderText(name, value?.ToJson());

    /// <summary>Adds a cookie whose value is JSON.</summary>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">Its value; <see langword="null" /> leaves it out.</param>
    public void AddCookieJson(string name, PlexJson? value) => AddCookieText(name, value?.ToJson());

    private void AddHeaderText(string name, string? text)
    {
        if (text is not null)
            (_headers ??= []).Add(new(name, HeaderValue.Check(text, name, "value")));
    }

    private void AddCookieText(string name, string? text)
    {
        if (text is null)
            return;

        var cookie = $"{name}={Uri.EscapeDataString(text)}";
        var known = _headers?.FindIndex(header => header.Key == "Cookie") ?? -1;
        if (known >= 0)
            _headers![known] = new("Cookie", $"{_headers[known].Value}; {cookie}");
        else
            (_headers ??= []).Add(new("Cookie", cookie));
    }
}
