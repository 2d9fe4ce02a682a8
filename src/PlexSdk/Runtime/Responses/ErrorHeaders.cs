namespace PlexSdk.Runtime;

/// <summary>The headers of a response as an exception keeps them.</summary>
internal static class ErrorHeaders
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(BufferedResponse response)
    {
        var secrets = response.Secrets;
        var headers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Message.Headers.Concat(response.Message.Content?.Headers.AsEnumerable() ?? []))
        {
            var isToken = header.Key.Contains("token", StringComparison.OrdinalIgnoreCase);
            headers[secrets.Mask(header.Key)] = header.Value.Select(value => isToken ? Redactor.Mask : secrets.Mask(value)).ToArray();
        }

        return headers;
    }
}
