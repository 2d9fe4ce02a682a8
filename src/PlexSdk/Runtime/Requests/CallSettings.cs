namespace PlexSdk.Runtime;

/// <summary>What a derived client sends beside what the operation says. Immutable.</summary>
/// <param name="Headers">The headers by their names, which replace others of the same name.</param>
/// <param name="Query">The query parameters, percent-encoded, which replace others of the same name.</param>
internal sealed record CallSettings(IReadOnlyDictionary<string, string> Headers, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    public static CallSettings None { get; } = new(new Dictionary<string, string>(), []);

    /// <summary>Is told of the page that a response is; <see langword="null" /> where nobody wants to know.</summary>
    public PageMarks? Page { get; init; }

    /// <summary>Ends the calls that have no token of their own.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>These with others, which replace those of the same name.</summary>
    /// <exception cref="ArgumentException">A header or a parameter cannot be sent.</exception>
    public CallSettings With(IEnumerable<KeyValuePair<string, string>> headers, IEnumerable<KeyValuePair<string, PlexJson>> query)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in Headers)
            all[header.Key] = header.Value;

        foreach (var header in headers)
            all[header.Key] = Checked(header);

        List<KeyValuePair<string, string>> added = [.. query.SelectMany(Encoded)];
        return this with { Headers = all, Query = [.. Query.Where(known => !Has(added, known.Key)), .. added] };
    }

    public void AddTo(HttpRequestMessage message, bool isAnonymous)
    {
        foreach (var header in Headers)
        {
            if (isAnonymous && PlexHeaders.ForTheServer.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                continue;

            message.Headers.Remove(header.Key);
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    /// <summary>The query of a request with these parameters.</summary>
    /// <param name="query">The query, with the character that joins it to the path; <see langword="null" /> for none.</param>
    /// <param name="first">That character.</param>
    public string? Join(string? query, char first)
    {
        if (Query.Count == 0)
            return query;

        var others = query?.Substring(1).Split('&').Where(part => !Has(Query, part.Split('=')[0])) ?? [];
        return first + string.Join("&", others.Concat(Query.Select(static part => $"{part.Key}={part.Value}")));
    }

    private static bool Has(IEnumerable<KeyValuePair<string, string>> query, string name) => query.Any(part => part.Key == name);

    private static string Checked(KeyValuePair<string, string> header)
    {
        var value = HeaderValue.Check(PlexArgument.NotNull(header.Value, "options"), header.Key, "options");
        using var message = new HttpRequestMessage();
        return message.Headers.TryAddWithoutValidation(header.Key, value)
            ? value
            : throw Invalid($"'{header.Key}' cannot be sent as a header of a call: it is no name of a header, or that of a body's.");
    }

    private static IEnumerable<KeyValuePair<string, string>> Encoded(KeyValuePair<string, PlexJson> parameter)
    {
        if (PlexHeaders.IsCredential(parameter.Key))
            throw Invalid("A token must not be in the query, which ends up in logs: set the header X-Plex-Token.");

        return ParameterParts.Of(parameter.Key, parameter.Value ?? PlexJson.Null, ParameterStyle.Form, explode: true)
            .Select(static part => new KeyValuePair<string, string>(Uri.EscapeDataString(part.Key), part.Value));
    }

    private static ArgumentException Invalid(string message, string paramName = "options") => new(message, paramName);
}
