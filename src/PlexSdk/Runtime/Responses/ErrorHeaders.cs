using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

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
                // The array, where it is one, was made for this enumeration.
                var values = header.Value as string[] ?? [.. header.Value];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = isToken ? Redactor.Mask : Redactor.Redact(values[i], token);
                }

                headers[Redactor.Redact(header.Key, token)] = values;
            }
        }
    }
}
