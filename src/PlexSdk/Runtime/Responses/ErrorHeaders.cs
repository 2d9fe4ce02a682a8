using System.Collections.ObjectModel;
using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>The headers of a response as an exception keeps them.</summary>
internal static class ErrorHeaders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(HttpResponseMessage message, Secrets secrets)
    {
        var kept = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(message.Headers, kept, secrets);
        if (message.Content is not null)
            Add(message.Content.Headers, kept, secrets);

        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(kept);
    }

    private static void Add(HttpHeaders headers, Dictionary<string, IReadOnlyList<string>> kept, Secrets secrets)
    {
        foreach (var header in headers.AsSent())
        {
            var isToken = header.Key.Contains("token", StringComparison.OrdinalIgnoreCase);
            string[] values = [.. header.Value];
            for (var i = 0; i < values.Length; i++)
                values[i] = isToken ? Redactor.Mask : secrets.Mask(values[i]);

            kept[secrets.Mask(header.Key)] = Array.AsReadOnly(values);
        }
    }
}
