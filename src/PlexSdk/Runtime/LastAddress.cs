namespace PlexSdk.Runtime;

/// <summary>
/// The address of the last request, parsed: most applications ask the same again, and .NET takes as long to parse an
/// address, and later to take it apart, as to read a short answer.
/// </summary>
/// <param name="baseAddress">The server's address with a slash at its end.</param>
internal sealed class LastAddress(string baseAddress)
{
    // A longer one is hardly asked for again, and is not worth keeping in memory.
    private const int LongestKept = 2048;

    private Parsed? _last;

    /// <summary>The address that the request goes to.</summary>
    /// <exception cref="ArgumentException">The arguments make an address that is too long.</exception>
    public Uri Of(PlexRequest request)
    {
        if (_last is { } last && last.Path == request.Path && last.Query == request.Query)
        {
            return last.Uri;
        }

        var uri = request.ToUri(baseAddress);
        if (uri.OriginalString.Length <= LongestKept)
        {
            // Two calls may do this at once: then one of their addresses is kept.
            _last = new Parsed(request.Path, request.Query, uri);
        }

        return uri;
    }

    private sealed class Parsed(string path, string? query, Uri uri)
    {
        public string Path => path;

        public string? Query => query;

        public Uri Uri => uri;
    }
}
