using System.Net.Http.Headers;

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

        void Add(HttpHeaders source)
        {
            foreach (var header in source)
            {
                var isToken = header.Key.Contains("token", StringComparison.OrdinalIgnoreCase);
                headers[Redactor.Redact(header.Key, token)] = [.. header.Value.Select(value => isToken ? Redactor.Mask : Redactor.Redact(value, token))];
            }
        }
    }
}
