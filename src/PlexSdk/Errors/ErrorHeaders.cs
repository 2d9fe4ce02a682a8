namespace PlexSdk.Http;

/// <summary>The headers of an answer as an exception keeps them.</summary>
internal static class ErrorHeaders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(HttpResponseMessage response, string? token)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(response.Headers);
        if (response.Content is not null)
        {
            Add(response.Content.Headers);
        }

        return headers;

        void Add(System.Net.Http.Headers.HttpHeaders source)
        {
            foreach (var header in source)
            {
                headers[header.Key] = [.. header.Value.Select(value => Redactor.Redact(value, token))];
            }
        }
    }
}
