using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>The headers of a response as an exception keeps them.</summary>
internal static class ErrorHeaders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(BufferedResponse response)
    {
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        var secrets = response.Secrets;
        Add(response.Message.Headers);
        if (response.Message.Content is { } content)
        {
            Add(content.Headers);
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
                    values[i] = isToken ? Redactor.Mask : secrets.Mask(values[i]);
                }

                headers[secrets.Mask(header.Key)] = values;
            }
        }
    }
}
